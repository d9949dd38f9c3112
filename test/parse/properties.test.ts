import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/model/index.js';
import { allNodes, allTexts, parseText, sourceOf } from './parse.js';

const kinds: readonly SourceKind[] = ['markdown', 'text', 'yaml'];

/** Pieces of which clerks' files, and files that break parsers, are made. */
const piece = fc.constantFrom(
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH:',
  '# ',
  '## I. MỤC ĐÍCH',
  '1. Tổ chức hội nghị',
  '1.1. ',
  'a) ',
  '- ',
  '+ ',
  '* ',
  '**',
  '*',
  '_',
  '__',
  '`',
  '```',
  '~~~',
  '> ',
  '|',
  '| a | b |',
  '|---|---|',
  '<table>',
  '</table>',
  '<tr><td>',
  '</td></tr>',
  '<br>',
  '<p align="center">',
  '</p>',
  '<u>',
  '</u>',
  '<!--',
  '-->',
  '<!-- pagebreak -->',
  '<?',
  '<!A',
  '[',
  ']',
  '(',
  ')',
  '[^1]',
  '[^1]: ghi chú',
  '![a](b.png)',
  '[a](b)',
  '<https://a.vn>',
  '\\',
  '\\*',
  '&amp;',
  '&nbsp;',
  '&#7871;',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\t',
  '    ',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '---',
  '-----',
  '===',
  'Nơi nhận:',
  '- Lưu: VT.',
  'T/M ĐẢNG ỦY',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn A',
  'PHỤ LỤC I',
  '(kèm theo Kế hoạch số 1-KH/ĐU)',
  'Số 11-KH/ĐU',
  'Số:      /KH-UBND',
  'Gia Sàng, ngày 19 tháng 01 năm 2024',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Căn cứ Luật Đất đai;',
  'Kính gửi: Bộ Nội vụ',
  'tên loại: Kế hoạch',
  'nội dung:',
  '  - nhãn: 1.',
  'lời: ',
  '"',
  "'",
  '&x',
  '*x',
  '{',
  '}',
  'Phần I',
  'Chương II',
  'Mục 1',
  'Điều 1. ',
  'trước ngày 30/6/2024',
  'kế hoạch'.normalize('NFD'),
  '\u0301',
  '😀',
  '2',
  '\0',
);
const messy = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('parsing', () => {
  it.each(kinds)('never throws, whatever the %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(messy, async (text) => {
        const { plan } = await parseText(text, kind);
        for (const one of allTexts(plan)) expect(sourceOf(plan, one)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['\ufeffKẾ HOẠCH\\*', 'KẾ HOẠCH*'],
    ['\ufeff\ufeffTổ chức &amp; hội nghị', 'Tổ chức & hội nghị'],
    ['\ufeff- Tổ chức\n  hội nghị\\*', 'Tổ chức hội nghị*'],
  ])('counts the byte order mark before %j', async (text, value) => {
    const { plan } = await parseText(text);
    expect(allTexts(plan).map((one) => [one.value, sourceOf(plan, one)])).toEqual([[value, []]]);
  });

  it.each(['markdown', 'text'] as const)('leaves a comment inside a line out: %s', async (kind) => {
    const { plan } = await parseText('Tổ chức<!-- hỏi lại -->\thội nghị.', kind);
    expect(allTexts(plan).map((one) => [one.value, sourceOf(plan, one)])).toEqual([['Tổ chức\thội nghị.', []]]);
  });

  it.each(kinds)('places every node inside the source: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(messy, async (text) => {
        const { plan, findings } = await parseText(text, kind);
        for (const node of allNodes(plan.body)) {
          const { start, end } = node.position;
          expect([start.offset >= 0, start.offset <= end.offset, end.offset <= text.length]).toEqual([true, true, true]);
        }
        for (const finding of findings) expect(finding.line).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

/** A small grammar of plans: each word is unlike all others, so that none can be lost unseen. */
interface Item {
  readonly depth: 0 | 1 | 2 | 3;
}

describe('a generated plan', () => {
  const items = fc.array(fc.record({ depth: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3) }), { minLength: 1, maxLength: 25 });
  const style = fc.record({
    bold: fc.boolean(),
    heading: fc.boolean(),
    escaped: fc.boolean(),
    blank: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    decomposed: fc.boolean(),
    table: fc.boolean(),
    head: fc.boolean(),
    tail: fc.boolean(),
  });

  it('loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(items, style, fc.constantFrom<SourceKind>('markdown', 'text'), async (list, look, kind) => {
        const { text, words } = write(list, look, kind);
        const { plan, findings } = await parseText(text, kind);
        const kept = new Set(
          JSON.stringify([
            plan.body,
            plan.preamble,
            plan.abstract,
            plan.recipients,
            plan.signatories,
            plan.letterhead,
            plan.appendices,
            findings.map(({ actual }) => actual),
          ])
            .normalize('NFC')
            .match(/việc\d+/gu) ?? [],
        );
        expect(words.filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each label back', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const { text, labels } = write(
          list,
          {
            bold: false,
            heading: false,
            escaped: false,
            blank: true,
            lineEnd: '\n',
            decomposed: false,
            table: false,
            head: true,
            tail: true,
          },
          'markdown',
        );
        const { plan } = await parseText(text);
        expect(allNodes(plan.body).flatMap((node) => (node.type === 'section' ? [node.label.text] : []))).toEqual(labels);
      }),
      { numRuns: 200 },
    );
  });
});

