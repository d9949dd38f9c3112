import { letters } from '../../model/index.js';
import type { BodyNode, Messages, Rank } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Passage } from '../passages.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';
import { isVietnameseSyllable } from '../../language/spelling/syllables.js';

const messages = {
  'lowercase-start': {
    vi: { text: 'đoạn bắt đầu bằng chữ thường “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the paragraph begins with the small letter of `{actual}`', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** A numbered clause or a paragraph that begins with a small letter. */
export const lowercaseStart = defineRule({
  id: 'lowercase-start',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Khoản, đoạn bắt đầu bằng chữ thường.', en: 'A clause or a paragraph begins with a small letter.' },
  basis: {
    vi: 'Phụ lục II Nghị định 30/2020/NĐ-CP, mục I: viết hoa chữ cái đầu khi xuống dòng',
    en: 'Decree 30/2020, annex II, I: a new line begins with a capital',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n1. Nắm tình hình cơ sở.\n\n2. cử cán bộ đi tập huấn.\n\n3. Báo cáo Đảng ủy.\n',
      finds: ['7: cử'],
      fixed: '# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n1. Nắm tình hình cơ sở.\n\n2. Cử cán bộ đi tập huấn.\n\n3. Báo cáo Đảng ủy.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n1. Hồ sơ gồm:\n\na) tờ trình;\n\nb) dự thảo kế hoạch;\n\nc) bản tổng hợp ý kiến.\n\n' +
        '2. Cách làm: (1) lấy ý kiến; (2) tổng hợp.\n\n3. Thành phần\n\n- đại diện chi bộ;\n- trưởng ban công tác mặt trận.\n',
      finds: [],
    },
  ],
  check,
});

const numbered: ReadonlySet<Rank> = new Set<Rank>([
  'part',
  'chapter',
  'division',
  'letter',
  'roman',
  'article',
  'arabic',
  'decimal2',
  'decimal3',
]);

const firstWord = new RegExp(String.raw`^[${letters}]{1,20}`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const countsOf = new Map(
    Array.from(new Set(context.sections.map(({ siblings }) => siblings)), (siblings) => [siblings, countBeginnings(siblings)]),
  );
  const beginningsOf = new Map(context.sections.map(({ section, siblings }) => [section, countsOf.get(siblings)]));
  for (const [index, passage] of context.passages.entries()) {
    const before = context.passages[index - 1];
    if (!startsSmall(passage.text.value)) continue;
    if (passage.role === 'item' || passage.role === 'heading') {
      if (passage.section === null || passage.start !== firstOf(context, index)) continue;
      const rank = passage.section.label.rank;
      const { small, great } = beginningsOf.get(passage.section) ?? { small: 0, great: 0 };
      const enough = numbered.has(rank) ? great > small : great >= small * 3 && before?.text.value.trimEnd().endsWith('.') === true;
      if (!enough) continue;
    } else if (passage.role !== 'paragraph' || before?.section !== passage.section || !/[.!?]["”)]?$/u.test(before.text.value.trimEnd())) {
      continue;
    }
    if (isBehindPageNumber(context, passage)) continue;
    const word = firstWord.exec(passage.text.value)?.[0] ?? '';
    yield replaceStretch(context, passage.start, passage.start + word.length, word.charAt(0).toUpperCase() + word.slice(1), false);
  }
}

/** Lines between the number of a page and the text that goes on below it. */
const pageReach = 3;

/** Whether a number of a page stands just above: the text goes on from the page before. */
function isBehindPageNumber({ parsed }: LintContext, { position }: Passage): boolean {
  const line = position?.start.line ?? 0;
  return parsed.some((one) => one.ruleId === 'page-number-in-text' && one.line < line && line - one.line <= pageReach);
}

/** The first line of a text that is cut at its line breaks: later lines go on. */
function firstOf(context: LintContext, index: number): number | undefined {
  const { section } = context.passages[index] as Passage;
  const before = context.passages[index - 1];
  return before?.section === section && before?.role === context.passages[index]?.role ? before?.start : context.passages[index]?.start;
}

/** How many siblings begin with a small letter, and how many with a capital. */
function countBeginnings(siblings: readonly BodyNode[]): { small: number; great: number } {
  const texts = siblings.map(textOf);
  return { small: texts.filter(startsSmall).length, great: texts.filter(startsGreat).length };
}

function textOf(node: BodyNode): string {
  return node.type === 'section' ? node.text.value : '';
}

/** Whether a text begins with a small letter of a Vietnamese word. */
function startsSmall(value: string): boolean {
  const letter = value.charAt(0);
  if (letter === letter.toUpperCase()) return false;
  const word = firstWord.exec(value)?.[0] ?? '';
  return word === word.toLowerCase() && isVietnameseSyllable(word);
}

function startsGreat(value: string): boolean {
  const letter = value.charAt(0);
  return letter !== letter.toLowerCase();
}
