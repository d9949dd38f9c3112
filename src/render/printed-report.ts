/** A report on a plan as it is printed: what its draft keeps open for an answer, and nobody answered, is not a part of the paper. */
import partWords from '../../templates/tu-vung/phan-van-ban.yaml';
import {
  allNodes,
  cellText,
  fold,
  holdsAnswers,
  isInBold,
  readRoman,
  squeeze,
  toRoman,
  type Appendix,
  type BodyNode,
  type OfficialDocument,
  type Table,
  type TableCell,
  type Text,
} from '../model/index.js';

/** The report, and the words of its draft that it does not print. */
export interface PrintedReport {
  readonly plan: OfficialDocument;
  readonly unprinted: readonly string[];
  /** The appendices that are left out. */
  readonly leftOut: readonly Appendix[];
}

/**
 * Leaves out the appendices that only say `Không có.`, and of the table of answers the columns that are empty below their heads; a row that
 * names a group goes over the whole width. Any other document is printed as it is.
 */
export function printedReport(plan: OfficialDocument): PrintedReport {
  if (plan.reportedPlan === null) return { plan, unprinted: [], leftOut: [] };
  const leftOut = plan.appendices.filter(saysNothing);
  const left = renumbered(plan, leftOut);
  const unprinted = [...leftOut.flatMap(textsOf), ...(leftOut.length === 0 ? [] : plan.appendices.map(({ label }) => label.value))];
  const printed = (nodes: readonly BodyNode[]): readonly BodyNode[] => nodes.map((node) => printedNode(node, plan, unprinted));
  const appendices = left.map((appendix) => ({ ...appendix, children: printed(appendix.children) }));
  return { plan: { ...plan, body: printed(plan.body), appendices }, unprinted, leftOut };
}

const nothings: ReadonlySet<string> = new Set(partWords.nothingToTell.map(fold));

function saysNothing({ type, children }: Appendix): boolean {
  const [only, ...others] = children;
  if (type !== 'appendix' || only?.type !== 'paragraph' || others.length > 0) return false;
  return nothings.has(fold(only.text.value).replace(/[.\s]{1,9}$/u, ''));
}

function textsOf({ label, title, attachment, children }: Appendix): string[] {
  const below = [...allNodes(children)].flatMap((node) => (node.type === 'paragraph' ? [node.text] : []));
  return [label, ...title, ...attachment, ...below].map(({ value }) => value);
}

/** The appendices that are printed, numbered on where the draft numbers all of them and no text names one whose number would change. */
function renumbered({ appendices, body }: OfficialDocument, leftOut: readonly Appendix[]): readonly Appendix[] {
  const left = appendices.filter((appendix) => !leftOut.includes(appendix));
  const inOrder = appendices.every((appendix, index) => numberOf(appendix)?.value === index + 1);
  if (leftOut.length === 0 || !inOrder) return left;
  const changed = left.filter((appendix, index) => numberOf(appendix)?.value !== index + 1).map(({ label }) => fold(squeeze(label.value)));
  const named = [...allNodes(body)].some((node) => 'text' in node && changed.some((label) => names(node.text, label)));
  return named ? left : left.map((appendix, index) => ({ ...appendix, label: withNumber(appendix, index + 1) }));
}

function names({ value }: Text, label: string): boolean {
  const text = fold(squeeze(value));
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1))
    if (!/^[\da-z]/u.test(text.slice(at + label.length))) return true;
  return false;
}

/** The number at the end of a label: `PHỤ LỤC 2`, `PHỤ LỤC II`. */
function numberOf({ label }: Appendix): { readonly start: number; readonly printed: string; readonly value: number | null } | null {
  const found = /(?:\d{1,3}|[IVX]{1,7})$/u.exec(label.value);
  if (found === null) return null;
  const [printed] = found;
  return { start: found.index, printed, value: /^\d/u.test(printed) ? Number(printed) : readRoman(printed) };
}

function withNumber(appendix: Appendix, number: number): Text {
  const { label } = appendix;
  const own = numberOf(appendix);
  if (own === null || own.value === number) return label;
  const value = label.value.slice(0, own.start) + (/^\d/u.test(own.printed) ? String(number) : toRoman(number));
  return { ...label, value };
}

function printedNode(node: BodyNode, plan: OfficialDocument, unprinted: string[]): BodyNode {
  if (node.type === 'section') return { ...node, children: node.children.map((child) => printedNode(child, plan, unprinted)) };
  return node.type === 'table' && holdsAnswers(node, plan.answers) ? printedAnswers(node, unprinted) : node;
}

function printedAnswers(table: Table, unprinted: string[]): Table {
  const { rows, headerRows, columnWidths } = table;
  const simple = rows.every((row) => row.length === rows[0]?.length && row.every(({ columnSpan, rowSpan }) => columnSpan * rowSpan === 1));
  if (!simple) return table;
  const kept = (rows[0] ?? []).map((_, column) => rows.slice(headerRows).some((row) => !isEmpty(row[column])));
  for (const row of rows.slice(0, headerRows))
    for (const [column, cell] of row.entries()) if (kept[column] !== true) unprinted.push(cellText(cell));
  return {
    ...table,
    columnWidths: columnWidths?.filter((_, column) => kept[column]) ?? null,
    rows: rows.map((row, index) => {
      const cells = row.filter((_, column) => kept[column]);
      return index < headerRows ? cells : overTheWidth(cells);
    }),
  };
}

/** A row of at most two filled cells, all in bold, names the group of the rows below: its last words take the rest of the width. */
function overTheWidth(row: readonly TableCell[]): readonly TableCell[] {
  const last = row.findLastIndex((cell) => !isEmpty(cell));
  if (last < 0 || last > 1 || !isInBold(row) || row.length - last < 2) return row;
  return row.slice(0, last + 1).map((cell, column) => (column < last ? cell : { ...cell, columnSpan: row.length - last }));
}

function isEmpty(cell: TableCell | undefined): boolean {
  return cellText(cell) === '';
}
