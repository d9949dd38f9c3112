/** The labels of lists as Word shows them: what each paragraph's number is when the document is read from its beginning. */
import { formatNumber } from './number-formats.js';
import type { Level, List, ListPlace } from './numbering.js';
import { withSymbols } from './symbols.js';

/** A label, and what stands between it and the text. */
export interface NativeLabel {
  readonly text: string;
  readonly suffix: Level['suffix'];
}

export class ListCounter {
  /** The numbers of each definition, by level; lists of one definition count together. */
  readonly #counts = new Map<string, Map<number, number>>();
  /** Levels of lists that were used: a list begins a level anew only the first time. */
  readonly #used = new Set<string>();

  /** The label of the next paragraph of a list; null where its level is not defined or prints nothing. */
  next({ list, level }: ListPlace): NativeLabel | null {
    const own = list.levels.get(level);
    if (own === undefined) return null;
    const counts = this.#countsOf(list.abstract);
    this.#count(list, level, own, counts);
    const text = own.format === 'bullet' ? bulletOf(own) : this.#textOf(list, own, counts);
    return text === '' ? null : { text, suffix: own.suffix };
  }

  #countsOf(abstract: string): Map<number, number> {
    const known = this.#counts.get(abstract) ?? new Map<number, number>();
    this.#counts.set(abstract, known);
    return known;
  }

  #count(list: List, level: number, own: Level, counts: Map<number, number>): void {
    const before = counts.get(level);
    const start = list.starts.get(level);
    const first = !this.#used.has(`${list.id} ${level}`);
    this.#used.add(`${list.id} ${level}`);
    if (start !== undefined && first) counts.set(level, start);
    else counts.set(level, before === undefined ? (start ?? own.start) : before + 1);
    // A level that was never numbered counts as begun where one below it is.
    for (let above = 0; above < level; above++)
      if (!counts.has(above)) counts.set(above, list.starts.get(above) ?? list.levels.get(above)?.start ?? 1);
    for (const [below, { restart }] of list.levels) {
      if (below <= level || restart === 0) continue;
      if (restart === null || level < restart) counts.delete(below);
    }
  }

  #textOf(list: List, own: Level, counts: ReadonlyMap<number, number>): string {
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = list.levels.get(index);
      const format = level?.format ?? 'decimal';
      const legal = own.legal && format !== 'decimalZero' && format !== 'none';
      return formatNumber(counts.get(index) ?? level?.start ?? 1, legal ? 'decimal' : format);
    });
  }
}

/** A bullet as a character that every font has. */
function bulletOf({ text, font }: Level): string {
  const shown = withSymbols(text, font);
  return /[\ue000-\uf8ff]/u.test(shown) ? '•' : shown;
}
