/** What is read of a Word file: its text, a paragraph a line, and over it the paragraphs, tables and notes, all by offsets in that text. */
import type { Emphasis } from '../model/index.js';
import type { Formats } from './effective-format.js';
import type { TextParts } from './word-parts.js';
import type { XmlElement, XmlPart } from './xml.js';

/**
 * What a stretch of the text is in the file: characters of a `w:t` one by one (`text`), a character for an element (a tab, a break, a
 * symbol), a label that Word counts, what a field shows, or characters of a `w:t` that the text shows otherwise: as many (`shown`:
 * capitals, letters of a symbol font), or perhaps fewer (`converted`: letters of TCVN3 and VNI).
 */
export type PlaceKind = 'text' | 'shown' | 'converted' | 'tab' | 'break' | 'symbol' | 'hyphen' | 'label' | 'field' | 'equation';

/** A stretch of the text and the element that it comes from; `from` counts the characters of that element's own text before it. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceKind;
  readonly element: XmlElement;
  readonly from: number;
  /** The pending insertion that it stands in; null for none. */
  readonly inserted: XmlElement | null;
  /** Whether its format shows small letters as capitals. */
  readonly capitals: boolean;
}

/** A stretch of the text with one emphasis; one that calls a note is empty. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly emphasis: Emphasis;
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly runs: readonly WordRun[];
  readonly alignment: 'left' | 'center' | 'right' | null;
  /** Whether a new page begins with it, or behind it. */
  readonly pageBreakBefore: boolean;
  readonly pageBreakAfter: boolean;
}

export interface WordCell {
  columnSpan: number;
  rowSpan: number;
  readonly blocks: readonly WordBlock[];
}

export interface WordRow {
  /** Whether Word repeats it on each page. */
  readonly header: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly type: 'table';
  readonly start: number;
  readonly end: number;
  readonly rows: readonly WordRow[];
  /** Widths of the columns, twips; empty where the file does not tell them. */
  readonly widths: readonly number[];
  readonly borderless: boolean;
}

export type WordBlock = WordParagraph | WordTable;

/** The paragraphs of blocks, those of cells too, in the order of the text. */
export function* paragraphsIn(blocks: readonly WordBlock[]): Iterable<WordParagraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsIn(cell.blocks);
  }
}

/** A note by the id of its calls. */
export interface WordNote {
  readonly id: string;
  readonly paragraphs: readonly WordParagraph[];
}

/** A picture, a chart, an object or a shape, where the text has come to, and the drawing that holds it. */
export interface WordPicture {
  readonly offset: number;
  readonly element: XmlElement;
  readonly holder: XmlElement;
}

export interface WordDocument {
  readonly file: string;
  /** The file itself. */
  readonly bytes: Uint8Array;
  readonly main: XmlPart;
  readonly parts: TextParts;
  /** How its runs and paragraphs look. */
  readonly formats: Formats;
  readonly text: string;
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
  /** In order, and none over another. */
  readonly places: readonly WordPlace[];
  /** Offsets at which changes stand that nobody has accepted or rejected yet. */
  readonly pending: readonly number[];
  /** Offsets at which hidden text is left out. */
  readonly hidden: readonly number[];
  /** Stretches that were written in TCVN3 or VNI, by their offsets. */
  readonly legacy: readonly { readonly offset: number; readonly alphabet: string }[];
  /** Pictures, charts and embedded objects, in order. */
  readonly pictures: readonly WordPicture[];
  /** Lines, boxes and other shapes that are drawn, in order. */
  readonly shapes: readonly WordPicture[];
}
