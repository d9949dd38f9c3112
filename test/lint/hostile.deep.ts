/** Texts that make a careless rule take the square of their length: each is linted without a crash, and in time in proportion to it. */
import { countedSteps } from '../counted-steps.js';
import { describe, expect, it } from 'vitest';
import { chooseTemplate } from '../../src/config/index.js';
import { applyFixes } from '../../src/format/index.js';
import { lintDocument, type LintRequest } from '../../src/lint/index.js';
import { Source, type Finding, type SourceKind } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { shippedRegister, templates, typeRegulations } from '../config/shipped.js';

const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

/** Enough of it lets no text pass for a broken extraction, whose orthography is not judged. */
const prose =
  'Tổ chức tuyên truyền, vận động nhân dân thực hiện nhiệm vụ chính trị của địa phương; phát huy quyền làm chủ của nhân dân.\n\n';
const sound = (count: number, text: string): string => prose.repeat(count / 10) + text;

type Hostile = readonly [name: string, kind: SourceKind, count: number, make: (count: number) => string];

const hostile: readonly Hostile[] = [
  ['words on one line of 5 MB', 'text', 250_000, (count) => 'Chỉ đạo thực hiện, '.repeat(count)],
  ['a word of 5 MB', 'text', 5_000_000, (count) => 'a'.repeat(count)],
  ['a word of 1 MB with marks', 'text', 1_000_000, (count) => prose.repeat(100) + 'ă'.repeat(count)],
  ['100,000 labels', 'text', 100_000, (count) => times(count, (at) => `${at + 1}. Việc\n`)],
  ['50,000 duplicated labels', 'text', 50_000, (count) => `1. Một\n\n2. Hai\n\n${'2. Việc\n\n'.repeat(count)}3. Ba\n`],
  ['50,000 first labels', 'text', 50_000, (count) => '1. Việc\n\n'.repeat(count)],
  ['25,000 duplicated labels of two parts', 'text', 25_000, (count) => `1. Một\n\n${'1.1. Việc\n\n'.repeat(count)}2. Hai\n`],
  ['50,000 labels out of order', 'text', 50_000, (count) => times(count, (at) => `${((at * 7919) % count) + 1}. Việc\n\n`)],
  ['25,000 labels of another parent', 'text', 25_000, (count) => `3. Ba\n\n${times(count, (at) => `2.${(at % 99) + 1}. Việc\n\n`)}`],
  [
    '20,000 references to labels used again and again',
    'text',
    20_000,
    (count) => 'I. MỤC\n\n1. Theo mục I.1 Kế hoạch này\n\n'.repeat(count),
  ],
  ['100,000 figures', 'markdown', 100_000, (count) => times(count, (at) => `${at}.${at},5 = 1 + ${at} hộ, trong đó `)],
  ['100,000 dates', 'markdown', 100_000, (count) => times(count, (at) => `ngày ${(at % 31) + 1}/${(at % 12) + 1}/${1990 + (at % 60)} `)],
  [
    '50,000 citations',
    'markdown',
    50_000,
    (count) => times(count, (at) => `Kế hoạch số ${at % 999}-KH/TU, ngày ${(at % 31) + 1}/${(at % 12) + 1}/2024 của Tỉnh ủy; `),
  ],
  [
    '20,000 citations in one list',
    'markdown',
    20_000,
    (count) =>
      sound(
        count,
        times(count, (at) => `Kế hoạch số ${at}-KH/TU, `),
      ),
  ],
  [
    'one document with 20,000 dates and titles',
    'text',
    20_000,
    (count) =>
      sound(
        count,
        times(
          count,
          (at) => `Kế hoạch số 12-KH/TU, ngày ${(at % 28) + 1}/${(at % 12) + 1}/${1930 + (at % 90)} của Đảng ủy xã Tân về việc ${at}.\n\n`,
        ),
      ),
  ],
  ['half a citation 100,000 times', 'markdown', 100_000, (count) => 'Nghị quyết số 12-NQ/'.repeat(count)],
  ['half a citation in 50,000 paragraphs', 'text', 50_000, (count) => 'Nghị quyết số 12-NQ/\n\n'.repeat(count)],
  ['half a date 100,000 times', 'markdown', 100_000, (count) => 'ngày 12/'.repeat(count)],
  ['half a reference 100,000 times', 'markdown', 100_000, (count) => 'theo Mục II. '.repeat(count)],
  ['another type 50,000 times', 'markdown', 50_000, (count) => 'Nghị quyết này và '.repeat(count)],
  ['brackets 25,000 deep', 'text', 25_000, (count) => `${'('.repeat(count)}chữ${')'.repeat(count)} ${'['.repeat(count)}`],
  ['quotes 100,000 deep', 'text', 100_000, (count) => `${'“'.repeat(count)}chữ${'”'.repeat(count)} "a`],
  ['quotes never closed', 'markdown', 100_000, (count) => '“chữ «a "b '.repeat(count)],
  ['quotes never closed in 50,000 paragraphs', 'text', 50_000, (count) => '“chữ «a\n\n'.repeat(count)],
  [
    '20,000 tasks',
    'text',
    20_000,
    (count) => `I. NHIỆM VỤ\n\n${times(count, (at) => `${at + 1}. Tổ chức hội nghị số ${at % 99} trước ngày 30/6/2024.\n\n`)}`,
  ],
  ['100,000 comments', 'text', 100_000, (count) => '<!-- dvplan ignore x: y -->\n'.repeat(count)],
  ['100,000 comments of a rule', 'text', 100_000, (count) => `${'<!-- dvplan ignore unbalanced-quotes: y -->\n'.repeat(count)}“chữ\n`],
  [
    '50,000 rules switched off and on',
    'text',
    50_000,
    (count) => times(count, (at) => `<!-- dvplan ${at % 3 === 1 ? 'enable' : 'disable'} year-slip: y -->\n\n“chữ\n\n`),
  ],
  ['half a comment 100,000 times', 'text', 100_000, (count) => `${'<!-- dvplan '.repeat(count)}-->`],
  [
    '100,000 words that are no syllables',
    'markdown',
    100_000,
    (count) => times(count, (at) => `xq${at.toString(36).replace(/\d/gu, 'z')} `),
  ],
  [
    '20,000 slips among sound words',
    'markdown',
    20_000,
    (count) => prose.repeat(count) + times(count, (at) => `nghiêngx ${'bcdghk'.charAt(at % 6)}ưỡngt hoach `),
  ],
  [
    '20,000 abbreviations',
    'markdown',
    20_000,
    (count) =>
      sound(
        count,
        times(
          count,
          (at) =>
            `cơ quan BQ${String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26), 65 + (Math.floor(at / 676) % 26))} làm, `,
        ),
      ),
  ],
  [
    'a table of 20,000 rows',
    'markdown',
    20_000,
    (count) =>
      `| Nhiệm vụ | Chủ trì | Thời gian | Số |\n|---|---|---|---|\n` +
      `${times(count, (at) => `| Tổ chức việc ${at} | Khối Dân vận | ${(at % 12) + 1}/2024 | ${at} |\n`)}| Tổng cộng | | | 7 |\n`,
  ],
  ['letters in their parts, 5 MB', 'text', 40_000, (count) => prose.repeat(count / 2).normalize('NFD')],
  ['200,000 spaces too many', 'markdown', 200_000, (count) => sound(count / 10, 'chữ  nữa '.repeat(count))],
  ['a word said 500,000 times', 'markdown', 500_000, (count) => 'và và '.repeat(count / 2)],
  ['dots, 1 MB of them', 'markdown', 1_000_000, (count) => '.'.repeat(count)],
  ['spaces, 1 MB of them', 'markdown', 1_000_000, (count) => `1. Việc${' '.repeat(count)}chữ\n`],
  [
    '2,000 appendices that are named',
    'text',
    2000,
    (count) => times(count, (at) => `Có Phụ lục ${at % 99} kèm theo.\n\n`) + times(count, (at) => `Phụ lục ${at}\n\nTên\n\n`),
  ],
];

