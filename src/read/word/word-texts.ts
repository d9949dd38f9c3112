/** Texts of a Word file with the emphasis of its runs. Offsets are those of the normalised source. */
import { trimText, type Source, type Text } from '../../model/index.js';
import { paragraphsIn, type WordDocument, type WordParagraph, type WordRun } from '../../word/index.js';
import { TextBuilder } from '../text-builder.js';

export class WordTexts {
  /** All runs, in order. */
  readonly #runs: readonly WordRun[];

  constructor(
    readonly source: Source,
    { blocks, notes }: WordDocument,
  ) {
    const written = [...paragraphsIn(blocks), ...notes.flatMap(({ paragraphs }) => paragraphs)].flatMap(({ runs }) => runs);
    this.#runs = written.map(({ start, end, emphasis }) => ({ start: this.place(start), end: this.place(end), emphasis }));
  }

  /** An offset of the file's text in the normalised source. */
  place(offset: number): number {
    return this.source.normalizedOffset(offset);
  }

  /** The text of a paragraph, without white space at its ends. */
  ofParagraph({ start, end }: WordParagraph): Text {
    return this.of(this.place(start), this.place(end));
  }

  /** The text of a stretch, without white space at its ends. */
  of(start: number, end: number): Text {
    const builder = new TextBuilder(this.source.normalized);
    this.#copy(builder, start, end);
    return trimText(builder.build());
  }

  /** The texts of stretches, joined by `glue`. */
  joined(stretches: readonly { readonly value: string; readonly start: number }[], glue: string): Text {
    const builder = new TextBuilder(this.source.normalized);
    let end = stretches[0]?.start ?? 0;
    for (const [index, { value, start }] of stretches.entries()) {
      if (index > 0) builder.replace(glue, end, start, {});
      end = start + value.length;
      this.#copy(builder, start, end);
    }
    return builder.build();
  }

  #copy(builder: TextBuilder, start: number, end: number): void {
    for (let index = this.#firstBehind(start); index < this.#runs.length; index++) {
      const run = this.#runs[index] as WordRun;
      if (run.start > end) break;
      if (run.emphasis.footnote === undefined) builder.copy(Math.max(start, run.start), Math.min(end, run.end), run.emphasis);
      else builder.callFootnote(run.emphasis.footnote, run.emphasis);
    }
  }

  /** The first run that ends at a place or behind it. */
  #firstBehind(place: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.end ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
