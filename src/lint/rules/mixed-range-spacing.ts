import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { gatherSpots, type Spot } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'mixed-range-spacing': {
    vi: {
      text: 'khoảng năm viết không thống nhất: “{actual}”, có {count} chỗ khác với phần còn lại',
      hint: 'Viết “{expected}” như các chỗ khác.',
    },
    en: {
      text: 'ranges of years are written in two ways: `{actual}`, {count} times unlike the rest',
      hint: 'Write `{expected}` as elsewhere.',
    },
  },
} satisfies Messages;

/** `2020-2025` beside `2021 - 2025`: one document writes its years in one way. */
export const mixedRangeSpacing = defineRule({
  id: 'mixed-range-spacing',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Khoảng năm khi có dấu cách quanh gạch nối, khi không; một văn bản chỉ viết một cách.',
    en: 'Ranges of years stand now with spaces around the hyphen, now without; one document writes them in one way.',
  },
  basis: { vi: 'Thông lệ trình bày: thống nhất trong một văn bản', en: 'Usage: one way in one document' },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nNghị quyết nhiệm kỳ 2020 - 2025 và Đề án giai đoạn 2021 - 2025.\n\nQuy chế nhiệm kỳ 2020-2025.\n',
      finds: ['5: 2020-2025'],
      fixed: '# KẾ HOẠCH\n\nNghị quyết nhiệm kỳ 2020 - 2025 và Đề án giai đoạn 2021 - 2025.\n\nQuy chế nhiệm kỳ 2020 - 2025.\n',
    },
    { text: '# KẾ HOẠCH\n\nNhiệm kỳ 2020-2025, giai đoạn 2021-2030, theo Đề án “Chuyển đổi số giai đoạn 2021 - 2025”.\n', finds: [] },
    { text: '# KẾ HOẠCH\n\nNhiệm kỳ 2020 - 2025; kỷ niệm 95 năm (26/3/1931-26/3/2026); học sinh 16-18 tuổi.\n', finds: [] },
  ],
  check,
});

const range = /(?:19|20)\d\d( {0,2})([-–])( {0,2})(?:19|20)\d\d(?![\d/-])/gu;
/** What makes the first year the end of a date or of a number. */
const numeric = /[\d/.,-]/u;

interface Range extends Spot {
  readonly separator: string;
  readonly quoted: boolean;
}

function* check(context: LintContext): Iterable<Sighting> {
  const ranges: Range[] = [];
  const counts = new Map<string, number>();
  for (const { match, start, end } of context.find(range)) {
    if (numeric.test(context.text.charAt(start - 1))) continue;
    const separator = `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`;
    ranges.push({ start, end, replacement: null, separator, quoted: context.isQuoted(start) });
    if (separator.length !== 2) counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  const [tight, spaced] = [0, 2].map((spaces) => sum([...counts].filter(([separator]) => separator.length === spaces + 1)));
  if (tight === undefined || spaced === undefined || tight + spaced === 0) return;
  const keepsSpaced = tight === spaced ? ranges.find(({ separator }) => separator.length !== 2)?.separator.length === 3 : spaced > tight;
  const kept =
    [...counts].filter(([separator]) => separator.length === (keepsSpaced ? 3 : 1)).sort((one, other) => other[1] - one[1])[0]?.[0] ?? '-';
  const wrong = ranges.filter(({ separator, quoted }) => !quoted && (separator.length === 2 || (separator.length === 3) !== keepsSpaced));
  const sighting = gatherSpots(
    context,
    wrong.map((one) => ({
      ...one,
      replacement: context.text.slice(one.start, one.start + 4) + kept + context.text.slice(one.end - 4, one.end),
    })),
    true,
  );
  if (sighting !== null) yield sighting;
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
