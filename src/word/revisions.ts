/** Changes that nobody has accepted or rejected yet (ISO/IEC 29500-1, 17.13.5), counted as Word counts them. */
import type { XmlElement } from './xml.js';

const kinds: Readonly<Record<string, 'insertion' | 'deletion' | 'move'>> = {
  'w:ins': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:cellDel': 'deletion',
  'w:moveFrom': 'move',
  'w:moveTo': 'move',
};

/** Whether the accepted view leaves out what stands in the element, or what it marks. */
export function isTakenOut(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom';
}

/** Whether the element holds, or marks, what the accepted view shows as any other text. */
export function isPutIn(name: string): boolean {
  return name === 'w:ins' || name === 'w:moveTo';
}

/** The change that a mark of a paragraph (`w:rPr`) or of a row (`w:trPr`) is; undefined for none. */
export function changeIn(properties: XmlElement | undefined): XmlElement | undefined {
  return properties?.children.find(({ name }) => isPutIn(name) || isTakenOut(name));
}

export class Revisions {
  /** Offsets in the text at which they stand. */
  readonly found: number[] = [];
  #last: { readonly kind: string; readonly author: string; readonly settled: number } | null = null;
  /** How many characters stand before the place outside all changes. */
  #settled = 0;
  #open = 0;

  /** Counts characters that the text shows, or the end of a paragraph. */
  pass(length: number): void {
    if (this.#open === 0) this.#settled += length;
  }

  /** Reads what stands in a change. */
  within(change: XmlElement, offset: number, read: () => void): void {
    this.mark(change, offset);
    this.#open++;
    read();
    this.#open--;
  }

  /** Counts a change; one that goes on with the last, by the same author and of the same kind, is one with it. */
  mark(change: XmlElement, offset: number): void {
    const kind = kinds[change.name] ?? 'insertion';
    const author = change.attribute('w:author') ?? '';
    const goesOn = this.#last?.kind === kind && this.#last.author === author && this.#last.settled === this.#settled;
    this.#last = { kind, author, settled: this.#settled };
    // What was moved stands twice: where it was and where it is.
    if (!goesOn && change.name !== 'w:moveFrom') this.found.push(offset);
  }
}
