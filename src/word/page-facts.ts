/** The page of a Word file as it stands: sections, paragraphs and runs with the values that Word lays them out by. */
import type { PageFacts, PageNumberFacts, PageSection, ParagraphFacts, RunFacts } from '../model/index.js';
import { isDrawn, tableFormOf, type Formats, type ParagraphForm, type TableForm } from './effective-format.js';
import { measureIn } from './lengths.js';
import { branchOf } from './run-reader.js';
import { cellRooms, columnsIn } from './tables.js';
import type { WordDocument, WordPlace } from './word-document.js';
import { textOfElement, type XmlElement, type XmlPart } from './xml.js';

const twipsOfMillimetre = 1440 / 25.4;

/** Measures a file that was read. Footnotes are not measured. */
export function readPageFacts(document: WordDocument): PageFacts {
  return new PageReader(document).read();
}

class PageReader {
  readonly #formats: Formats;
  readonly #places = new Map<XmlElement, WordPlace[]>();
  readonly #runs: RunFacts[] = [];
  readonly #paragraphs: ParagraphFacts[] = [];
  readonly #sections: PageSection[] = [];
  readonly #drawings: number[] = [];
  /** Where the text has come to. */
  #end = 0;
  /** How wide lines may be where the reader is, twips; null where nothing tells, `page` for what its section will tell. */
  #room: number | 'page' | null = 'page';
  /** Paragraphs of the section so far, and what their indents take of its width. */
  #onPage: { readonly facts: Writable<ParagraphFacts>; readonly indents: number }[] = [];
  /** Headers and footers that a section takes from the one before. */
  #inherited = new Map<string, XmlPart>();

  constructor(readonly document: WordDocument) {
    this.#formats = document.formats;
    for (const place of document.places) this.#places.set(place.element, [...(this.#places.get(place.element) ?? []), place]);
  }

  read(): PageFacts {
    const body = this.document.parts.main.root.child('w:body');
    if (body !== undefined) this.#visit(body, undefined, null);
    const last = body?.child('w:sectPr');
    if (last !== undefined) this.#section(last);
    return { sections: this.#sections, paragraphs: this.#paragraphs, runs: this.#runs, drawings: this.#drawings };
  }

  #visit(element: XmlElement, style: string | undefined, table: TableForm | null): void {
    for (const child of element.children) this.#element(child, style, table);
  }

  #element(element: XmlElement, style: string | undefined, table: TableForm | null): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element, table);
        break;
      case 'w:tbl':
        this.#table(element);
        break;
      case 'w:r':
        this.#run(element, style, table);
        break;
      case 'mc:AlternateContent':
        this.#visit(branchOf(element) ?? element, style, table);
        break;
      case 'w:pPr':
      case 'w:sectPr':
      case 'w:del':
      case 'w:moveFrom':
        break;
      default:
        this.#visit(element, style, table);
    }
  }

  #paragraph(element: XmlElement, table: TableForm | null): void {
    const properties = element.child('w:pPr');
    const form = this.#formats.paragraph(properties, table);
    const index = this.#paragraphs.length;
    const firstRun = this.#runs.length;
    this.#visit(element, properties?.valueOf('w:pStyle') ?? this.#formats.styles.paragraphStyle, table);
    if (form.bordered) this.#drawings.push(this.#end);
    const start = this.#places.get(element)?.[0]?.start ?? this.#runs[firstRun]?.start ?? this.#end;
    if (this.#end > start) {
      const facts: Writable<ParagraphFacts> = { ...factsOf(form, start, this.#end, table !== null), lineWidth: null };
      const indents = form.left + form.right;
      const isOwn = !form.framed && !form.listed;
      if (isOwn && this.#room === 'page') this.#onPage.push({ facts, indents });
      else if (isOwn && this.#room !== null) facts.lineWidth = millimetres((this.#room as number) - indents);
      this.#paragraphs.splice(index, 0, facts);
    }
    const section = properties?.child('w:sectPr');
    if (section !== undefined) this.#section(section);
  }

  #run(element: XmlElement, style: string | undefined, table: TableForm | null): void {
    const form = this.#formats.run(element.child('w:rPr'), style, table);
    for (const child of element.children) {
      for (const { start, end } of this.#places.get(child) ?? []) {
        this.#runs.push({ start, end, ...form });
        this.#end = end;
      }
      if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') this.#drawings.push(this.#end);
      if (child.name === 'mc:AlternateContent' || child.name === 'w:drawing' || child.name === 'w:pict') this.#drawn(child);
    }
  }

  /** Text boxes of a drawing, and that something is drawn. */
  #drawn(element: XmlElement): void {
    if (element.name === 'mc:AlternateContent') this.#drawings.push(this.#end);
    for (const child of element.children) {
      if (child.name === 'w:txbxContent') this.#within(null, () => this.#visit(child, undefined, null));
      else if (child.name === 'mc:AlternateContent') this.#drawn(branchOf(child) ?? child);
      else this.#drawn(child);
    }
  }

  #table(element: XmlElement): void {
    const rows = element.childrenNamed('w:tr');
    for (const [index, row] of rows.entries()) {
      const cells = row.childrenNamed('w:tc');
      const left = columnsIn(row.child('w:trPr')?.valueOf('w:gridBefore'), 0);
      const rooms = cellRooms(element, cells, left, this.#formats.styles);
      for (const [column, cell] of cells.entries()) {
        const form = tableFormOf(element, this.#formats.styles, index, column);
        this.#within(rooms[column] ?? null, () => this.#visit(cell, undefined, form));
        if (isDrawn(cell.child('w:tcPr')?.child('w:tcBorders')?.child('w:bottom'))) this.#drawings.push(this.#end);
      }
    }
    for (const child of element.children)
      if (child.name === 'w:sdt')
        this.#within(null, () => this.#visit(child, undefined, tableFormOf(element, this.#formats.styles, rows.length, 1)));
  }

  /** Reads what stands in a room of its own. */
  #within(room: number | null, read: () => void): void {
    const outside = this.#room;
    this.#room = room;
    read();
    this.#room = outside;
  }

  #section(element: XmlElement): void {
    const size = element.child('w:pgSz');
    const margins = element.child('w:pgMar');
    const length = (holder: XmlElement | undefined, name: string): number | null => {
      const value = measureIn(holder?.attribute(name), 20);
      return value === undefined ? null : millimetres(value);
    };
    for (const reference of element.children.filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')) {
      const part = this.document.parts.byId(reference.attribute('r:id') ?? '');
      const kind = reference.name === 'w:headerReference' ? 'header' : 'footer';
      if (part !== null) this.#inherited.set(`${kind} ${reference.attribute('w:type') ?? 'default'}`, part);
    }
    const room = roomOf(element);
    for (const { facts, indents } of this.#onPage) if (room !== null) facts.lineWidth = millimetres(room - indents);
    this.#onPage = [];
    this.#sections.push({
      end: this.#end,
      width: length(size, 'w:w'),
      height: length(size, 'w:h'),
      top: length(margins, 'w:top'),
      bottom: length(margins, 'w:bottom'),
      left: length(margins, 'w:left'),
      right: length(margins, 'w:right'),
      titlePage: element.toggle('w:titlePg') === true,
      numbers: [...this.#inherited].flatMap(([place, part]) => this.#numberIn(place, part)),
    });
  }

  /** The page number of a header or footer. */
  #numberIn(key: string, part: XmlPart): PageNumberFacts[] {
    const [place, pages] = key.split(' ') as [PageNumberFacts['place'], PageNumberFacts['pages']];
    for (const paragraph of paragraphsOf(part.root)) {
      const run = fieldRunOf(paragraph);
      if (run === null) continue;
      const properties = paragraph.child('w:pPr');
      const form = this.#formats.paragraph(properties, null);
      const style = properties?.valueOf('w:pStyle') ?? this.#formats.styles.paragraphStyle;
      const { size } = this.#formats.run(run.child('w:rPr'), style, null);
      return [{ place, pages, alignment: alignmentOf(paragraph, form), size }];
    }
    return [];
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How wide the lines of a section may be, twips; null where it has columns, or does not tell. */
function roomOf(section: XmlElement): number | null {
  const page = measureIn(section.child('w:pgSz')?.attribute('w:w'), 20);
  const [left, right, gutter] = ['w:left', 'w:right', 'w:gutter'].map((side) => measureIn(section.child('w:pgMar')?.attribute(side), 20));
  if (page === undefined || left === undefined || right === undefined) return null;
  return Number(section.child('w:cols')?.attribute('w:num') ?? 1) > 1 ? null : page - left - right - (gutter ?? 0);
}

