/** The one walk over a Word file: it makes the text, a paragraph a line, and keeps for each stretch the element that it comes from. */
import { Formats, tableFormOf } from './effective-format.js';
import { LegacyLetters } from './legacy-letters.js';
import { ListCounter } from './list-counter.js';
import { Numbering } from './numbering.js';
import { changeIn, isTakenOut, Revisions } from './revisions.js';
import { branchOf, RunReader, type Piece } from './run-reader.js';
import { Styles } from './styles.js';
import { CellGrid, columnsIn, gridWidths, isBorderless, isHidden, spanOf } from './tables.js';
import {
  paragraphsIn,
  type WordBlock,
  type WordCell,
  type WordDocument,
  type WordNote,
  type WordParagraph,
  type WordPicture,
  type WordPlace,
  type WordRow,
  type WordRun,
  type WordTable,
} from './word-document.js';
import { openWordParts, isXml, TextParts, wordFileFailure } from './word-parts.js';
import { isSwitchedOn, type XmlElement, type XmlPart } from './xml.js';

/**
 * Reads a Word file as it stands when all changes are accepted.
 *
 * @throws Failure if it is not a Word file that may be opened
 */
export function readWordDocument(bytes: Uint8Array, file: string): WordDocument {
  return { bytes, ...readWordParts(new TextParts(openWordParts(bytes, file, isXml, 'ignored')), file) };
}

/**
 * The same of parts that are opened.
 *
 * @param formats how runs and paragraphs look by its styles, lists and fonts, where that is known
 * @throws Failure if the main part has no body
 */
export function readWordParts(parts: TextParts, file: string, formats?: Formats): Omit<WordDocument, 'bytes'> {
  const body = parts.main.root.child('w:body');
  if (body === undefined) throw wordFileFailure(file, 'word-file-broken', { part: parts.main.name });
  const walk = new TextWalk(parts, formats ?? formatsOf(parts));
  const blocks = walk.blocks(body);
  const notes = walk.notes();
  const { text, places, pending, hidden, legacy, pictures, shapes } = walk;
  return { file, main: parts.main, parts, formats: walk.formats, text, blocks, notes, places, pending, hidden, legacy, pictures, shapes };
}

function formatsOf(parts: TextParts): Formats {
  const styles = new Styles(parts.related('styles'));
  return new Formats(styles, new Numbering(parts.related('numbering'), styles), parts.related('theme'));
}

/** A paragraph that is begun: one whose mark is deleted is one with the next. */
interface Begun {
  readonly start: number;
  /** Where its label ends, which is its start where it has none. */
  readonly labelEnd: number;
  readonly runs: WordRun[];
}

type NoteKind = 'footnote' | 'endnote';

class TextWalk {
  text = '';
  readonly places: WordPlace[] = [];
  readonly hidden: number[] = [];
  readonly legacy: { offset: number; alphabet: string }[] = [];
  readonly pictures: WordPicture[] = [];
  readonly shapes: WordPicture[] = [];
  readonly pending: readonly number[];
  readonly #revisions = new Revisions();
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #counter = new ListCounter();
  readonly #letters: LegacyLetters;
  readonly #runs: RunReader;
  readonly #parts: TextParts;
  /** Calls of notes in order, by kind and id. */
  readonly #calls: { readonly kind: NoteKind; readonly id: string }[] = [];
  /** The properties of the sections, in order. */
  readonly #sections: readonly XmlElement[];

  constructor(
    parts: TextParts,
    readonly formats: Formats,
  ) {
    this.#parts = parts;
    this.#styles = formats.styles;
    this.#numbering = formats.numbering;
    this.#letters = new LegacyLetters(this.#styles);
    this.#letters.learn(parts.main.root);
    this.#runs = new RunReader(this.formats, this.#revisions, this.#letters, parts.main.root);
    this.#sections = parts.main.text.includes('sectPr') ? sectionsIn(parts.main.root) : [];
    this.pending = this.#revisions.found;
  }

  /** Reads what stands in the body, a cell, a text box or a note. */
  blocks(container: XmlElement): WordBlock[] {
    const blocks: WordBlock[] = [];
    let begun: Begun | null = null;
    const flow = [...flowOf(container)];
    for (const [index, child] of flow.entries()) {
      if (child.name === 'w:p') {
        const boxes: XmlElement[] = [];
        begun ??= this.#begin(flow, index);
        begun = this.#paragraph(child, begun, blocks, boxes);
        for (const box of boxes) this.#runs.aside(() => blocks.push(...this.blocks(box)));
      } else if (child.name === 'w:tbl') {
        this.#settle(begun, blocks);
        begun = null;
        const table = this.#table(child);
        if (table.rows.length > 0) blocks.push(table);
      }
    }
    this.#settle(begun, blocks);
    return blocks;
  }

