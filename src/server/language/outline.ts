/** The parts of a document as an editor lists and folds them. */
import { FoldingRangeKind, SymbolKind, type DocumentSymbol, type FoldingRange } from 'vscode-languageserver';
import {
  bodiesOf,
  allNodes,
  type Appendix,
  type BodyNode,
  type OfficialDocument,
  type Position,
  type Rank,
  type Section,
} from '../../model/index.js';
import { rangeOf } from './places.js';

/** Ranks of marks that list what stands in a part, and are none themselves. */
const marks: ReadonlySet<Rank> = new Set(['star', 'dash', 'plus', 'bullet']);

const longestName = 80;

export function symbolsOf({ body, appendices }: OfficialDocument): DocumentSymbol[] {
  return [...symbolsIn(body), ...appendices.map(symbolOfAppendix)];
}

function symbolsIn(nodes: readonly BodyNode[]): DocumentSymbol[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' && node.heading) return [symbol(node.text.value, node.position, node.position, [])];
    if (node.type !== 'section') return [];
    const children = symbolsIn(node.children);
    return marks.has(node.label.rank) && !node.heading
      ? children
      : [symbol(`${node.label.text} ${node.text.value}`, wholeOf(node), node.label.position, children)];
  });
}

function symbolOfAppendix({ label, title, children, position }: Appendix): DocumentSymbol {
  const name = [label, ...title].map(({ value }) => value).join(' ');
  return symbol(name, spanning(position, children), { start: position.start, end: position.start }, symbolsIn(children));
}

function symbol(printed: string, whole: Position, selected: Position, children: DocumentSymbol[]): DocumentSymbol {
  const line = printed.replace(/\s+/gu, ' ').trim();
  const name = line.length <= longestName ? line : `${line.slice(0, longestName - 1)}…`;
  return { name: name === '' ? '…' : name, kind: SymbolKind.Module, range: rangeOf(whole), selectionRange: rangeOf(selected), children };
}

/** From its label to the end of all that stands in it. */
function wholeOf({ label, position, children }: Section): Position {
  const { start } = label.position.start.offset < position.start.offset ? label.position : position;
  return spanning({ start, end: position.end }, children);
}

function spanning({ start, end }: Position, nodes: readonly BodyNode[]): Position {
  let last = end;
  for (const { position } of allNodes(nodes)) if (position.end.offset > last.offset) last = position.end;
  return { start, end: last };
}

export function foldsOf({ body, appendices, source }: OfficialDocument): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const add = ({ start, end }: Position): void => {
    // What ends with the end of a line ends before the next.
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    if (last > start.line) folds.push({ startLine: start.line - 1, endLine: last - 1, kind: FoldingRangeKind.Region });
  };
  const head = headOf(source.text);
  if (head !== null) folds.push({ startLine: 0, endLine: head, kind: FoldingRangeKind.Region });
  for (const nodes of bodiesOf({ body, appendices }))
    for (const node of allNodes(nodes)) {
      if (node.type === 'section') add(wholeOf(node));
      else if (node.type === 'table') add(node.position);
    }
  for (const { position, children } of appendices) add(spanning(position, children));
  return folds;
}

/** The last line, from 0, of the front matter; null where there is none. */
export function headOf(text: string): number | null {
  const lines = text.split(/\r\n?|\n/u);
  if (lines[0]?.trim() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  return end < 0 ? null : end;
}
