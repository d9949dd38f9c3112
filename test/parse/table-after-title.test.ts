import { describe, expect, it } from 'vitest';
import { outline, parseText } from './parse.js';

const table = '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Họp dân | Chi bộ 1 |\n';

describe('a title with nothing but a table behind it', () => {
  it.each(['# KẾ HOẠCH\n\n', '**KẾ HOẠCH**\n\n**công tác năm 2024**\n\n', 'Số 11-KH/ĐU\n\n# KẾ HOẠCH\n\n', ''])(
    'keeps the table: %j',
    async (head) => {
      const { plan } = await parseText(`${head}${table}`);
      expect(outline(plan.body)).toEqual(['[table]']);
    },
  );

  it('takes a table with a number and a date for no letterhead', async () => {
    const { plan } = await parseText(
      '# KẾ HOẠCH\n\n| Số 12-KH/TU | Hà Nội, ngày 05 tháng 02 năm 2024 |\n|---|---|\n| Họp dân | Chi bộ 1 |\n',
    );
    expect(outline(plan.body)).toEqual(['[table]']);
    expect(plan.number).toBeNull();
  });

  it('keeps what stands behind the type in a table that has the letterhead too', async () => {
    const { plan } = await parseText(
      '| ĐẢNG ỦY XÃ A | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n| KẾ HOẠCH | ngày 05 tháng 02 năm 2024 |\n\nNội dung.\n',
    );
    expect(plan.documentType?.value).toBe('Kế hoạch');
    expect(plan.issuance.date?.value).toEqual({ day: 5, month: 2, year: 2024 });
    expect(outline(plan.body)).toEqual(['¶ Nội dung.']);
  });

  it('keeps a two-column table of a letterhead out of the body, and the next table in it', async () => {
    const { plan } = await parseText(
      `| ĐẢNG ỦY PHƯỜNG GIA SÀNG | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n| Số 11-KH/ĐU ` +
        `| Gia Sàng, ngày 05 tháng 02 năm 2024 |\n\n# KẾ HOẠCH\n\n${table}`,
    );
    expect(outline(plan.body)).toEqual(['[table]']);
    expect(plan.number?.value.serial).toBe('11');
  });
});
