/** A run (`w:r`) written anew with parts of it deleted and others put between: what is not named stays as it stands. */
import { textOfElement, type XmlElement } from '../xml.js';

/** Writes a `w:del` or `w:ins` around runs. */
export type WrapRuns = (kind: 'del' | 'ins', author: string, runs: string) => string;

/** What comes first of several things at one point: words put in, ends of comments, their beginnings. */
export type PointRank = 0 | 1 | 2;

interface Point {
  readonly at: number;
  readonly rank: PointRank;
  readonly write: () => string;
}

interface Deletion {
  readonly from: number;
  readonly to: number;
  readonly author: string;
}

/** Offsets count characters of a child's own text; in a child that is one character, 0 stands before it and 1 behind. */
export class RunPlan {
  readonly #deletions = new Map<XmlElement, Deletion[]>();
  readonly #points = new Map<XmlElement, Point[]>();

  constructor(readonly run: XmlElement) {}

  delete(child: XmlElement, from: number, to: number, author: string): void {
    appendTo(this.#deletions, child, { from, to, author });
  }

  put(child: XmlElement, at: number, rank: PointRank, write: () => string): void {
    appendTo(this.#points, child, { at, rank, write });
  }

  /** The run, in as many runs as it takes. */
  write(wrap: WrapRuns): string {
    const pieces = new RunPieces(this.run, wrap);
    for (const child of this.run.children) if (child.name !== 'w:rPr') this.#child(child, pieces);
    return pieces.end();
  }

  #child(child: XmlElement, pieces: RunPieces): void {
    const deletions = this.#deletions.get(child) ?? [];
    const points = (this.#points.get(child) ?? []).toSorted((one, other) => one.at - other.at || one.rank - other.rank);
    if (deletions.length === 0 && points.length === 0) return pieces.add(null, rawOf(child));
    const text = child.name === 'w:t' ? textOfElement(child) : null;
    const length = text?.length ?? 1;
    const bounds = [0, length, ...deletions.flatMap(({ from, to }) => [from, to]), ...points.map(({ at }) => at)];
    const sorted = [...new Set(bounds)].sort((one, other) => one - other);
    for (const [index, from] of sorted.entries()) {
      for (const point of points) if (point.at === from) pieces.between(point.write);
      const to = sorted[index + 1];
      if (to === undefined) break;
      const author = deletions.find((one) => one.from <= from && to <= one.to)?.author ?? null;
      pieces.add(author, text === null ? rawOf(child) : textElement(text.slice(from, to), author === null ? 't' : 'delText'));
    }
  }
}

/** Collects what runs hold: what follows with the same fate goes into one run. */
class RunPieces {
  readonly #open: string;
  #written = '';
  #content = '';
  #author: string | null = null;

  constructor(
    run: XmlElement,
    readonly wrap: WrapRuns,
  ) {
    const properties = run.child('w:rPr');
    this.#open = run.part.text.slice(run.start, run.openEnd) + (properties === undefined ? '' : rawOf(properties));
  }

  add(author: string | null, content: string): void {
    if (author !== this.#author) this.#flush();
    this.#author = author;
    this.#content += content;
  }

  between(write: () => string): void {
    this.#flush();
    this.#written += write();
  }

  end(): string {
    this.#flush();
    return this.#written;
  }

  #flush(): void {
    if (this.#content === '') return;
    const run = `${this.#open}${this.#content}</w:r>`;
    this.#written += this.#author === null ? run : this.wrap('del', this.#author, run);
    this.#content = '';
  }
}

function appendTo<T>(lists: Map<XmlElement, T[]>, key: XmlElement, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

export function rawOf({ part, start, end }: XmlElement): string {
  return part.text.slice(start, end);
}

/** A text as XML holds it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}

function textElement(text: string, name: 't' | 'delText'): string {
  return `<w:${name} xml:space="preserve">${escapeXml(text)}</w:${name}>`;
}

/** What a run holds that shows a text: tabs and breaks of lines are elements. */
export function runContent(text: string): string {
  return text
    .split(/([\t\v])/u)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\v' ? '<w:br/>' : piece === '' ? '' : textElement(piece, 't')))
    .join('');
}
