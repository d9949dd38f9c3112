/** A text as runs of equal emphasis: what is compared before and after, and what is written. */
import type { Emphasis, Text } from '../model/index.js';

/** A stretch of one emphasis; one that calls a footnote may be empty. */
export interface Run {
  readonly value: string;
  readonly emphasis: Emphasis;
}

export const markNames = ['underline', 'strike', 'superscript', 'subscript', 'bold', 'italic'] as const;
export type MarkName = (typeof markNames)[number];

/** Marks that are seen on letters alone: a blank takes those that both its neighbours have. */
const marksOfLetters: readonly MarkName[] = ['superscript', 'subscript', 'bold', 'italic'];

/** The runs of a text. Blanks at the end of an emphasis do not belong to it. */
export function runsOf(text: Text): Run[] {
  const runs: Run[] = [];
  for (const span of [...text.spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const value = text.value.slice(span.start, span.end);
    if (span.emphasis.footnote !== undefined) runs.push({ value, emphasis: span.emphasis });
    else for (const piece of value.match(/\s+|\S+/gu) ?? []) runs.push({ value: piece, emphasis: span.emphasis });
  }
  const even = runs.map((run, index): Run =>
    isBlank(run) ? { value: run.value, emphasis: blankMarks(run.emphasis, neighbour(runs, index, -1), neighbour(runs, index, 1)) } : run,
  );
  return joinRuns(even);
}

/** A text that is bold as a whole without its bold: a heading's is the template's. Any other text as it is. */
export function withoutBold(text: Text): Text {
  const bold = runsOf(text).every(({ emphasis, value }) => emphasis.bold === true || value === '');
  return bold ? { ...text, spans: text.spans.map((span) => ({ ...span, emphasis: { ...span.emphasis, bold: false } })) } : text;
}

/** The runs as one comparable text. */
export function runsKey(text: Text): string {
  return JSON.stringify(
    runsOf(text).map(({ value, emphasis }) => [value, markNames.filter((name) => emphasis[name] === true), emphasis.footnote ?? '']),
  );
}

function isBlank({ value, emphasis }: Run): boolean {
  return emphasis.footnote === undefined && /^\s+$/u.test(value);
}

function neighbour(runs: readonly Run[], from: number, step: 1 | -1): Emphasis {
  let index = from + step;
  while (index >= 0 && index < runs.length && (isBlank(runs[index] as Run) || runs[index]?.emphasis.footnote !== undefined)) index += step;
  return runs[index]?.emphasis ?? {};
}

function blankMarks(own: Emphasis, before: Emphasis, after: Emphasis): Emphasis {
  const emphasis: Partial<Record<MarkName, boolean>> = {};
  for (const name of markNames) {
    const marked = marksOfLetters.includes(name) ? before[name] === true && after[name] === true : own[name] === true;
    if (marked) emphasis[name] = true;
  }
  return emphasis;
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const together =
      last !== undefined &&
      last.emphasis.footnote === undefined &&
      run.emphasis.footnote === undefined &&
      markNames.every((name) => (last.emphasis[name] === true) === (run.emphasis[name] === true));
    if (together) joined[joined.length - 1] = { value: last.value + run.value, emphasis: last.emphasis };
    else joined.push(run);
  }
  return joined;
}
