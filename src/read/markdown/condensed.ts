/**
 * The text that the Markdown parser reads of a text: it steps over each character four times, but of the words inside a line it needs none.
 * A stretch between two letters is left out where no construct can begin, end, or be told by its letters; the tree's places are then
 * those of the whole text.
 */

const edge = String.raw`[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]`;
/** What stands between two letters of a line and is no mark of Markdown; shorter ones are not worth a place in the list. */
const inert = new RegExp(String.raw`(?<=${edge})[^\0-\x1f*_\\|<>[\]&\x60~\u2028\u2029\u{10000}-\u{10ffff}]{8,}(?=${edge})`, 'gu');
/** Marks of what is told by its letters: links, tags, character references. */
const told = /[<[&]/u;
/** The place before a blank line. */
const blankLine = /(?=\n[ \t]*\r?\n)/u;
/** Marks of a fence, whose text is taken as the parser gives it. */
const fence = /\x60{3}|~{3}/u;

export class CondensedText {
  readonly text: string;
  /** Where something is left out, in offsets of the condensed text, and how much is left out up to there. */
  readonly #cuts: number[] = [];
  readonly #left: number[] = [];

  constructor(whole: string) {
    this.text = fence.test(whole) ? whole : this.#condense(whole);
  }

  /** The place in the whole text of a place in the condensed one. */
  offsetOf(condensed: number): number {
    let low = 0;
    let high = this.#cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cuts[middle] ?? 0) <= condensed) low = middle + 1;
      else high = middle;
    }
    return condensed + (this.#left[low - 1] ?? 0);
  }

  /** Block by block, as blank lines part them. */
  #condense(whole: string): string {
    let condensed = '';
    let left = 0;
    for (const block of whole.split(blankLine)) {
      let from = 0;
      if (!told.test(block))
        for (const { 0: words, index } of block.matchAll(inert)) {
          condensed += block.slice(from, index);
          from = index + words.length;
          left += words.length;
          this.#cuts.push(condensed.length);
          this.#left.push(left);
        }
      condensed += block.slice(from);
    }
    return condensed;
  }
}