function factsOf(form: ParagraphForm, start: number, end: number, inTable: boolean): Omit<ParagraphFacts, 'lineWidth'> {
  const { alignment, listed, line, lineRule, before, after } = form;
  return {
    start,
    end,
    alignment,
    inTable,
    listed,
    firstLineIndent: millimetres(form.firstLine),
    leftIndent: millimetres(form.left),
    spaceBefore: before / 20,
    spaceAfter: after / 20,
    lineSpacing: lineRule === 'auto' ? { rule: 'multiple', value: line / 240 } : { rule: lineRule, value: line / 20 },
  };
}

function millimetres(twips: number): number {
  // Nothing is nothing, and not less than that.
  return Math.round((10 * twips) / twipsOfMillimetre) / 10 || 0;
}

function* paragraphsOf(element: XmlElement): Iterable<XmlElement> {
  for (const child of element.children) {
    if (child.name === 'w:p') yield child;
    if (child.name === 'mc:AlternateContent') yield* paragraphsOf(branchOf(child) ?? child);
    else yield* paragraphsOf(child);
  }
}

const pageField = /^\s*PAGE\b/iu;

/** The run that shows the page number in a paragraph; null for none. Fields of text boxes belong to the paragraphs of those. */
function fieldRunOf(paragraph: XmlElement): XmlElement | null {
  let run: XmlElement | null = null;
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'w:p' || run !== null) continue;
      if (child.name === 'w:instrText' && pageField.test(textOfElement(child))) run = element;
      else if (child.name === 'w:fldSimple' && pageField.test(child.attribute('w:instr') ?? '')) run = child.child('w:r') ?? child;
      else visit(child);
    }
  };
  visit(paragraph);
  return run;
}

/** Where a number stands in its line: by the frame, by a tab that is aligned, else by the paragraph; null where tabs leave it open. */
function alignmentOf(paragraph: XmlElement, form: ParagraphForm): PageNumberFacts['alignment'] {
  const frame = paragraph.child('w:pPr')?.child('w:framePr')?.attribute('w:xAlign');
  if (frame === 'center' || frame === 'left' || frame === 'right') return frame;
  for (const element of paragraph.descendants()) {
    if (element.name === 'w:ptab') {
      const aligned = element.attribute('w:alignment');
      return aligned === 'center' || aligned === 'right' ? aligned : 'left';
    }
    if (element.name === 'w:tab' && element.attribute('w:pos') === undefined) return null;
  }
  return form.alignment === 'justify' ? 'left' : form.alignment;
}
