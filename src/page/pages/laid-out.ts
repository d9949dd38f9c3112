/** A Word file of dvplan laid out as one long sheet a section, with the places of its lines. */
import { parseAsync, renderDocument } from 'docx-preview';
import { make } from '../elements.js';
import { aboveNotes, pageStarts, type LaidLine } from './paging.js';

/** Height of a line of Times New Roman by its size: Word counts lines in it, a style sheet in the size. */
const lineHeight = 1.149;

const noBreakHyphen = '\u2011';

/** A page: what of the blocks of its section is seen on it. */
export interface LaidPage {
  readonly section: LaidSection;
  /** px from the top of the section's text, the end not seen. */
  readonly from: number;
  readonly to: number;
  /** The rows of a table's head that stand above its text again; none at most pages. */
  readonly head: readonly HTMLElement[];
  /** The footnotes that its text names. */
  readonly notes: readonly HTMLElement[];
  /** Of the section; the first has none printed on it. */
  readonly number: number;
}

/** A section, laid out at full length; px. */
interface LaidSection {
  readonly sheet: HTMLElement;
  readonly blocks: readonly HTMLElement[];
  /** Top and bottom of each block from the top of the sheet. */
  readonly edges: readonly { readonly top: number; readonly bottom: number }[];
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number };
}

/** What docx-preview read of a paragraph, a table or a row. */
interface ReadBlock {
  readonly keepNext?: boolean;
  readonly styleName?: string;
  readonly children?: readonly ReadBlock[];
  /** Null where nothing but the name of the mark says so. */
  readonly isHeader?: boolean | null;
}

/** How a block takes part in the breaking of pages. */
interface BlockBreaks {
  readonly keepsNext: boolean;
  /** How many rows of a table are its head. */
  readonly headRows: number;
}

/** What docx-preview read of a Word file. */
interface ReadFile {
  readonly documentPart: { readonly body: { readonly children: readonly ReadBlock[] } };
  readonly stylesPart: { readonly styles: readonly { readonly id: string; readonly paragraphProps?: ReadBlock }[] };
}

/**
 * Lays a Word file out.
 *
 * @param bench an element that is laid out and not seen; what is measured stays in it
 */
export async function layOut(bytes: Uint8Array, bench: HTMLElement): Promise<readonly LaidPage[]> {
  const options = { inWrapper: false, renderHeaders: false, renderFooters: false, useBase64URL: true };
  const read = (await parseAsync(new Blob([bytes as BlobPart]), options)) as ReadFile;
  const nodes = await renderDocument(read, options);
  bench.replaceChildren(...nodes);
  for (const style of bench.querySelectorAll('style')) style.textContent = asPrinted(style.textContent ?? '');
  for (const styled of bench.querySelectorAll('[style*="line-height"]'))
    styled.setAttribute('style', asPrinted(styled.getAttribute('style') ?? ''));
  // A hyphen at which no line breaks comes as a place where a word may.
  for (const hyphen of bench.querySelectorAll('wbr')) hyphen.replaceWith(noBreakHyphen);
  fitLineBoxes(bench);
  const keeping = new Set(read.stylesPart.styles.filter(({ paragraphProps }) => paragraphProps?.keepNext === true).map(({ id }) => id));
  const breaks = read.documentPart.body.children.map(({ keepNext, styleName = '', children = [] }): BlockBreaks => {
    const bodyRow = children.findIndex(({ isHeader }) => isHeader === undefined || isHeader === false);
    return { keepsNext: keepNext ?? keeping.has(styleName), headRows: Math.max(bodyRow, 0) };
  });
  let at = 0;
  return [...bench.querySelectorAll<HTMLElement>('section')].flatMap((sheet) => {
    const section = measured(sheet);
    const own = breaks.slice(at, at + section.blocks.length);
    at += own.length;
    return pagesOf(section, own);
  });
}

