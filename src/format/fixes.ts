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
  const accepted = new Map<string, Edit>();
  const taken = new TakenPlaces(text.length);
  const applied: Finding[] = [];
  for (const one of findings) {
    if (one.fix === null || !allowed(one.fix) || !isSound(one.fix.edits, text.length)) continue;
    const fresh = one.fix.edits.filter((edit) => !accepted.has(keyOf(edit)));
    if (fresh.some((edit) => taken.touch(edit))) continue;
    for (const edit of fresh) {
      accepted.set(keyOf(edit), edit);
      taken.add(edit);
    }
    applied.push(one);
  }
  return { text: applyEdits(text, [...accepted.values()]), applied };
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

/** Whether the edits of one fix stand in the text and leave each other alone. */
function isSound(edits: readonly Edit[], length: number): boolean {
  if (!edits.every(({ start, end }) => start >= 0 && start <= end && end <= length)) return false;
  const sorted = edits.toSorted((one, other) => one.start - other.start);
  return sorted.every((edit, index) => index === 0 || !touches(sorted[index - 1] as Edit, edit));
}

function keyOf({ start, end, text }: Edit): string {
  return `${start},${end},${text}`;
}

/** The places of edits that leave each other alone; whether another touches one of them is told in the logarithm of the text's length. */
class TakenPlaces {
  readonly #starts: Tally;
  readonly #ends: Tally;
  readonly #insertions: Tally;

  constructor(length: number) {
    [this.#starts, this.#ends, this.#insertions] = [new Tally(length), new Tally(length), new Tally(length)];
  }

  add({ start, end }: Edit): void {
    if (start === end) {
      this.#insertions.add(start);
    } else {
      this.#starts.add(start);
      this.#ends.add(end);
    }
  }

  /** As `touches` tells of two: replacements may stand side by side, an insertion not even beside a replacement. */
  touch({ start, end }: Edit): boolean {
    if (this.#insertions.upTo(end) > this.#insertions.upTo(start - 1)) return true;
    return start === end ? this.#starts.upTo(end) > this.#ends.upTo(start - 1) : this.#starts.upTo(end - 1) > this.#ends.upTo(start);
  }
}

/** How many of the numbers met are not above a given one (a Fenwick tree). */
class Tally {
  readonly #sums: Int32Array;

  constructor(most: number) {
    this.#sums = new Int32Array(most + 2);
  }

  add(number: number): void {
    for (let at = number + 1; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  upTo(number: number): number {
    let sum = 0;
    for (let at = number + 1; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }
}

/** Whether two edits share a character or a point between characters. */
function touches(one: Edit, other: Edit): boolean {
  return (
    one.start <= other.end &&
    other.start <= one.end &&
    !(one.end === other.start && one.start < one.end && other.start < other.end) &&
    !(other.end === one.start && one.start < one.end && other.start < other.end)
  );
}
