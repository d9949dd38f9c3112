/**
 * The text of one source file and the way from its characters to places that a person can find.
 *
 * Offsets count UTF-16 units of the decoded text, without the byte order mark; lines and columns count from 1.
 */

import type { PageFacts } from './page/page-facts.js';

/** A point in a source, as in unist: line and column from 1, offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source, as in unist; `end` is the first point after it. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** What a source is written in. `text` is plain text as a converter gives it; of a Word file each line of the text is a paragraph. */
export type SourceKind = 'markdown' | 'text' | 'yaml' | 'word';

/** What people are told of a place in a source: its line, its paragraph (of a Word file) or its page (of a PDF). */
export type SourceUnit = 'line' | 'paragraph' | 'page';

/** Whether bytes are a zip, as a Word file is; no text begins so. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);
}

/** Whether bytes are a compound file (MS-CFB): what Word wrote until 2003, and what a file with a password is kept in. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Whether bytes are Rich Text. */
export function isRichText(bytes: Uint8Array): boolean {
  return [0x7b, 0x5c, 0x72, 0x74, 0x66].every((byte, index) => bytes[index] === byte);
}

/** Whether bytes are a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, index) => bytes[index] === byte);
}

/** How the bytes of a source were written. */
export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * A decoded source file. `text` is the text as decoded (its normalisation form and line ends untouched);
 * `normalized` is its NFC form, which is what parsing reads. Both are the same string for text in NFC.
 */
export class Source {
  readonly #lineStarts: readonly number[];
  /** Decoded offset of each UTF-16 unit of `normalized` (and of its end), or null if both texts are equal. */
  readonly #decodedOffsets: Int32Array | null;
  readonly normalized: string;

  constructor(
    /** Path as the caller gave it; `-` for standard input. */
    readonly file: string,
    readonly text: string,
    readonly kind: SourceKind,
    readonly encoding: SourceEncoding = 'utf-8',
    readonly hasByteOrderMark = false,
  ) {
    const normalized = text.normalize('NFC');
    this.normalized = normalized;
    this.#decodedOffsets = normalized === text ? null : mapNormalized(text, normalized.length);
    this.#lineStarts = lineStarts(text);
  }

  /** The page that it is laid out on; null for a source that has none. */
  get page(): PageFacts | null {
    return null;
  }

  get unit(): SourceUnit {
    return this.kind === 'word' ? 'paragraph' : 'line';
  }

  /** Whether its text is not all that its file holds, so that nothing is written into that. */
  get isReadOnly(): boolean {
    return this.unit !== 'line';
  }

  /** The offset in `text` of an offset in `normalized`. */
  decodedOffset(normalizedOffset: number): number {
    return this.#decodedOffsets === null ? normalizedOffset : (this.#decodedOffsets[normalizedOffset] ?? this.text.length);
  }

  /** The offset in `normalized` of an offset in `text`. */
  normalizedOffset(decodedOffset: number): number {
    const offsets = this.#decodedOffsets;
    if (offsets === null) return decodedOffset;
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < decodedOffset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The point of an offset in `text`. */
  pointAt(offset: number): Point {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1, offset };
  }

  /** The point of a line and a column of the source. */
  pointOf(line: number, column: number): Point {
    return { line, column, offset: (this.#lineStarts[line - 1] ?? this.text.length) + column - 1 };
  }

  /** The decoded text of a line, by its number, without what ends it; empty if there is none. */
  lineText(line: number): string {
    const start = this.#lineStarts[line - 1];
    return start === undefined ? '' : this.text.slice(start, this.#lineStarts[line]).replace(/\r?\n$|\r$/u, '');
  }

  /** The position of a stretch of `normalized`. */
  position(normalizedStart: number, normalizedEnd: number): Position {
    return {
      start: this.pointAt(this.decodedOffset(normalizedStart)),
      end: this.pointAt(this.decodedOffset(normalizedEnd)),
    };
  }
}

/** The text of a PDF, its pages parted by form feeds. */
export class PagedSource extends Source {
  constructor(file: string, text: string) {
    super(file, text, 'text');
  }

  override get unit(): SourceUnit {
    return 'page';
  }

  /** The page, from 1, that a line stands on. */
  pageOf(line: number): number {
    return this.text.slice(0, this.pointOf(line, 1).offset + 1).split('\f').length;
  }
}

/** What a program is told of a line besides its number: what lines count where they are none, and of a PDF the page. */
export interface LineUnit {
  readonly unit?: 'paragraph' | 'page';
  readonly page?: number;
}

export function lineUnitOf(source: Source, line: number): LineUnit {
  const { unit } = source;
  if (unit === 'line') return {};
  return source instanceof PagedSource ? { unit, page: source.pageOf(line) } : { unit };
}

/** The name of a file at the end of its path, with strokes of either kind. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** What normalising may change the length of: a base with its combining marks, marks without one, a character of two units. */
const cluster = /[^\p{M}]\p{M}+|\p{M}+|[\u{10000}-\u{10ffff}]/gsu;

/** Normalises cluster by cluster, so that each unit of the normal form knows where its cluster begins in the decoded text. */
function mapNormalized(text: string, length: number): Int32Array {
  const offsets = new Int32Array(length + 1);
  let written = 0;
  let read = 0;
  const copyTo = (end: number): void => {
    while (read < end && written < length) offsets[written++] = read++;
  };
  for (const { 0: units, index } of text.matchAll(cluster)) {
    copyTo(index);
    const form = units.normalize('NFC');
    for (let unit = 0; unit < form.length && written < length; unit++)
      offsets[written++] = form.length === units.length ? index + unit : index;
    read = index + units.length;
  }
  copyTo(text.length);
  offsets.fill(text.length, written);
  return offsets;
}
