/** Ids of comments and changes (`w:id`): each above all that a file has, so that nobody's bookmark or comment is taken for another. */
const largest = 0x7fffffff;
/** So many ids are kept free above the first new one; where a file leaves fewer, gaps among its own are filled. */
const room = 1_000_000;

export class AnnotationIds {
  readonly #used = new Set<number>();
  #next: number;

  /** @param texts the parts of XML, as text */
  constructor(texts: Iterable<string>) {
    let highest = -1;
    for (const text of texts)
      for (const [, id] of text.matchAll(/\bw:id="(\d{1,10})"/gu)) {
        this.#used.add(Number(id));
        highest = Math.max(highest, Number(id));
      }
    this.#next = highest + 1 + room > largest ? 0 : highest + 1;
  }

  next(): number {
    while (this.#used.has(this.#next)) this.#next++;
    return this.#next++;
  }
}
