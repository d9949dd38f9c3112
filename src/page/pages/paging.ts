/** Where pages end, as Word and LibreOffice end them: at lines, and not where a paragraph, a row or a heading would be torn. */

/** A line of text, or a row of a table, as it was laid out; px from the top. */
export interface LaidLine {
  readonly top: number;
  readonly bottom: number;
  /** The number of the paragraph or row that it belongs to. */
  readonly block: number;
  /** Height of the footnotes that it names, which stand below the text of its page. */
  readonly notes?: number;
  /** Height of the head of its table, which stands above it again where a page begins with it. */
  readonly head?: number;
}

/** Between the text of a page and its footnotes, with the rule there, px. */
export const aboveNotes = 8;

/** Fewest lines of a paragraph on either side of a break. */
const fewestLines = 2;

/**
 * The numbers of the lines that begin a page, the first line's with them.
 *
 * @param height of the text on a page, px
 * @param keepsNext whether a block stays with the one behind it
 */
export function pageStarts(lines: readonly LaidLine[], height: number, keepsNext: (block: number) => boolean): number[] {
  const starts = [0];
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  for (const [at, { block }] of lines.entries()) {
    if (!firsts.has(block)) firsts.set(block, at);
    lasts.set(block, at);
  }
  const firstOf = (at: number): number => firsts.get(lines[at]?.block ?? -1) ?? at;
  const lastOf = (at: number): number => lasts.get(lines[at]?.block ?? -1) ?? at;
  const notes = [0];
  for (const line of lines) notes.push((notes.at(-1) ?? 0) + (line.notes ?? 0));
  /** What the lines from one to another take of a page. */
  const taken = (from: number, to: number): number => {
    const below = (notes[to + 1] ?? 0) - (notes[from] ?? 0);
    const text = (lines[to]?.bottom ?? 0) - (lines[from]?.top ?? 0);
    return (from === 0 ? 0 : (lines[from]?.head ?? 0)) + text + (below === 0 ? 0 : below + aboveNotes);
  };
  let start = 0;
  for (let at = 0; at < lines.length; at++) {
    if (taken(start, at) <= height + 0.5) continue;
    start = Math.max(breakBefore(at), start + 1);
    starts.push(start);
    at = start;
  }
  return starts;

  /** The line that begins a page where the line `full` is the first that has no room; it may stand before that. */
  function breakBefore(full: number): number {
    const [first, last] = [firstOf(full), lastOf(full)];
    let at = full;
    if (at > first) {
      if (at - first < fewestLines) at = first;
      else if (last + 1 - at < fewestLines) at = last + 1 - fewestLines - first < fewestLines ? first : last + 1 - fewestLines;
    }
    while (at > start && firstOf(at) === at && keepsNext(lines[at - 1]?.block ?? -1)) at = firstOf(at - 1);
    // What does not fit onto a page as a whole is torn.
    return at > start ? at : full;
  }
}
