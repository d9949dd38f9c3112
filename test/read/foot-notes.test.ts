import { describe, expect, it } from 'vitest';
import { allNodes, parseText } from '../parse/parse.js';

const start = 'BÁO CÁO\nkết quả năm 2024\n\nI. KẾT QUẢ\n\n';

async function notesIn(body: string): Promise<{ notes: string[]; texts: string[]; calls: string[] }> {
  const { plan } = await parseText(`${start}${body}\n`, 'text');
  const texts = allNodes(plan.body).flatMap((node) => ('text' in node ? [node.text] : []));
  return {
    notes: plan.footnotes.map(({ id, paragraphs }) => `${id}: ${paragraphs.map(({ value }) => value).join(' ¶ ')}`),
    texts: texts.map(({ value }) => value),
    calls: texts.flatMap(({ value, spans }) =>
      spans.flatMap(({ start: at, emphasis }) =>
        emphasis.footnote === undefined ? [] : [`${emphasis.footnote} ${value.slice(0, at).split(' ').at(-1) ?? ''}`],
      ),
    ),
  };
}

describe('notes at the foot of a page', () => {
  it('are called by the same number behind a word', async () => {
    const body =
      'Đã tổ chức 14 buổi tuyên truyền1 với hơn 1.200 lượt người dự; vận động được 86 triệu\nđồng2, đạt 108% kế hoạch.\n\n' +
      '1 Trong đó có 6 buổi ở thôn.\n2 Số liệu đến ngày 20/9/2024, theo báo cáo của các\nthôn.\n\f2. Công tác khác.';
    const { notes, texts, calls } = await notesIn(body);
    expect(notes).toEqual(['1: Trong đó có 6 buổi ở thôn.', '2: Số liệu đến ngày 20/9/2024, theo báo cáo của các thôn.']);
    expect(calls).toEqual(['1 truyền', '2 đồng']);
    expect(texts).toEqual([
      'KẾT QUẢ',
      'Đã tổ chức 14 buổi tuyên truyền với hơn 1.200 lượt người dự; vận động được 86 triệu đồng, đạt 108% kế hoạch.',
      'Công tác khác.',
    ]);
  });

  it('have their raised numbers on lines of their own, as pages are laid out', async () => {
    const body =
      'Đã ban hành văn bản chỉ đạo, điều hành 1, tổ chức tại mục 1 của Đề án.\n\n        1\n         ' +
      'Văn bản số 206/UBND-KT ngày 12/7/2025;\n' +
      'các văn bản khác.\n                    2\n\f ' +
      'Các cơ quan2 thực hiện.\n\n     2\n      Gồm 5 cơ quan.\n                  3\n\f2. Công tác khác.';
    const { notes, texts, calls } = await notesIn(body);
    expect(notes).toEqual(['1: Văn bản số 206/UBND-KT ngày 12/7/2025; các văn bản khác.', '2: Gồm 5 cơ quan.']);
    expect(calls).toEqual(['1 hành', '2 quan']);
    expect(texts[1]).toBe('Đã ban hành văn bản chỉ đạo, điều hành, tổ chức tại mục 1 của Đề án.');
  });

  it('go on over the pages', async () => {
    const body =
      'Chỉ đạo các thôn1 thực hiện.\n\n1 Công văn số 12-CV/ĐU.\n\fTổ chức 3 hội ' +
      'nghị2.\n\n2 Ngày 5/5, 6/6 và 7/7/2024.\n\f3. Nội dung khác.';
    expect((await notesIn(body)).notes).toEqual(['1: Công văn số 12-CV/ĐU.', '2: Ngày 5/5, 6/6 và 7/7/2024.']);
  });

  it.each([
    ['numbers that no word calls', 'Số hộ nghèo giảm.\n\n1 Thôn Thượng đạt.\n2 Thôn Hạ đạt.\n\f2. Nội dung khác.'],
    ['names that end in a number', 'Họp tại thôn A1 và khu B2, phát 5m2 vải.\n\n1. Thôn Thượng.\n\f2. Nội dung khác.'],
    ['a number in the middle of a page', 'Tuyên truyền1 tốt.\n\n1 Trong đó có 6 buổi.\n\nCác đơn vị thực hiện tốt.\n\nTiếp tục phát huy.'],
  ])('are none of %s', async (_, body) => {
    expect((await notesIn(body)).notes).toEqual([]);
  });
});
