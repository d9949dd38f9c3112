/** Quotations over several paragraphs: what a document quotes of another (an article that it amends) is no part of its own outline. */
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import type { Passage } from '../passages.js';

/** Most passages that a quotation takes; a mark without its fellow quotes nothing. */
const mostPassages = 60;

/** Passages that stand inside a quotation that an earlier one opens, and the one that opens it with a label of its own. */
const quotedPassages = oncePerContext((context): ReadonlySet<Passage> => {
  const quoted = new Set<Passage>();
  for (let index = 0; index < context.passages.length; index++) {
    const passage = context.passages[index];
    if (passage === undefined || !opens(context, passage)) continue;
    const end = closingPassage(context.passages, index);
    if (end < 0) continue;
    for (const inside of context.passages.slice(beginsQuoted(context, passage) ? index : index + 1, end + 1)) quoted.add(inside);
    index = end;
  }
  return quoted;
});

/** Whether a passage stands inside a quotation of several paragraphs. */
export function isInQuotation(context: LintContext, passage: Passage): boolean {
  return quotedPassages(context).has(passage);
}

/** Whether a passage, with the mark that may stand before its label, opens more quotations than it closes. */
function opens(context: LintContext, passage: Passage): boolean {
  const before = markBefore(context, passage);
  const text = before + passage.text.value;
  return curly(text) > 0 || (isStraightOdd(text) && (before === '"' || /^\s{0,3}"|:\s{0,3}"/u.test(text)));
}

/** Whether the quotation begins with the passage: its label is quoted too. */
function beginsQuoted(context: LintContext, passage: Passage): boolean {
  return markBefore(context, passage) !== '' || /^\s{0,3}[“"]/u.test(passage.text.value);
}

/** The quotation mark right before a passage's label or text; empty for none. */
function markBefore({ source }: LintContext, { section, text, role }: Passage): string {
  const start =
    section !== null && (role === 'item' || role === 'heading')
      ? section.label.position.start.offset
      : (text.segments[0]?.sourceStart ?? 0);
  return /([“"])[*_\s]{0,4}$/u.exec(source.text.slice(Math.max(0, start - 6), start))?.[1] ?? '';
}

function closingPassage(passages: readonly Passage[], from: number): number {
  const straight = isStraightOdd(passages[from]?.text.value ?? '');
  let depth = Math.max(1, curly(passages[from]?.text.value ?? ''));
  for (let index = from + 1; index < Math.min(passages.length, from + mostPassages); index++) {
    const { value } = passages[index]?.text ?? { value: '' };
    depth += curly(value);
    if (depth <= 0 || (straight && isStraightOdd(value))) return index;
  }
  return -1;
}

/** How many more quotations a text opens than it closes. */
function curly(text: string): number {
  let depth = 0;
  for (const [mark] of text.matchAll(/[“”]/gu)) depth += mark === '“' ? 1 : -1;
  return depth;
}

function isStraightOdd(text: string): boolean {
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}
