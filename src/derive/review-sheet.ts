/** PHIẾU RÀ SOÁT DỰ THẢO: what was found in a draft, as a paper for whoever signs it. It has no number and no signature. */
import {
  unplacedText,
  type Appendix,
  type BodyNode,
  type Label,
  type Paragraph,
  type Position,
  type Section,
  type Table,
  type TableCell,
} from '../model/index.js';

/** One finding, or several alike, in words of a clerk. */
export interface SheetRow {
  /** Where: `đoạn 14, mục II.3`; empty for the whole document. */
  readonly place: string;
  /** What was found. */
  readonly text: string;
  /** What to do; empty if nothing is proposed. */
  readonly remedy: string;
}

/** A table under a heading of its own, or the sentence that stands in its stead. */
interface SheetTable {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

interface SheetPart {
  readonly title: string;
  /** Sentences before the tables. */
  readonly sentences: readonly string[];
  readonly tables: readonly SheetTable[];
}

/** Everything that the paper says, worded. */
export interface ReviewSheet {
  readonly title: string;
  /** What was reviewed: type and abstract of the draft. */
  readonly subject: string;
  /** That a machine made it. */
  readonly note: string;
  /** Heads of the columns: number, place, finding, remedy. */
  readonly columns: readonly [string, string, string, string];
  /** What stands where a table would have no row. */
  readonly nothing: string;
  readonly parts: readonly SheetPart[];
}

const nowhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const numerals = ['I', 'II', 'III', 'IV', 'V'];
/** Widths of the columns, percent. */
const widths = [7, 20, 40, 33];

/** The paper as a text with a title of its own, which the renderer prints under the names of the organs alone. */
export function reviewSheetText(sheet: ReviewSheet): Appendix {
  return {
    type: 'attachedText',
    label: unplacedText(sheet.title),
    title: sheet.subject === '' ? [] : [unplacedText(sheet.subject)],
    attachment: [unplacedText(sheet.note)],
    landscape: false,
    children: sheet.parts.map((part, index) => partOf(part, index, sheet)),
    position: nowhere,
  };
}

function partOf({ title, sentences, tables }: SheetPart, index: number, sheet: ReviewSheet): Section {
  const many = tables.length > 1;
  const children = [
    ...sentences.map(paragraph),
    ...tables.flatMap(({ title: name, rows }, at): BodyNode[] => {
      const content = rows.length === 0 ? paragraph(sheet.nothing) : table(rows, sheet);
      return many ? [section('arabic', `${at + 1}.`, at + 1, name, [content])] : [content];
    }),
  ];
  return section('roman', `${numerals[index] ?? ''}.`, index + 1, title, children);
}

function section(rank: Label['rank'], text: string, number: number, name: string, children: readonly BodyNode[]): Section {
  const label: Label = { rank, text, numbers: [number], position: nowhere };
  return { type: 'section', label, text: unplacedText(name), heading: true, markdownDepth: null, children, position: nowhere };
}

function paragraph(words: string): Paragraph {
  return { type: 'paragraph', text: unplacedText(words), heading: false, markdownDepth: null, alignment: null, position: nowhere };
}

function table(rows: readonly SheetRow[], { columns }: ReviewSheet): Table {
  const body = rows.map(({ place, text, remedy }, index) => [cell(String(index + 1), 'center'), cell(place), cell(text), cell(remedy)]);
  return {
    type: 'table',
    rows: [columns.map((title) => cell(title)), ...body],
    headerRows: 1,
    layout: false,
    columnWidths: widths,
    position: nowhere,
  };
}

function cell(words: string, alignment: TableCell['alignment'] = null): TableCell {
  return { paragraphs: words === '' ? [] : [unplacedText(words)], columnSpan: 1, rowSpan: 1, alignment };
}
