import { describe, expect, it } from 'vitest';
import { parseText } from './parse.js';
import { portrait } from './portrait.js';

const start =
  '# KẾ HOẠCH\n\n## dân vận\n\nXây dựng kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Việc theo Phụ lục 1.\n\nNơi nhận:\n- Các chi bộ;\n' +
  '- Lưu.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\nCao Văn An\n\n';

describe('appendices', () => {
  it.each<[string, string, string[]]>([
    [
      'with label, title and the document that they go with',
      '**Phụ lục 1**\n\n**DANH SÁCH CHI BỘ**\n\n*(kèm theo Kế hoạch số 11-KH/ĐU)*\n\n1. Chi bộ 1',
      ['APPENDIX Phụ lục 1 | DANH SÁCH CHI BỘ | (kèm theo Kế hoạch số 11-KH/ĐU)'],
    ],
    ['with the title behind the label', '## PHỤ LỤC I: DANH MỤC NHIỆM VỤ\n\n1. A', ['APPENDIX PHỤ LỤC I | DANH MỤC NHIỆM VỤ | ']],
    [
      'in three lines of one paragraph',
      '**PHỤ LỤC II**\n**BIỂU TỔNG HỢP**\n*(Kèm theo Kế hoạch số 5/KH-UBND)*\n\n1. A',
      ['APPENDIX PHỤ LỤC II | BIỂU TỔNG HỢP | (Kèm theo Kế hoạch số 5/KH-UBND)'],
    ],
    ['without a number', 'PHỤ LỤC\n\nKINH PHÍ THỰC HIỆN\n\n| A | B |\n|---|---|\n| 1 | 2 |', ['APPENDIX PHỤ LỤC | KINH PHÍ THỰC HIỆN | ']],
    [
      'with no other sign than the document that they go with',
      '**DANH SÁCH TỔ CÔNG TÁC**\n\n*(Kèm theo Kế hoạch số 11-KH/ĐU)*\n\n1. Ông A\n\n**LỊCH RA QUÂN**\n\n' +
        '(Kèm theo Kế hoạch số 11-KH/ĐU)\n\n1. Thứ hai',
      ['APPENDIX DANH SÁCH TỔ CÔNG TÁC |  | (Kèm theo Kế hoạch số 11-KH/ĐU)', 'APPENDIX LỊCH RA QUÂN |  | (Kèm theo Kế hoạch số 11-KH/ĐU)'],
    ],
    [
      'forms',
      '**Mẫu số 01/HNCT**\n\n**BIÊN BẢN**\n\nHôm nay, tại nhà văn hóa.\n\n**Biểu số 02**\n\n1. A',
      ['APPENDIX Mẫu số 01/HNCT | BIÊN BẢN | ', 'APPENDIX Biểu số 02 |  | '],
    ],
  ])('%s', async (_, text, expected) => {
    expect(portrait(await parseText(`${start}${text}\n`)).filter((line) => line.startsWith('APPENDIX'))).toEqual(expected);
  });

  it.each(['Phụ lục 1 kèm theo Kế hoạch này nêu chi tiết.', 'Biểu số 01 được gửi về Văn phòng.', '- Phụ lục 2.'])(
    'are not begun by %j',
    async (text) => {
      const { plan } = await parseText(start.replace('1. Việc theo Phụ lục 1.', text));
      expect(plan.appendices).toEqual([]);
      expect(JSON.stringify(plan.body)).toContain(text.replace(/^- /u, ''));
    },
  );

  it('with recipients of their own take none of the document', async () => {
    const form = 'PHỤ LỤC\n\nMẪU GIẤY MỜI\n\nKính mời đồng chí đến dự.\n\nNơi nhận:\n- Như trên;\n- Lưu.\n';
    const { plan } = await parseText(`${start}${form}`);
    expect(plan.recipients?.items.map(({ value }) => value.name)).toEqual(['Các chi bộ']);
    expect(plan.signatories.map(({ name }) => name)).toEqual(['Cao Văn An']);
    expect(plan.appendices.map(({ label }) => label.value)).toEqual(['PHỤ LỤC']);
  });
});
