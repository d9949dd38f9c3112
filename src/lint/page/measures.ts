/** Values of a page by how much of a text has them. */
import type { PageFacts, ParagraphFacts, Position, RunFacts, Source } from '../../model/index.js';
import type { Stretch } from './components.js';

/** A value, how many characters have it, and the first place of one. */
export interface Measure<T> {
  readonly value: T;
  readonly share: number;
  readonly at: Stretch;
}

/** The values of the runs of stretches, those of most characters first. White space does not count. */
export function measuredRuns<T>(
  source: Source,
  page: PageFacts,
  stretches: readonly Stretch[],
  valueOf: (run: RunFacts) => T,
): Measure<T>[] {
  const counted = new Counted<T>();
  for (const stretch of stretches) {
    for (const run of within(page.runs, stretch)) {
      const [start, end] = [Math.max(run.start, stretch.start), Math.min(run.end, stretch.end)];
      counted.add(valueOf(run), source.text.slice(start, end).replace(/\s/gu, '').length, { start, end });
    }
  }
  return counted.measures();
}

/** The same of the paragraphs that stretches stand in. */
export function measuredParagraphs<T>(
  page: PageFacts,
  stretches: readonly Stretch[],
  valueOf: (paragraph: ParagraphFacts) => T,
): Measure<T>[] {
  const counted = new Counted<T>();
  for (const stretch of stretches)
    for (const paragraph of within(page.paragraphs, stretch))
      counted.add(valueOf(paragraph), Math.min(paragraph.end, stretch.end) - Math.max(paragraph.start, stretch.start), stretch);
  return counted.measures();
}

/** What of the items in order a stretch touches. */
function within<T extends Stretch>(items: readonly T[], { start, end }: Stretch): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? start) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((items[to]?.start ?? end) < end) to++;
  return items.slice(low, to);
}

class Counted<T> {
  readonly #counts = new Map<T, { count: number; readonly at: Stretch }>();
  #all = 0;

  add(value: T, count: number, at: Stretch): void {
    if (count <= 0) return;
    this.#all += count;
    const known = this.#counts.get(value);
    if (known === undefined) this.#counts.set(value, { count, at });
    else known.count += count;
  }

  measures(): Measure<T>[] {
    return [...this.#counts]
      .map(([value, { count, at }]) => ({ value, share: count / this.#all, at }))
      .toSorted((one, other) => other.share - one.share);
  }
}

/** The place of a stretch. */
export function placeOfStretch(source: Source, { start, end }: Stretch): Position {
  return { start: source.pointAt(start), end: source.pointAt(end) };
}

/** A length or a size as people write it, to so many decimals: `12,7` in Vietnamese. */
export function written(value: number, decimals = 1): { readonly vi: string; readonly en: string } {
  const digits = String(Math.round(value * 10 ** decimals) / 10 ** decimals);
  return { vi: digits.replace('.', ','), en: digits };
}
