/** A text and the changes that made it of another: rounds of edits become one set of changes of the first text. */
import { applyEdits } from '../format/index.js';
import type { Edit, Severity } from '../model/index.js';

/** How much a change asks of its reader: `form` changes neither words nor numbers; else the severity of what it mends. */
export type Weight = 'form' | Severity;

const weights: readonly Weight[] = ['form', 'info', 'warning', 'error'];

/** A replacement of a stretch of the first text. */
export interface Change extends Edit {
  readonly weight: Weight;
}

/** A change, where its words stand in the text that it made, and how far the changes up to it move what is behind. */
interface Placed {
  readonly change: Change;
  readonly begin: number;
  readonly close: number;
  readonly shift: number;
}

export class ChangedText {
  readonly #placed: readonly Placed[];

  private constructor(
    /** In order, and none over another. */
    readonly changes: readonly Change[],
    readonly text: string,
  ) {
    let shift = 0;
    this.#placed = changes.map((change) => {
      const begin = change.start + shift;
      shift += change.text.length - (change.end - change.start);
      return { change, begin, close: begin + change.text.length, shift };
    });
  }

  static of(original: string): ChangedText {
    return new ChangedText([], original);
  }

  /** The text after edits of it that leave each other alone. */
  with(edits: readonly Change[]): ChangedText {
    const backwards = edits.toSorted((one, other) => other.start - one.start || other.end - one.end);
    return backwards.reduce((made: ChangedText, edit) => made.#with(edit), this);
  }

  /** Where in the first text a stretch of this one lies; what was changed counts whole. */
  originalOf(start: number, end: number): { readonly start: number; readonly end: number } {
    let [from, to] = [start, end];
    for (const { change, begin, close, shift } of this.#placed) {
      if (close <= start) from = start - shift;
      else if (begin < start) from = change.start;
      if (close <= end && begin < end) to = end - shift;
      else if (begin < end) to = change.end;
    }
    return { start: from, end: Math.max(from, to) };
  }

  /** One edit more, of this text; with the changes that it meets it becomes one. */
  #with(edit: Change): ChangedText {
    const met = this.#placed.filter(({ begin, close }) => begin <= edit.end && close >= edit.start);
    const before = this.#placed.findLast(({ close }) => close < edit.start)?.shift ?? 0;
    const [first, last] = [met[0], met.at(-1)];
    const [start, end] = [Math.min(edit.start, first?.begin ?? edit.start), Math.max(edit.end, last?.close ?? edit.end)];
    const merged: Change = {
      start: first === undefined || first.begin > edit.start ? edit.start - before : first.change.start,
      end: last === undefined || last.close < edit.end ? edit.end - (last?.shift ?? before) : last.change.end,
      text: this.text.slice(start, edit.start) + edit.text + this.text.slice(edit.end, end),
      weight: met.reduce((most, { change }) => heavier(most, change.weight), edit.weight),
    };
    const others = this.#placed.filter((one) => !met.includes(one)).map(({ change }) => change);
    const changes = [...others, merged].sort((one, other) => one.start - other.start || one.end - other.end);
    return new ChangedText(changes, applyEdits(this.text, [edit]));
  }
}

function heavier(one: Weight, other: Weight): Weight {
  return weights.indexOf(one) < weights.indexOf(other) ? other : one;
}
