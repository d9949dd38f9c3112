/**
 * Lines that head and end the pages of a text, as the text of a PDF has them: a running title, `Trang 3/12`, `CÔNG BÁO/Số 12  3`. They are
 * known by what they repeat: the same words at the same edge of page after page, with nothing other in them than the number of the page.
 */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { appendixLabelLength } from '../../language/lines/appendix-lines.js';
import { roleOfValue, type LineRole } from '../../language/lines/head-roles.js';
import { oneOf } from '../../language/word-lists.js';
import { letters } from '../../model/index.js';
import { piecesOf } from './line-pieces.js';
import { numberAlone } from './page-numbers.js';
import { pagesOf, type Line } from './source-lines.js';

/** So many lines head a page at most, and end it. */
const mostLayers = 4;
/** Fewest pages that show what their lines repeat, where no number counts them. */
const fewestPages = 3;
/** Columns by which a layout moves a line from page to page. */
const moved = 3;

const counter = /(?<![\d.,/:-])\d{1,4}(?![\d.,:-])/gu;
const pageWord = new RegExp(String.raw`(?:^|[^${letters}])${oneOf(partWords.pageWords)}\s{0,3}$`, 'iu');
const gapBefore = /(?:\t|\s\s|\s[|•·–—-]\s)$/u;
const gapBehind = /^(?:\t|\s\s|\s[|•·–—-]\s)/u;
const ofAll = /^\s?\/\s?\d{1,4}$/u;

/** Parts of a letterhead, which begins a page of its own form; and what no part of one is. */
const letterheadRoles: ReadonlySet<LineRole> = new Set(['party', 'national', 'motto', 'otherHeading', 'number', 'issuance']);
const wordRoles: ReadonlySet<LineRole> = new Set(['unknown', 'organ', 'separator']);

/** A line at the edge of a page, from 0. */
interface Edge {
  readonly line: Line;
  readonly page: number;
}

/** Parts the running lines from the others. What follows one tells that it did. */
export function partRunningLines(lines: readonly Line[]): { lines: Line[]; running: Line[] } {
  const pages = pagesOf(lines);
  const running = new Set<Line>();
  if (pages.length > 1) {
    for (const page of [pages, pages.map((page) => page.toReversed())]) addRunning(page, running);
  }
  if (running.size === 0) return { lines: [...lines], running: [] };
  const kept: Line[] = [];
  let dropped: Line | null = null;
  let breaks = false;
  for (const line of lines) {
    breaks ||= line.pageBreakBefore;
    if (running.has(line)) dropped = line;
    else {
      kept.push(dropped === null ? line : { ...line, pageNumberBefore: true, pageBreakBefore: breaks });
      [dropped, breaks] = [null, false];
    }
  }
  return { lines: kept, running: [...running].toSorted((one, other) => one.start - other.start) };
}

/** Adds the running lines at one edge, a line of each page at a time from the edge on; only under one that runs may another run. */
function addRunning(pages: readonly (readonly Line[])[], running: Set<Line>): void {
  let edges = edgesOf(pages, running);
  for (let layer = 0; layer < mostLayers; layer++) {
    const found = runningAmong(edges, pages.length);
    if (found.length === 0) return;
    for (const { line } of found) running.add(line);
    const ran = new Set(found.map(({ page }) => page));
    edges = edgesOf(pages, running).filter(({ page }) => ran.has(page));
  }
}

/** The outermost line of each page that neither runs nor is a number alone; the first of an edge come first. */
function edgesOf(pages: readonly (readonly Line[])[], running: ReadonlySet<Line>): Edge[] {
  return pages.flatMap((page, index): Edge[] => {
    const line = page.slice(0, 2 * mostLayers).find((one) => !running.has(one) && !numberAlone.test(one.value));
    return line === undefined ? [] : [{ line, page: index }];
  });
}

function runningAmong(edges: readonly Edge[], pages: number): Edge[] {
  const counted = groupsBy(edges, ({ line, page }) => countedKeys(line.value, page)).filter(isDense);
  const taken = new Set(counted.flat());
  const others = edges.filter((edge) => !taken.has(edge) && mayRun(edge.line));
  const alike = groupsBy(others, ({ line }) => [line.value.replace(/\s+/gu, ' ')])
    .map(inPlace)
    .filter((group) => repeats(group, pages));
  return [...taken, ...alike.flatMap((group) => (group.some(saysOfDocument) || mayBeRow(group) ? group.slice(1) : group))];
}

function groupsBy(edges: readonly Edge[], keysOf: (edge: Edge) => readonly string[]): Edge[][] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const key of keysOf(edge)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [edge]);
      else group.push(edge);
    }
  }
  return [...groups.values()];
}

/** What a line says besides a number that may count the pages, and how far that number is before the page; for each such number. */
function countedKeys(value: string, page: number): string[] {
  return [...value.matchAll(counter)].flatMap((match) => {
    const [before, behind] = [value.slice(0, match.index), value.slice(match.index + match[0].length)];
    const isLast = behind === '' || ofAll.test(behind);
    const isNamed = pageWord.test(before.slice(-24));
    const isApart = (isLast && (before === '' || gapBefore.test(before))) || (before === '' && gapBehind.test(behind));
    if (!isApart && !isNamed) return [];
    const words = `${before} ${behind}`.replace(/[\s|•·–—-]+/gu, ' ').trim();
    return words === '' ? [] : [`${words}\0${Number(match[0]) - page}`];
  });
}

/** Whether lines that count stand on two pages at least, and on half of those from the first to the last. */
function isDense(group: readonly Edge[]): boolean {
  const [first, last] = [group[0]?.page ?? 0, group.at(-1)?.page ?? 0];
  return group.length > 1 && 2 * group.length >= last - first;
}

/** Whether a line without a number of the page may run: a row of a table, a letterhead and a title of an appendix come again otherwise. */
function mayRun(line: Line): boolean {
  const pieces = piecesOf(line);
  const isHead = pieces.some(({ value }) => letterheadRoles.has(roleOfValue(value)));
  return pieces.length <= 2 && !isHead && appendixLabelLength(line.value) === null;
}

/** Whether a line says what the document is, be it on each page: once it stays. */
function saysOfDocument({ line }: Edge): boolean {
  return !wordRoles.has(roleOfValue(line.value));
}

/** Whether lines in columns may be the first row of a table that goes on from page to page: once it stays. None heads the first page. */
function mayBeRow([first]: readonly Edge[]): boolean {
  return first !== undefined && first.page > 0 && piecesOf(first.line).length > 1;
}

/** Those of a group that stand in the column in which most of them do. */
function inPlace(group: readonly Edge[]): Edge[] {
  const indents = group.map(({ line }) => line.indent).toSorted((one, other) => one - other);
  const middle = indents[indents.length >> 1] ?? 0;
  return group.filter(({ line }) => Math.abs(line.indent - middle) <= moved);
}

/** Whether lines stand on most pages, or on all of the left or the right ones but perhaps the first. */
function repeats(group: readonly Edge[], pages: number): boolean {
  if (pages < fewestPages || group.length < 2) return false;
  const side = (group[0]?.page ?? 0) % 2;
  const onSide = Math.ceil((pages - side) / 2);
  return 2 * group.length > pages || (group.every(({ page }) => page % 2 === side) && group.length >= onSide - (side === 0 ? 1 : 0));
}