interface Look {
  readonly bold: boolean;
  readonly heading: boolean;
  readonly escaped: boolean;
  readonly blank: boolean;
  readonly lineEnd: string;
  readonly decomposed: boolean;
  readonly table: boolean;
  readonly head: boolean;
  readonly tail: boolean;
}

function write(items: readonly Item[], look: Look, kind: SourceKind): { text: string; words: string[]; labels: string[] } {
  const lines: string[] = look.head
    ? [
        '**ĐẢNG ỦY XÃ TÂN AN**',
        'Số 11-KH/ĐU',
        '# KẾ HOẠCH',
        '## công tác năm việc9001',
        'Thực hiện nhiệm vụ việc9002, Đảng ủy xây dựng kế hoạch như sau:',
      ]
    : ['# KẾ HOẠCH'];
  const words = look.head ? ['việc9001', 'việc9002'] : [];
  const labels: string[] = [];
  const counts = [0, 0, 0, 0];
  for (const [index, { depth }] of items.entries()) {
    counts[depth] = (counts[depth] ?? 0) + 1;
    for (let deeper = depth + 1; deeper < 3; deeper++) counts[deeper] = 0;
    const label = [`${roman(counts[0] ?? 1)}.`, `${counts[1]}.`, `${'abcdđeghik'.charAt(((counts[2] ?? 1) - 1) % 10)})`, '-'][depth] ?? '-';
    const word = `việc${index}`;
    words.push(word);
    labels.push(label);
    const printed = look.escaped && kind === 'markdown' ? label.replace(/[.)-]/u, '\\$&') : label;
    const body = `Tổ chức ${word} trong năm.`;
    lines.push(
      look.bold && kind === 'markdown'
        ? `**${printed} ${body}**`
        : `${look.heading && depth < 2 && kind === 'markdown' ? '### ' : ''}${printed} ${body}`,
    );
  }
  if (look.table) lines.push(kind === 'markdown' ? '| TT | Nội dung |\n|---|---|\n| 1 | việc9003 |' : 'Bảng việc9003');
  if (look.table) words.push('việc9003');
  if (look.tail) lines.push('Nơi nhận:', '- Chi bộ việc9004;', '- Lưu VP việc9005.', '**T/M ĐẢNG ỦY**', '**BÍ THƯ**', '**Nguyễn Văn A**');
  if (look.tail) words.push('việc9004', 'việc9005');
  const written = lines
    .map((line) => (kind === 'text' ? line.replace(/^#+ |\*\*/gu, '') : line))
    .join(look.blank || kind === 'markdown' ? '\n\n' : '\n')
    .replaceAll('\n', look.lineEnd);
  return { text: look.decomposed ? written.normalize('NFD') : written, words, labels };
}

function roman(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}
