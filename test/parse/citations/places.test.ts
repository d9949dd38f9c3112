/** Where the facts of a citation stand: the source has each of them at its place. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../parse.js';

const head = '# KẾ HOẠCH\n\n## công tác năm 2026\n\n';

async function saidAtPlaces(text: string): Promise<readonly (readonly (string | null)[])[]> {
  const { plan } = await parseText(head + text);
  const said = (place: { start: { offset: number }; end: { offset: number } } | null): string | null =>
    place === null ? null : plan.source.text.slice(place.start.offset, place.end.offset).replace(/\s+/gu, ' ');
  return plan.citations.map(({ documentType, number, date, issuer, abstract }) =>
    [documentType, number, date, issuer, abstract].map((fact) => said(fact?.position ?? null)),
  );
}

describe('the places of the facts of a citation', () => {
  it('are those of its sentence', async () => {
    expect(
      await saidAtPlaces('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã An\nBình về **chuyển đổi** số, UBND xã báo cáo.\n'),
    ).toEqual([['Kế hoạch', '12/KH-UBND', '05/01/2026', 'UBND xã An Bình', 'chuyển đổi** số']]);
  });

  it('are those of the lead and of the list that a fact is shared from', async () => {
    expect(await saidAtPlaces('Các Kế hoạch của UBND tỉnh: số 1/KH-UBND ngày 02/01/2026; số 2/KH-UBND ngày 03/01/2026.\n')).toEqual([
      ['Kế hoạch', '1/KH-UBND', '02/01/2026', 'UBND tỉnh', null],
      ['Kế hoạch', '2/KH-UBND', '03/01/2026', 'UBND tỉnh', null],
    ]);
  });

  it('are those of the other cells of a row', async () => {
    const table = '| Số | Ngày | Cơ quan |\n|---|---|---|\n| 33/KH-UBND | 14/02/2025 | UBND xã Hưng Đạo |\n';
    expect(await saidAtPlaces(table)).toEqual([[null, '33/KH-UBND', '14/02/2025', 'UBND xã Hưng Đạo', null]]);
  });

  it('are worded by the text itself', async () => {
    const { plan } = await parseText(`${head}Theo Quyết định số 7/QĐ-UBND, ngày 3 tháng 02 năm 2026 của Ủy ban\nnhân dân xã.\n`);
    const [citation] = plan.citations;
    expect(citation?.date).toMatchObject({ value: '2026-02-03', printed: { value: '3 tháng 02 năm 2026' }, origin: 'body' });
    expect(citation?.issuer).toMatchObject({ value: 'Ủy ban nhân dân xã', printed: { value: 'Ủy ban nhân dân xã' } });
  });
});