/** A style as an office program prints it: lines by the height of the font, letters that it lacks from the font that LibreOffice takes. */
function asPrinted(style: string): string {
  return style
    .replaceAll("font-family: 'Times New Roman'", "font-family: 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif")
    .replace(/line-height:\s*([\d.]+)(?=\s*[;}"]|$)/gu, (_, lines: string) => `line-height: ${Number(lines) * lineHeight}`);
}

/** A line is as high as its letters ask: the size that a paragraph has for itself makes none higher, as it does in a browser. */
function fitLineBoxes(bench: HTMLElement): void {
  const known = new Map<string, number>();
  const sizeOf = (span: HTMLElement, paragraph: HTMLElement): number => {
    const key = [paragraph.className, paragraph.getAttribute('style'), span.className, span.getAttribute('style')].join('|');
    const size = known.get(key) ?? Number.parseFloat(getComputedStyle(span).fontSize);
    known.set(key, size);
    return size;
  };
  const fitted = [...bench.querySelectorAll('p')].map((paragraph) => {
    const spans = [...paragraph.querySelectorAll<HTMLElement>(':scope > span')].filter(({ textContent }) => textContent !== '');
    return { paragraph, size: Math.min(...spans.map((span) => sizeOf(span, paragraph))) };
  });
  for (const { paragraph, size } of fitted) if (Number.isFinite(size)) paragraph.style.fontSize = `${size}px`;
}

function measured(sheet: HTMLElement): LaidSection {
  const style = getComputedStyle(sheet);
  const height = Number.parseFloat(style.minHeight);
  const margin = { top: Number.parseFloat(style.paddingTop), bottom: Number.parseFloat(style.paddingBottom) };
  sheet.style.minHeight = '0';
  sheet.style.margin = '0';
  sheet.style.boxShadow = 'none';
  const blocks = [...(sheet.querySelector('article') ?? sheet).children] as HTMLElement[];
  const origin = sheet.getBoundingClientRect().top;
  const edges = blocks.map((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
  return { sheet, blocks, edges, width: sheet.offsetWidth, height, margin };
}

function pagesOf(section: LaidSection, breaks: readonly BlockBreaks[]): LaidPage[] {
  const { sheet, blocks, height, margin } = section;
  const origin = sheet.getBoundingClientRect().top;
  const notes = notesOf(sheet);
  const lines: (LaidLine & { readonly headRows: readonly HTMLElement[]; readonly named: readonly HTMLElement[] })[] = [];
  const keeps: boolean[] = [];
  let named = 0;
  for (const [index, block] of blocks.entries()) {
    const { keepsNext = false, headRows: headCount = 0 } = breaks[index] ?? {};
    // Rows of a table stand for themselves.
    const parts = block.tagName === 'TABLE' ? [...block.querySelectorAll<HTMLElement>(rowsOfTable)] : [block];
    const headRows = parts.slice(0, headCount);
    const head = headRows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    for (const [number, part] of parts.entries()) {
      const marks = [...part.querySelectorAll(noteMark)].map((mark) => edgesOf(mark, origin).bottom);
      const places = part === block ? linesOf(block, origin) : [edgesOf(part, origin)];
      for (const [at, line] of places.entries()) {
        const next = places[at + 1]?.top ?? Infinity;
        const count = marks.filter((bottom) => bottom <= next + 2).length;
        const own = notes.slice(named, named + count);
        named += count;
        marks.splice(0, count);
        const below = own.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0);
        const isBelowHead = part !== block && number >= headCount;
        lines.push({
          ...line,
          block: keeps.length,
          notes: below,
          named: own,
          head: isBelowHead ? head : 0,
          headRows: isBelowHead ? headRows : [],
        });
      }
      keeps.push(part === block && keepsNext);
    }
  }
  const starts = pageStarts(lines, height - margin.top - margin.bottom, (block) => keeps[block] === true);
  const end = lines.at(-1)?.bottom ?? sheet.getBoundingClientRect().height;
  return starts.map((start, index): LaidPage => {
    const next = starts[index + 1];
    return {
      section,
      from: index === 0 ? margin.top : (lines[start]?.top ?? margin.top),
      // Accents of a line may rise above it.
      to: next === undefined ? end : Math.min(lines[next]?.top ?? end, (lines[next - 1]?.bottom ?? end) + 2),
      head: index === 0 ? [] : (lines[start]?.headRows ?? []),
      notes: lines.slice(start, next).flatMap((line) => line.named),
      number: index + 1,
    };
  });
}

const rowsOfTable = ':scope > tr, :scope > tbody > tr';

/** The number of a footnote where the text names it. */
const noteMark = '.docx_footnotereference > sup';

/** The footnotes of a section in their order, each with the number that the text has. */
function notesOf(sheet: HTMLElement): HTMLElement[] {
  const list = sheet.querySelector<HTMLElement>(':scope > ol');
  if (list === null) return [];
  Object.assign(list.style, { listStyle: 'none', margin: '0', padding: '0' });
  const notes = [...list.children] as HTMLElement[];
  for (const [index, note] of notes.entries()) {
    note.style.display = 'flow-root';
    note.querySelector('.docx_footnotereference')?.append(make('sup', {}, String(index + 1)));
  }
  return notes;
}

function edgesOf(element: Element, origin: number): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top - origin, bottom: bottom - origin };
}

/** Boxes of words that stand beside each other are one line. */
function linesOf(block: HTMLElement, origin: number): { top: number; bottom: number }[] {
  const range = document.createRange();
  range.selectNodeContents(block);
  const boxes = [...range.getClientRects()].filter(({ height }) => height > 0).sort((one, other) => one.top - other.top);
  const lines: { top: number; bottom: number }[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const [top, bottom] = [box.top - origin, box.bottom - origin];
    if (last !== undefined && top < last.bottom - box.height * 0.4) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines.length > 0 ? lines : [edgesOf(block, origin)];
}

/** A page as it is seen: copies of the blocks that reach into it. */
export function seenPage({ section, from, to, head, notes, number }: LaidPage): HTMLElement[] {
  const { sheet, blocks, edges, height, margin } = section;
  const room = make('div', { class: 'room' });
  const above = head.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  room.style.top = `${margin.top + above}px`;
  room.style.height = `${Math.min(to - from, height - margin.top - margin.bottom + 2)}px`;
  const own = sheet.cloneNode(false) as HTMLElement;
  const { paddingLeft } = getComputedStyle(sheet);
  own.style.padding = '0';
  own.style.position = 'static';
  const left = Number.parseFloat(paddingLeft);
  for (const [index, block] of blocks.entries()) {
    const { top = 0, bottom = 0 } = edges[index] ?? {};
    if (bottom <= from || top >= to) continue;
    const copy = block.cloneNode(true) as HTMLElement;
    copy.dataset['block'] = String(index);
    const width = block.getBoundingClientRect().width;
    const aside = block.getBoundingClientRect().left - sheet.getBoundingClientRect().left;
    Object.assign(copy.style, {
      position: 'absolute',
      margin: '0',
      top: `${top - from}px`,
      left: `${aside || left}px`,
      width: `${width}px`,
    });
    own.append(copy);
  }
  room.append(own);
  const numbers = number === 1 ? [] : [make('div', { class: 'number' }, String(number))];
  return [room, ...repeatedHead(head, section), ...notesBelow(notes, section), ...numbers];
}

/** The head of a table at the top of a page on which the table goes on. */
function repeatedHead(rows: readonly HTMLElement[], { sheet, margin }: LaidSection): HTMLElement[] {
  const table = rows[0]?.closest('table');
  if (table === undefined || table === null) return [];
  const { left, width } = table.getBoundingClientRect();
  const copy = table.cloneNode(false) as HTMLElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns !== null) copy.append(columns.cloneNode(true));
  copy.append(...rows.map((row) => row.cloneNode(true)));
  Object.assign(copy.style, { margin: '0', width: `${width}px` });
  const room = inSheet(sheet, [copy]);
  Object.assign(room.style, { top: `${margin.top}px`, left: `${left - sheet.getBoundingClientRect().left}px`, right: 'auto' });
  return [room];
}

function notesBelow(notes: readonly HTMLElement[], { sheet, height, margin }: LaidSection): HTMLElement[] {
  const first = notes[0];
  if (first === undefined) return [];
  const tall = notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, aboveNotes);
  const list = first.parentElement?.cloneNode(false) as HTMLElement;
  list.append(...notes.map((note) => note.cloneNode(true)));
  const room = inSheet(sheet, [make('hr', { class: 'note-rule' }), list]);
  const { left, width } = first.getBoundingClientRect();
  Object.assign(room.style, {
    top: `${height - margin.bottom - tall}px`,
    left: `${left - sheet.getBoundingClientRect().left}px`,
    width: `${width}px`,
  });
  return [room];
}

/** Parts of a page in the styles of its section. */
function inSheet(sheet: HTMLElement, parts: readonly HTMLElement[]): HTMLElement {
  const own = sheet.cloneNode(false) as HTMLElement;
  Object.assign(own.style, { padding: '0', position: 'static', width: 'auto' });
  own.append(...parts);
  return make('div', { class: 'beside' }, own);
}
