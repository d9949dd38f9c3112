/** Generated plans: none changes, loses a word or moves twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameDocument } from '../../src/format/same-document.js';
import type { SourceKind } from '../../src/model/index.js';
import { parseText } from '../parse/parse.js';
import { formatText } from './format.js';

const words = fc
  .array(
    fc.constantFrom(
      'Tổ chức',
      'hội nghị',
      '*giao ban*',
      '**dân vận**',
      'năm 2024',
      '&amp;',
      '<u>xã</u>',
      '5 * 3',
      'A_B',
      '[x]',
      '\\-',
      '#',
      'kiểm tra.',
      'đợt 1:',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '));
const label = fc.constantFrom(
  '',
  'I. ',
  'II. ',
  '1. ',
  '2. ',
  '1.1. ',
  'a) ',
  'b) ',
  '- ',
  '  - ',
  '+ ',
  '* ',
  '## I. ',
  '### 1. ',
  '## ',
  '**1.** ',
  'Điều 1. ',
  '1) ',
  '1\\. ',
);
const line = fc.tuple(label, words).map(([before, text]) => before + text);
const plan = fc
  .record({
    head: fc.boolean(),
    tail: fc.boolean(),
    lines: fc.array(line, { minLength: 1, maxLength: 14 }),
    blank: fc.boolean(),
    table: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, tail, lines, blank, table, lineEnd }) =>
    [
      ...(head ? ['**ĐẢNG ỦY XÃ TÂN AN**', 'Số 11-KH/ĐU', '# KẾ HOẠCH', '## công tác năm'] : ['# KẾ HOẠCH']),
      ...lines,
      ...(table ? ['| TT | Việc |\n|---|---|\n| 1 | Họp |', ''] : []),
      ...(tail ? ['Nơi nhận:', '- Chi bộ 1;', '- Lưu VP.', '**T/M ĐẢNG ỦY**', '**BÍ THƯ**', '**Nguyễn Văn A**'] : []),
    ]
      .join(blank ? '\n\n' : '\n')
      .replaceAll('\n', lineEnd),
  );

it.each<SourceKind>(['markdown', 'text'])(
  'a generated %s that is formatted says the same and comes to rest',
  { timeout: 60_000 },
  async (kind) => {
    let refused = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(plan, async (text) => {
        all++;
        const result = await formatText(text, kind);
        if (result.text === null) {
          refused++;
          return;
        }
        const [before, after] = await Promise.all([parseText(text, kind), parseText(result.text)]);
        expect(sameDocument(before.plan, after.plan)).toBeNull();
        expect((await formatText(result.text)).text).toBe(result.text);
      }),
      { numRuns: 400 },
    );
    // About one in sixty is refused: of 400 drawn by chance, one in twenty never are.
    expect(refused / all).toBeLessThan(0.05);
  },
);

const piece = fc.constantFrom(
  'KẾ HOẠCH',
  '# ',
  '## I. MỤC ĐÍCH',
  '1. Tổ chức',
  'a) ',
  '- ',
  '+ ',
  '* ',
  '**',
  '*',
  '_',
  '`',
  '```',
  '> ',
  '| a | b |',
  '|---|---|',
  '<table>',
  '</table>',
  '<tr><td>',
  '<br>',
  '<p align="center">',
  '</p>',
  '<u>',
  '</u>',
  '<!--',
  '-->',
  '<!-- dvplan ignore x -->',
  '[^1]',
  '[^1]: ghi chú',
  '![a](b.png)',
  '[a](b)',
  '\\',
  '&amp;',
  '&nbsp;',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '    ',
  '\u00a0',
  '---',
  '---\n',
  '===',
  'Nơi nhận:',
  '- Lưu: VT.',
  'T/M ĐẢNG ỦY',
  'Nguyễn Văn A',
  'PHỤ LỤC I',
  'Số 11-KH/ĐU',
  'Gia Sàng, ngày 19 tháng 01 năm 2024',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Căn cứ Luật Đất đai;',
  'Kính gửi: Bộ Nội vụ',
  'tên loại: Kế hoạch',
  'nội dung:',
  '  - nhãn: 1.',
  'lời: ',
  '"',
  '{',
  'Chương II',
  'Điều 1. ',
  'kế hoạch'.normalize('NFD'),
  '😀',
  '2',
);

it.each<SourceKind>(['markdown', 'text', 'yaml'])(
  'whatever the %s, formatting never throws, and never says something else',
  { timeout: 60_000 },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        const result = await formatText(text, kind);
        if (result.text === null) return;
        const [before, after] = await Promise.all([parseText(text, kind), parseText(result.text)]);
        expect(sameDocument(before.plan, after.plan)).toBeNull();
      }),
      { numRuns: 80 },
    );
  },
);
