/** Papers that dvplan writes itself, and their nodes: no word of them stands in a source. They have no number and no signature. */
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

const nowhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** What stands above a paper's text. */
export interface PaperTitle {
  readonly title: string;
  /** What the paper is about; empty for nothing. */
  readonly subject: string;
  /** How it was made. */
  readonly note: string;
}

/** A paper as a text with a title of its own, which the renderer prints under the names of the organs alone. */
export function workingPaper({ title, subject, note }: PaperTitle, children: readonly BodyNode[]): Appendix {
  return {
    type: 'attachedText',
    label: unplacedText(title),
    title: subject === '' ? [] : [unplacedText(subject)],
    attachment: [unplacedText(note)],
    landscape: false,
    children,
    position: nowhere,
  };
}

export function headedPart(label: Omit<Label, 'position'>, title: string, children: readonly BodyNode[]): Section {
  return {
    type: 'section',
    label: { ...label, position: nowhere },
    text: unplacedText(title),
    heading: true,
    markdownDepth: null,
    children,
    position: nowhere,
  };
}

export function plainParagraph(words: string): Paragraph {
  return { type: 'paragraph', text: unplacedText(words), heading: false, markdownDepth: null, alignment: null, position: nowhere };
}

/** A table whose rows are numbered from 1 in its first column. `heads` and `widths` (percent) are of all columns. */
export function numberedTable(heads: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  return {
    type: 'table',
    rows: [
      heads.map((words) => cellOf(words, null)),
      ...rows.map((row, index) => [cellOf(String(index + 1), 'center'), ...row.map((words) => cellOf(words, null))]),
    ],
    headerRows: 1,
    layout: false,
    columnWidths: widths,
    position: nowhere,
  };
}

function cellOf(words: string, alignment: TableCell['alignment']): TableCell {
  return { paragraphs: words === '' ? [] : [unplacedText(words)], columnSpan: 1, rowSpan: 1, alignment };
}
