/** Blocks: the flat form to which every kind of source is read before its structure is found. */
import type { PictureSize, TableCell, Text } from '../model/index.js';

/** Stands in a block's text for a line end that is a space in the model: the source broke the line, not the author. */
export const softBreak = '\u2028';

/** A list marker of Markdown: it stands outside the text of its paragraph. Offsets in the normalised source. */
export interface Marker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface BlockPlace {
  /** Offsets in the normalised source. */
  readonly start: number;
  readonly end: number;
}

export interface ParagraphBlock extends BlockPlace {
  readonly type: 'paragraph';
  /** Hard line breaks are `\n`, soft ones `softBreak`. */
  readonly text: Text;
  readonly marker: Marker | null;
  /** How many lists the paragraph stands in. */
  readonly listDepth: number;
  readonly markdownDepth: number | null;
  readonly alignment: 'left' | 'center' | 'right' | null;
  /** Whether a blank line (or the start of the file) stands before it. */
  readonly blankBefore: boolean;
  /** Whether it is a heading, where the source says so; else its wording and place tell. */
  readonly heading?: boolean;
  /** Whether it stands inside a quotation of several paragraphs: it has no label. */
  readonly quoted?: boolean;
  /** Whether a page number stood before it. */
  readonly pageNumberBefore?: boolean;
}

export interface TableBlock extends BlockPlace {
  readonly type: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  readonly headerRows: number;
  /** Whether the source marks it as having no lines, or as only placing texts side by side. */
  readonly borderless: boolean;
  readonly columnWidths: readonly number[] | null;
}

interface PictureBlock extends BlockPlace {
  readonly type: 'picture';
  readonly path: string;
  readonly alternative: string;
  readonly size?: PictureSize;
}

/** A thematic break, or a line of hyphens, underscores or equals signs. */
interface RuleBlock extends BlockPlace {
  readonly type: 'rule';
}

interface PageBreakBlock extends BlockPlace {
  readonly type: 'pageBreak';
}

export type Block = ParagraphBlock | TableBlock | PictureBlock | RuleBlock | PageBreakBlock;

/** A footnote as read: its texts by the id of the call. */
export interface FootnoteBlock extends BlockPlace {
  readonly id: string;
  readonly paragraphs: readonly Text[];
}
