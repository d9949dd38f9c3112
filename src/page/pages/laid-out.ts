/** A Word file of dvplan laid out as one long sheet a section, with the places of its lines. */
import { parseAsync, renderDocument } from 'docx-preview';
import { make } from '../elements.js';
import { pageStarts, type LaidLine } from './paging.js';

/** Height of a line of Times New Roman by its size: Word counts lines in it, a style sheet in the size. */
const lineHeight = 1.149;

const noBreakHyphen = '\u2011';

/** A page: what of the blocks of its section is seen on it. */
export interface LaidPage {
  readonly section: LaidSection;
  /** px from the top of the section's text, the end not seen. */
  readonly from: number;
  readonly to: number;
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

/** What docx-preview read of a paragraph. */
interface ReadBlock {
  readonly keepNext?: boolean;
  readonly styleName?: string;
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
  for (const style of bench.querySelectorAll('style')) style.textContent = inFontHeights(style.textContent ?? '');
  for (const styled of bench.querySelectorAll('[style*="line-height"]'))
    styled.setAttribute('style', inFontHeights(styled.getAttribute('style') ?? ''));
  // A hyphen at which no line breaks comes as a place where a word may.
  for (const hyphen of bench.querySelectorAll('wbr')) hyphen.replaceWith(noBreakHyphen);
  const keeping = new Set(read.stylesPart.styles.filter(({ paragraphProps }) => paragraphProps?.keepNext === true).map(({ id }) => id));
  const keeps = read.documentPart.body.children.map(({ keepNext, styleName = '' }) => keepNext ?? keeping.has(styleName));
  let at = 0;
  return [...bench.querySelectorAll<HTMLElement>('section')].flatMap((sheet) => {
    const section = measured(sheet);
    const own = keeps.slice(at, at + section.blocks.length);
    at += own.length;
    return pagesOf(section, own);
  });
}

function inFontHeights(style: string): string {
  return style.replace(/line-height:\s*([\d.]+)(?=\s*[;}"]|$)/gu, (_, lines: string) => `line-height: ${Number(lines) * lineHeight}`);
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

function pagesOf(section: LaidSection, keepsNext: readonly boolean[]): LaidPage[] {
  const { sheet, blocks, height, margin } = section;
  const origin = sheet.getBoundingClientRect().top;
  const lines: LaidLine[] = [];
  const keeps: boolean[] = [];
  for (const [index, block] of blocks.entries()) {
    // Rows of a table stand for themselves.
    const parts = block.tagName === 'TABLE' ? [...block.querySelectorAll(':scope > tr, :scope > tbody > tr')] : [block];
    for (const part of parts) {
      for (const line of part === block ? linesOf(block, origin) : [edgesOf(part, origin)]) lines.push({ ...line, block: keeps.length });
      keeps.push(part === block && keepsNext[index] === true);
    }
  }
  const starts = pageStarts(lines, height - margin.top - margin.bottom, (block) => keeps[block] === true);
  const end = sheet.getBoundingClientRect().height;
  return starts.map((start, index): LaidPage => {
    const from = index === 0 ? margin.top : (lines[start]?.top ?? margin.top);
    const next = starts[index + 1];
    return { section, from, to: next === undefined ? end : (lines[next]?.top ?? end), number: index + 1 };
  });
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
export function seenPage({ section, from, to, number }: LaidPage): HTMLElement[] {
  const { sheet, blocks, edges, height, margin } = section;
  const room = make('div', { class: 'room' });
  room.style.top = `${margin.top}px`;
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
  return number === 1 ? [room] : [room, make('div', { class: 'number' }, String(number))];
}