  /** The notes that the text calls, in the order of their calls; a note that a note calls comes behind. */
  notes(): WordNote[] {
    const notes: WordNote[] = [];
    for (let index = 0; index < this.#calls.length; index++) {
      const call = this.#calls[index];
      const element = call === undefined ? undefined : this.#note(call.kind, call.id);
      if (element === undefined) continue;
      this.#runs.aside(() => {
        const paragraphs = [...paragraphsIn(this.blocks(element))];
        notes.push({ id: String(index + 1), paragraphs });
      });
    }
    return notes;
  }

  #note(kind: NoteKind, id: string): XmlElement | undefined {
    const root = this.#notePart(kind)?.root;
    return root?.children.find((one) => one.name === `w:${kind}` && one.attribute('w:id') === id);
  }

  readonly #noteParts = new Map<NoteKind, XmlPart | null>();

  #notePart(kind: NoteKind): XmlPart | null {
    const known = this.#noteParts.get(kind);
    if (known !== undefined) return known;
    const part = this.#parts.related(`${kind}s`);
    if (part !== null) this.#letters.learn(part.root);
    this.#noteParts.set(kind, part);
    return part;
  }

  /** What is left of paragraphs whose marks are deleted, where none follows to take it. */
  #settle(begun: Begun | null, blocks: WordBlock[]): void {
    if (begun === null || this.text.length === begun.start) return;
    blocks.push(this.#finish(begun, null, { before: false, after: false }));
  }

  /** Begins the paragraph that the elements from `index` on make, with its label: that of the one whose mark is kept. */
  #begin(flow: readonly XmlElement[], index: number): Begun {
    const start = this.text.length;
    let at = index;
    while (flow[at]?.name === 'w:p' && isJoined(flow[at] as XmlElement)) at++;
    const kept = flow[at];
    if (kept?.name === 'w:p') this.#label(kept);
    return { start, labelEnd: this.text.length, runs: [] };
  }

  /** Reads a paragraph; null where it ends, else what the next goes on with. */
  #paragraph(element: XmlElement, begun: Begun, blocks: WordBlock[], boxes: XmlElement[]): Begun | null {
    const properties = element.child('w:pPr');
    const style = this.#styleOf(properties);
    this.#read(element, style, begun.runs, boxes);
    const change = changeIn(properties?.child('w:rPr'));
    if (change === undefined) this.#revisions.pass(1);
    else this.#revisions.mark(change, this.text.length);
    if (isJoined(element)) return begun;
    const section = properties?.child('w:sectPr');
    const pages = {
      before: this.#isOnNewPage(properties, style),
      after: section !== undefined && this.#opensPage(this.#sections[this.#sections.indexOf(section) + 1]),
    };
    blocks.push(this.#finish(begun, this.#alignmentOf(properties), pages));
    return null;
  }

  #styleOf(properties: XmlElement | undefined): string | undefined {
    return properties?.valueOf('w:pStyle') ?? this.#styles.paragraphStyle;
  }

  /** Writes the label of a paragraph that is in a list. */
  #label(element: XmlElement): void {
    const properties = element.child('w:pPr');
    const place = this.#numbering.placeOf(properties?.child('w:numPr'), this.#styleOf(properties));
    const label = place === null ? null : this.#counter.next(place);
    if (label === null) return;
    const start = this.text.length;
    this.text += label.suffix === 'nothing' ? label.text : `${label.text} `;
    this.places.push({ start, end: this.text.length, kind: 'label', element, from: 0, inserted: null, capitals: false });
  }

  #read(element: XmlElement, style: string | undefined, runs: WordRun[], boxes: XmlElement[]): void {
    this.#runs.read(element, style, {
      piece: (piece) => this.#put(piece, runs),
      call: (call, emphasis) => {
        const kind = call.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const id = call.attribute('w:id') ?? '';
        if (this.#note(kind, id) === undefined) return;
        this.#calls.push({ kind, id });
        runs.push({ start: this.text.length, end: this.text.length, emphasis: { ...emphasis, footnote: String(this.#calls.length) } });
      },
      hidden: () => this.hidden.push(this.text.length),
      picture: (element, holder) => this.pictures.push({ offset: this.text.length, element, holder }),
      shape: (element, holder) => this.shapes.push({ offset: this.text.length, element, holder }),
      box: (content) => boxes.push(content),
      offset: () => this.text.length,
    });
  }

  #put({ text, kind, element, from, emphasis, inserted, capitals, legacy }: Piece, runs: WordRun[]): void {
    const start = this.text.length;
    if (legacy !== undefined) this.legacy.push({ offset: start, alphabet: legacy });
    this.text += text;
    this.places.push({ start, end: this.text.length, kind, element, from, inserted, capitals });
    runs.push({ start, end: this.text.length, emphasis });
  }

  #finish(
    { start, labelEnd, runs }: Begun,
    alignment: WordParagraph['alignment'],
    pages: { readonly before: boolean; readonly after: boolean },
  ): WordParagraph {
    const end = this.text.length;
    this.text += '\n';
    if (labelEnd > start) runs.unshift({ start, end: labelEnd, emphasis: emphasisBehind(runs[0]) });
    return { type: 'paragraph', start, end, runs, alignment, pageBreakBefore: pages.before, pageBreakAfter: pages.after };
  }

  #alignmentOf(properties: XmlElement | undefined): WordParagraph['alignment'] {
    const value = this.formats.alignment(properties, this.#runs.table);
    if (value === 'center') return 'center';
    return value === 'right' || value === 'end' ? 'right' : null;
  }

  #isOnNewPage(properties: XmlElement | undefined, style: string | undefined): boolean {
    return isSwitchedOn(properties?.child('w:pageBreakBefore') ?? this.#styles.find(style, 'w:pPr', 'w:pageBreakBefore'));
  }

  #opensPage(section: XmlElement | undefined): boolean {
    const type = section?.valueOf('w:type') ?? 'nextPage';
    return section !== undefined && type !== 'continuous' && type !== 'nextColumn';
  }

  #table(element: XmlElement): WordTable {
    const start = this.text.length;
    const grid = new CellGrid();
    const rows: WordRow[] = [];
    for (const row of rowsOf(element)) {
      const properties = row.child('w:trPr');
      const change = changeIn(properties);
      if (change !== undefined) this.#revisions.mark(change, this.text.length);
      if (change !== undefined && isTakenOut(change.name)) continue;
      rows.push({ header: properties?.toggle('w:tblHeader') === true, cells: this.#cells(row, grid, element, rows.length) });
    }
    return {
      type: 'table',
      start,
      end: Math.max(start, this.text.length - 1),
      rows,
      widths: grid.settle(gridWidths(element)),
      borderless: isBorderless(element, this.#styles),
    };
  }

  /** The cells of a row; what is merged into a cell above, or to the left, is part of that. */
  #cells(row: XmlElement, grid: CellGrid, table: XmlElement, index: number): WordCell[] {
    const cells: WordCell[] = [];
    let column = columnsIn(row.child('w:trPr')?.valueOf('w:gridBefore'), 0);
    grid.begin(cells, column);
    for (const element of cellsOf(row)) {
      const properties = element.child('w:tcPr');
      const span = spanOf(properties);
      const above = grid.above(column);
      const last = cells.at(-1);
      if (above !== undefined && isHidden(properties, 'w:vMerge')) above.rowSpan++;
      else if (last !== undefined && isHidden(properties, 'w:hMerge')) last.columnSpan += span;
      else {
        const form = tableFormOf(table, this.#styles, index, column);
        const cell: WordCell = { columnSpan: span, rowSpan: 1, blocks: this.#runs.inTable(form, () => this.blocks(element)) };
        cells.push(grid.placed(cell, column, properties?.child('w:vMerge') !== undefined));
      }
      column += span;
    }
    return cells;
  }
}

/** Whether the mark at the end of a paragraph is deleted: it is one with the next. */
function isJoined(paragraph: XmlElement): boolean {
  const change = changeIn(paragraph.child('w:pPr')?.child('w:rPr'));
  return change !== undefined && isTakenOut(change.name);
}

/** The emphasis of the words that a label stands before, without a note that they call. */
function emphasisBehind(run: WordRun | undefined): WordRun['emphasis'] {
  const { footnote: _, underline: __, ...emphasis } = run?.emphasis ?? {};
  return emphasis;
}

/** Elements that hold paragraphs, rows or cells and are nothing else to the text. */
const holders: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo']);

/** What stands in an element, through what only holds it. */
function* within(element: XmlElement, names: ReadonlySet<string>): Iterable<XmlElement> {
  for (const child of element.children) {
    if (names.has(child.name)) yield child;
    else if (child.name === 'w:sdt') yield* within(child.child('w:sdtContent') ?? child, names);
    else if (child.name === 'mc:AlternateContent') yield* within(branchOf(child) ?? child, names);
    else if (holders.has(child.name)) yield* within(child, names);
  }
}

const flowNames: ReadonlySet<string> = new Set(['w:p', 'w:tbl']);
const rowNames: ReadonlySet<string> = new Set(['w:tr']);
const cellNames: ReadonlySet<string> = new Set(['w:tc']);

const flowOf = (element: XmlElement): Iterable<XmlElement> => within(element, flowNames);
const rowsOf = (element: XmlElement): Iterable<XmlElement> => within(element, rowNames);
const cellsOf = (element: XmlElement): Iterable<XmlElement> => within(element, cellNames);

/** The properties of sections, without those that a pending change of form keeps of before. */
function sectionsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    return child.name === 'w:sectPrChange' || child.name === 'w:pPrChange' ? [] : sectionsIn(child);
  });
}
