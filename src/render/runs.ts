/** Text of the model as runs of a Word paragraph: the author's emphasis and nothing else. */
import { fillInsOf } from '../language/lines/fill-in.js';
import { capitalLetters, letters, placeOf, type Emphasis, type Text } from '../model/index.js';
import type { Rendering } from './rendering.js';
import type { Run } from './wordprocessing/markup.js';
import { footnoteCall, lineBreak, noBreakHyphen, run, tab, words, type RunContent, type RunForm } from './wordprocessing/run.js';

/** What a style sets already, so that a run need not say it again. */
export interface StyleEmphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

interface Stretch {
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** Words before a text, such as its label, with an emphasis of their own. */
export interface Lead {
  readonly text: string;
  readonly bold?: boolean;
}

/** The runs of a text under a style; `lead` stands before it. */
export function textRuns(text: Text, style: StyleEmphasis, rendering: Rendering, lead?: Lead): Run[] {
  const stretches: Stretch[] = [];
  if (lead !== undefined) stretches.push({ text: lead.text, emphasis: visible({ bold: lead.bold ?? false }, style) });
  const runs: Run[] = [];
  const flush = (): void => {
    for (const stretch of merge(stretches)) for (const run of lineRuns(stretch, true)) runs.push(run);
    stretches.length = 0;
  };
  for (const span of text.spans) {
    const { footnote, ...emphasis } = span.emphasis;
    if (footnote === undefined) {
      stretches.push({ text: text.value.slice(span.start, span.end), emphasis: visible(emphasis, style) });
      continue;
    }
    const number = rendering.callFootnote(footnote);
    if (number === null) {
      rendering.observe({
        ruleId: 'missing-footnote',
        severity: 'error',
        place: placeOf(rendering.plan.source, text, span.start, span.end),
        data: { id: footnote },
      });
      flush();
      runs.push(markRun(text.value.slice(span.start, span.end) || `[^${footnote}]`));
      continue;
    }
    flush();
    runs.push(footnoteCall(number));
  }
  flush();
  return runs;
}

/** The text of a footnote, in which Word allows no further footnote: a call is printed as it stands. */
export function footnoteRuns(text: Text, rendering: Rendering): Run[] {
  const stretches = text.spans.map((span): Stretch => {
    const { footnote, ...emphasis } = span.emphasis;
    const printed = text.value.slice(span.start, span.end);
    if (footnote === undefined) return { text: printed, emphasis };
    rendering.observe({
      ruleId: 'unrendered-footnote',
      messageId: 'unrendered-nested-footnote',
      severity: 'warning',
      place: placeOf(rendering.plan.source, text, span.start, span.end),
      data: { id: footnote },
    });
    return { text: printed === '' ? `[${footnote}]` : printed, emphasis };
  });
  return merge(stretches).flatMap((stretch) => lineRuns(stretch, true));
}

/** Words that are no text of the model: as they are, a line break at each `\n`. */
export function plainRuns(text: string): Run[] {
  return text === '' ? [] : lineRuns({ text, emphasis: {} }, false);
}

/** A mark for the eye where something is missing: `[Trích yếu nội dung]` on yellow. */
export function markRun(text: string): Run {
  return run([words(text)], { highlight: 'yellow' });
}

/** Words in the paragraph of one style (`paragraph`) that look like another (`own`). */
export function styledRuns(text: string, paragraph: StyleEmphasis, own: StyleEmphasis): Run[] {
  const form = {
    ...(paragraph.bold === own.bold ? {} : { bold: own.bold ?? false }),
    ...(paragraph.italic === own.italic ? {} : { italic: own.italic ?? false }),
    ...(paragraph.underline === true && own.underline === false ? { underline: 'none' as const } : {}),
  };
  return partFillIns(text).map((part) => run([words(part.text)], part.isFillIn ? { ...form, highlight: 'yellow' } : form));
}

function visible(emphasis: Emphasis, style: StyleEmphasis): Emphasis {
  return {
    ...(emphasis.bold && !style.bold ? { bold: true } : {}),
    ...(emphasis.italic && !style.italic ? { italic: true } : {}),
    ...(emphasis.underline && !style.underline ? { underline: true } : {}),
    ...(emphasis.strike ? { strike: true } : {}),
    ...(emphasis.superscript ? { superscript: true } : {}),
    ...(emphasis.subscript ? { subscript: true } : {}),
  };
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.text === '') continue;
    const last = merged.at(-1);
    if (last !== undefined && sameMarks(last.emphasis, stretch.emphasis)) {
      merged[merged.length - 1] = { text: last.text + stretch.text, emphasis: last.emphasis };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

function sameMarks(one: Emphasis, other: Emphasis): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.superscript === other.superscript &&
    one.subscript === other.subscript
  );
}

