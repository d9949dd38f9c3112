import { describe, expect, it } from 'vitest';
import { parseText } from '../parse/parse.js';
import { portraitHead, tree } from '../parse/portrait.js';

const words = (
  'Tiếp tục đổi mới nội dung, phương thức hoạt động của Mặt trận Tổ quốc và các đoàn thể; nâng cao chất lượng tuyên truyền, vận động ' +
  'Nhân dân thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước'
).split(' ');

/** A paragraph wrapped at a width, with the first line indented. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

const sentences = [
  'I. NỘI DUNG',
  `1. ${words.join(' ')}.`,
  `Đồng thời ${words.join(' ').toLowerCase()}.`,
  `2. ${words.slice(3).join(' ')}; đạt 100% kế hoạch.`,
  `- ${words.join(' ')};`,
  `- ${words.slice(2).join(' ')}.`,
];

describe('plain text', () => {
  it.each([70, 78, 84, 90])('wrapped at %i columns is read like text that is not', async (width) => {
    const head = 'KẾ HOẠCH\nDân vận\n\nXây dựng kế hoạch như sau:\n\n';
    const flat = await parseText(`${head}${sentences.join('\n')}\n`, 'text');
    // Without indents a full last line is not told from any other: the shortest width has one.
    for (const indent of width === 70 ? ['      '] : ['', '      ']) {
      const wrapped = await parseText(`${head}${sentences.map((sentence) => wrap(sentence, width, indent)).join('\n')}\n`, 'text');
      expect(tree(wrapped.plan.body)).toEqual(tree(flat.plan.body));
    }
  });

  it('is freed of page numbers and form feeds', async () => {
    const body = sentences
      .map((sentence) => wrap(sentence, 78, '     '))
      .join('\n')
      .split('\n');
    body.splice(7, 0, '', '                                   2', '\f');
    const { plan, findings } = await parseText(`KẾ HOẠCH\nDân vận\n\nXây dựng như sau:\n\n${body.join('\n')}\n`, 'text');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['page-number-in-text']);
    expect(tree(plan.body).filter((line) => line.includes('1.') || line.includes('2.'))).toHaveLength(2);
  });

  it('has notes at its end', async () => {
    const { plan } = await parseText(
      'BÁO CÁO\nTình hình\n\nBáo cáo như sau:\n1. Đạt 31%[1] dự toán và 20%[2] kế hoạch.\n\n[1] Cùng kỳ 27%.\n[2] Bình quân 19%,\n' +
        'thấp hơn tỉnh.\n',
      'text',
    );
    expect(plan.footnotes.map(({ id, paragraphs }) => [id, paragraphs[0]?.value])).toEqual([
      ['1', 'Cùng kỳ 27%.'],
      ['2', 'Bình quân 19%, thấp hơn tỉnh.'],
    ]);
    expect(plan.body[0]).toMatchObject({ text: { value: 'Đạt 31% dự toán và 20% kế hoạch.' } });
  });

  it('keeps what looks like a note and is called nowhere', async () => {
    const { plan } = await parseText('BÁO CÁO\nTình hình\n\nBáo cáo như sau:\n1. Việc.\n\n[1] Tài liệu.\n', 'text');
    expect(plan.footnotes).toEqual([]);
    expect(JSON.stringify(plan.body)).toContain('[1] Tài liệu.');
  });

  it.each([
    [
      'Party',
      'ĐẢNG BỘ TỈNH A                 ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY B\n' +
        '     *                         B, ngày 05 tháng 02 năm 2025\nSố 7-KH/HU\n',
      [
        'letterhead: party',
        'heading: ĐẢNG CỘNG SẢN VIỆT NAM',
        'superior: ĐẢNG BỘ TỈNH A',
        'issuing: HUYỆN ỦY B',
        'mark: *',
        'number: 7 KH HU',
        'place: B',
        'date: 5/2/2025',
      ],
    ],
    [
      'State, blank number and date',
      'UBND TỈNH A          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ                Độc lập - Tự do - Hạnh phúc\n' +
        'Số:      /KH-SNV         A, ngày     tháng 7 năm 2025\n',
      [
        'letterhead: national',
        'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'superior: UBND TỈNH A',
        'issuing: SỞ NỘI VỤ',
        'number: _ KH SNV',
        'place: A',
        'date: _/7/2025',
      ],
    ],
  ])('has its letterhead in two columns: %s', async (_, head, expected) => {
    const { plan } = await parseText(
      `${head}\n               KẾ HOẠCH\n              Dân vận\n\nXây dựng như sau:\nI. A\n1. Việc.\n`,
      'text',
    );
    expect(portraitHead(plan)).toEqual(['type: Kế hoạch', 'abstract: Dân vận', ...expected]);
    expect(tree(plan.body)).toEqual(['I.! A', '  1. Việc.']);
  });
});
