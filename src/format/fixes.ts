/** Applies the fixes of findings to a source text. */
import type { Edit, Finding, Fix } from '../model/index.js';

export interface FixedText {
  readonly text: string;
  /** Findings whose fix is in the text. */
  readonly applied: readonly Finding[];
}

/**
 * The text after the fixes of the findings, in their order. A fix is applied whole or not at all: one with an edit that touches another's
 * stretch waits for the next run, unless both make the very same edits.
 */
export function applyFixes(text: string, findings: readonly Finding[], allowed: (fix: Fix) => boolean): FixedText {
  const accepted: Edit[] = [];
  const applied: Finding[] = [];
  for (const one of findings) {
    if (one.fix === null || !allowed(one.fix) || !isSound(one.fix.edits)) continue;
    const fresh = one.fix.edits.filter((edit) => !accepted.some((other) => same(edit, other)));
    if (fresh.some((edit) => accepted.some((other) => touches(edit, other)))) continue;
    accepted.push(...fresh);
    applied.push(one);
  }
  return { text: applyEdits(text, accepted), applied };
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return parts.join('') + text.slice(from);
}

/** Whether the edits of one fix leave each other alone. */
function isSound(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((one, other) => one.start - other.start);
  return sorted.every((edit, index) => index === 0 || !touches(sorted[index - 1] as Edit, edit));
}

function same(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

/** Whether two edits share a character or a point between characters. */
function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end && !(one.end === other.start && one.start < one.end && other.start < other.end) && !(other.end === one.start && one.start < one.end && other.start < other.end);
}
