import type { Messages, ParagraphFacts } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { runningText } from '../page/components.js';
import { measuredParagraphs, placeOfStretch, written } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrong-first-line-indent': {
    vi: {
      text: 'dòng đầu của đoạn lùi {measured} mm; quy định {asked} mm',
      hint: 'Trong Word: Đoạn (Paragraph), Đặc biệt (Special), Dòng đầu (First line).',
    },
    en: { text: 'first lines are indented by {measured} mm; {asked} mm is asked for', hint: 'In Word: Paragraph, Special, First line.' },
  },
} satisfies Messages;

/** The indent of first lines in a Word file. */
export const wrongFirstLineIndent = defineRule({
  id: 'wrong-first-line-indent',
  severity: 'info',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Phần lớn các đoạn của tệp Word lùi dòng đầu khác quy định.',
    en: 'Most paragraphs of a Word file indent their first line otherwise than the regulation.',
  },
  basis: {
    vi: 'Độ lùi dòng đầu của thể thức đang dùng (1 cm hoặc 1,27 cm)',
    en: 'The indent of first lines in the regulation (1 cm or 1.27 cm)',
  },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n',
      page: { lines: { 3: { firstLineIndent: 0 } } },
      finds: ['3: Các chi bộ tổ chức hội nghị.'],
    },
    { text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n', page: { lines: { 3: { firstLineIndent: 12.7 } } }, finds: [] },
  ],
  check,
});

/** Shorter by rounding; longer by the half inch that Word has a tab at, and some do with 15 mm. */
const [shorter, longer] = [0.6, 5.1];
const most = 0.5;

function* check({ source, plan, template }: LintContext): Iterable<Sighting> {
  const { page } = source;
  if (page === null || !template.text.verified) return;
  const { firstLineIndent: asked } = template.text;
  const measures = measuredParagraphs(page, runningText(plan), (paragraph) => indentOf(paragraph, source.text)).filter(
    ({ value }) => value !== null,
  );
  const all = measures.reduce((sum, { share }) => sum + share, 0);
  const off = measures.filter(({ value }) => value !== null && (value < asked - shorter || value > asked + longer));
  const [first] = off;
  if (first === undefined || first.value === null || off.reduce((sum, { share }) => sum + share, 0) < most * all) return;
  const measured = written(first.value);
  yield { place: placeOfStretch(source, first.at), data: { measured, asked }, note: template.text.article };
}

/** The indent of a paragraph; null where it is told by blanks, a tab or a list, or where its lines are not those of running text. */
function indentOf({ start, alignment, inTable, listed, firstLineIndent, leftIndent }: ParagraphFacts, text: string): number | null {
  if (inTable || listed || alignment === 'center' || alignment === 'right' || /^\s/u.test(text.charAt(start))) return null;
  return Math.round(10 * (firstLineIndent + leftIndent)) / 10;
}