async function requestFor(kind: SourceKind, text: string): Promise<LintRequest> {
  const { plan, findings } = await parseDocument(new Source(`draft.${kind}`, `KẾ HOẠCH\nCông tác năm 2024\n\n${text}`, kind));
  return { plan, parsed: findings, register: shippedRegister, ...chooseTemplate({ plan, office: null, templates, typeRegulations }) };
}

function lintAndFix(request: LintRequest): readonly Finding[] {
  const { findings } = lintDocument(request);
  applyFixes(request.plan.source.text, findings, () => true);
  return findings;
}

/** Edits, second places and values of all findings: what reports and memory grow by. */
function sizeOf(findings: readonly Finding[]): number {
  return findings.reduce(
    (sum, { fix, related, expected }) => sum + 1 + (fix?.edits.length ?? 0) + related.length + (expected?.length ?? 0),
    0,
  );
}

/**
 * A fourth of the text takes a fourth of the steps; one that took its square would take a sixteenth. Below the floor a count tells nothing.
 */
const mostGrowth = 10;
const floor = 20_000;

describe('hostile input', () => {
  it.each(hostile)('%s', async (_, kind, count, make) => {
    const small = await requestFor(kind, make(count / 4));
    const large = await requestFor(kind, make(count));
    const findings = lintAndFix(large);
    expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
    expect(sizeOf(findings)).toBeLessThan(mostGrowth * Math.max(100, sizeOf(lintAndFix(small))));
    const steps = [await countedSteps(() => lintAndFix(large)), await countedSteps(() => lintAndFix(small))] as const;
    expect(steps[0]).toBeLessThan(mostGrowth * Math.max(floor, steps[1]));
  });
});
