/** Figures that the text of a document says otherwise than its table. */
import targetWords from '../../../templates/tu-vung/chi-tieu.yaml';
import { amountsIn, isSameUnit } from '../../language/figures/amounts.js';
import { valueOfWritten, writtenNumber } from '../../language/figures/written-numbers.js';
import { oneOf } from '../../language/word-lists.js';
import { allNodes, cellText, letters, placeOf, squeeze, type OfficialDocument, type Table } from '../../model/index.js';
import { comparedText, likenessOf, WordWeights, type ComparedText } from './task-likeness.js';

/** One thing that is counted twice: the line of the text and of the row, and both figures as printed. */
export interface FigureConflict {
  readonly subject: string;
  readonly inText: string;
  readonly inTable: string;
  readonly line: number;
  readonly tableLine: number;
}

/** A row that counts one thing: its name, and its only figure. */
interface CountedRow {
  readonly subject: string;
  readonly compared: ComparedText;
  readonly value: number;
  readonly unit: string;
  readonly line: number;
}

const unitWords = oneOf([...targetWords.units, '%']);
const edge = `(?![${letters}])`;
/** `Số lớp`, `Kết quả (hộ)`. */
const unitOfColumn = new RegExp(String.raw`(?:\(|(?<![${letters}])số )(?<unit>${unitWords})${edge}\)?$`, 'iu');
const unitAlone = new RegExp(`^${unitWords}$`, 'iu');
const unitColumn = new RegExp(`^${oneOf(targetWords.unitColumns)}$`, 'iu');
const plainNumber = new RegExp(`^(?:${writtenNumber})$`, 'u');
/** So much of a row's name must stand in the sentence that counts the same. */
const sameSubject = 0.85;

export function figureConflicts(plan: OfficialDocument): readonly FigureConflict[] {
  const nodes = [...plan.body, ...plan.appendices.flatMap(({ children }) => children)];
  const rows: CountedRow[] = [];
  for (const node of allNodes(nodes)) if (node.type === 'table' && !node.layout) for (const row of countedRows(node, plan)) rows.push(row);
  if (rows.length === 0) return [];
  const weights = new WordWeights(rows.map(({ compared }) => compared));
  const found: FigureConflict[] = [];
  for (const node of allNodes(nodes)) {
    if (node.type !== 'section' && node.type !== 'paragraph') continue;
    for (const clause of squeeze(node.text.value).split(/[;.](?=\s|$)/u)) {
      const amounts = amountsIn(clause);
      const [amount] = amounts;
      if (amount === undefined || amounts.length > 1 || amount.upTo !== null) continue;
      const said = comparedText(clause);
      const same = rows.filter(
        ({ unit, compared }) => isSameUnit(unit, amount.unit) && likenessOf(compared, said, weights).ofTask >= sameSubject,
      );
      const [row] = same;
      if (row === undefined || same.length > 1 || row.value === amount.value) continue;
      const line = placeOf(plan.source, node.text)?.start.line ?? node.position.start.line;
      found.push({ subject: row.subject, inText: amount.printed, inTable: `${row.value} ${row.unit}`, line, tableLine: row.line });
    }
  }
  return found;
}

/** The rows of a table that have a name of two words and one figure whose unit is told, by its column or by a cell beside it. */
function countedRows({ rows, headerRows, position }: Table, { source }: OfficialDocument): CountedRow[] {
  const head = (rows[Math.max(0, headerRows - 1)] ?? []).map((cell) => cellText(cell).trim());
  const unitAt = head.findIndex((title) => unitColumn.test(title));
  return rows.slice(headerRows).flatMap((row): CountedRow[] => {
    const cells = row.map(cellText);
    const subject = squeeze(cells.find((cell, column) => column !== unitAt && /\p{L}\s+\p{L}/u.test(cell)) ?? '');
    const told = unitAt < 0 ? cells.find((cell) => unitAlone.test(cell.trim())) : cells[unitAt];
    const own = told === undefined || told.trim() === '' ? null : told.trim();
    const figures = cells.flatMap((cell, column) => {
      const unit = own ?? unitOfColumn.exec(head[column] ?? '')?.groups?.['unit'] ?? null;
      const isOrdinal = column === 0;
      return unit !== null && !isOrdinal && plainNumber.test(cell.trim()) ? [{ unit: unit.toLowerCase(), printed: cell.trim() }] : [];
    });
    const [figure] = figures;
    const first = row.flatMap(({ paragraphs }) => paragraphs)[0];
    if (subject === '' || figure === undefined || figures.length > 1) return [];
    const value = valueOfWritten(figure.printed);
    const line = (first === undefined ? null : placeOf(source, first))?.start.line ?? position.start.line;
    const compared = comparedText(subject);
    return compared.features.size < 2 ? [] : [{ subject, compared, value, unit: figure.unit, line }];
  });
}
