/** Stretches of the parts of a package that are written anew; what stands between them keeps its bytes. */
import { wordFileFailure, type WordParts } from '../word-parts.js';
import type { XmlPart } from '../xml.js';

/** What comes first of several at one point. */
type SpliceRank = 0 | 1 | 2 | 3;

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly rank: SpliceRank;
  readonly write: () => string;
}

export class PartSplices {
  readonly #splices = new Map<XmlPart, Splice[]>();

  constructor(readonly opened: WordParts) {}

  add(part: XmlPart, splice: Splice): void {
    const known = this.#splices.get(part);
    if (known === undefined) this.#splices.set(part, [splice]);
    else known.push(splice);
  }

  /**
   * The new bytes of the parts by name.
   *
   * @throws Failure for a part that is not UTF-8: nothing of it could be kept as it stands
   */
  written(): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    for (const [part, splices] of this.#splices) changed.set(part.name, this.encode(part, spliced(part.text, splices)));
    return changed;
  }

  /** @throws Failure for a part that is not UTF-8 */
  encode({ name, text }: XmlPart, written: string): Uint8Array {
    const encoder = new TextEncoder();
    const original = this.opened.parts.get(name) ?? new Uint8Array();
    const mark = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf ? '\ufeff' : '';
    const same = encoder.encode(mark + text);
    if (!areSame(same, original)) throw wordFileFailure(this.opened.file, 'word-file-broken', { part: name });
    return encoder.encode(mark + written);
  }
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((one, other) => one.start - other.start || one.rank - other.rank);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, write } of sorted) {
    pieces.push(text.slice(from, start), write());
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