/** `held`: symbols keep together; those of a list or of the head, which are looked up by them, are left as they are. */
function lineRuns({ text, emphasis }: Stretch, held: boolean): Run[] {
  const form = runForm(emphasis);
  return text
    .split('\n')
    .flatMap((line, index) =>
      partFillIns(line).map((part, at) =>
        run(
          [...(index > 0 && at === 0 ? [lineBreak] : []), ...(held ? unbroken(part.text) : tabbed(part.text))],
          part.isFillIn ? { ...form, highlight: 'yellow' } : form,
        ),
      ),
    );
}

/** A line parted at the marks that somebody is still to fill in; one part at least. */
function partFillIns(line: string): { text: string; isFillIn: boolean }[] {
  const parts: { text: string; isFillIn: boolean }[] = [];
  let from = 0;
  for (const [start, end] of fillInsOf(line)) {
    if (start > from) parts.push({ text: line.slice(from, start), isFillIn: false });
    parts.push({ text: line.slice(start, end), isFillIn: true });
    from = end;
  }
  return from < line.length || parts.length === 0 ? [...parts, { text: line.slice(from), isFillIn: false }] : parts;
}

function tabbed(line: string): RunContent[] {
  return line.split('\t').flatMap((part, index) => (index === 0 ? [words(part)] : [tab, words(part)]));
}

/** Number and symbol of a document: `136-KH/TU`, `30/2020/NĐ-CP`. */
const symbol = new RegExp(String.raw`(?<![${letters}\d])\d{1,6}(?:/\d{4})?(?:[-/][${capitalLetters}][${letters}\d&]{0,12}){1,5}`, 'gu');

/**
 * The words of a run: a tab is an element of its own, and so is a hyphen in a symbol, where no line ends (ISO/IEC 29500-1, 17.3.3.18:
 * the same character as a hyphen-minus).
 */
function unbroken(text: string): RunContent[] {
  if (!/[\t-]/u.test(text)) return [words(text)];
  const children: RunContent[] = [];
  let held = '';
  const put = (content: RunContent): void => {
    if (held !== '') children.push(words(held));
    children.push(content);
    held = '';
  };
  const hyphens = new Set(hyphensOfSymbols(text));
  for (const [index, part] of text.split(/([\t-])/u).reduce<[number, string][]>(withOffsets, [])) {
    if (part === '\t') put(tab);
    else if (part === '-' && hyphens.has(index)) put(noBreakHyphen);
    else held += part;
  }
  if (held !== '') children.push(words(held));
  return children;
}

function withOffsets(parts: [number, string][], part: string): [number, string][] {
  const last = parts.at(-1);
  parts.push([last === undefined ? 0 : last[0] + last[1].length, part]);
  return parts;
}

function hyphensOfSymbols(text: string): number[] {
  return [...text.matchAll(symbol)].flatMap(({ index, 0: found }) => [...found.matchAll(/-/gu)].map((hyphen) => index + hyphen.index));
}

function runForm(emphasis: Emphasis): RunForm {
  return {
    ...(emphasis.bold ? { bold: true } : {}),
    ...(emphasis.italic ? { italic: true } : {}),
    ...(emphasis.underline ? { underline: 'single' as const } : {}),
    ...(emphasis.strike ? { strike: true } : {}),
    ...(emphasis.superscript ? { position: 'superscript' as const } : emphasis.subscript ? { position: 'subscript' as const } : {}),
  };
}
