/** The page of a Word file as it stands, measured: lengths in mm, sizes in pt. Offsets are those of the source's decoded text. */

/** A stretch that looks alike. */
export interface RunFacts {
  readonly start: number;
  readonly end: number;
  /** Empty where nothing names one. */
  readonly font: string;
  /** 0 where nothing tells it. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** What is added behind each character, pt. */
  readonly spacing: number;
  /** How wide its letters are, of their own width: 1; 0 where its words are fitted to a width. */
  readonly scale: number;
}

export interface ParagraphFacts {
  readonly start: number;
  readonly end: number;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  /** How long its lines may be, without the indent of the first: in its cell, or on the page; null where the file does not tell. */
  readonly lineWidth: number | null;
  /** `exact` and `atLeast` in pt, `multiple` in lines. */
  readonly lineSpacing: { readonly rule: 'multiple' | 'exact' | 'atLeast'; readonly value: number };
  /** Above and below it, pt. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly inTable: boolean;
  /** Whether Word numbers it: its indents are those of the list. */
  readonly listed: boolean;
}

/** A page number in a header or footer. */
export interface PageNumberFacts {
  readonly place: 'header' | 'footer';
  /** The pages that have it. */
  readonly pages: 'default' | 'first' | 'even';
  /** Null where it cannot be told. */
  readonly alignment: 'left' | 'center' | 'right' | null;
  readonly size: number;
}

/** Pages of one form; `end` is where its text ends. Null: the file does not tell. */
export interface PageSection {
  readonly end: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
  /** Whether its first page has a header and footer of its own. */
  readonly titlePage: boolean;
  readonly numbers: readonly PageNumberFacts[];
}

export interface PageFacts {
  readonly sections: readonly PageSection[];
  readonly paragraphs: readonly ParagraphFacts[];
  readonly runs: readonly RunFacts[];
  /** Where something is drawn: a line, a picture, the border of a paragraph or a cell. */
  readonly drawings: readonly number[];
}
