/** The table of opinions as a paper. */
import type { Appendix } from '../../model/index.js';
import { numberedTable, workingPaper, type PaperTitle } from '../working-papers.js';

/** Everything that the table says, worded. */
export interface OpinionTable extends PaperTitle {
  /** Heads of the columns: number, opinion, by whom, what became of it. */
  readonly columns: readonly [string, string, string, string];
  /** Opinion, by whom, what became of it. */
  readonly rows: readonly (readonly [string, string, string])[];
}

/** Widths of the columns, percent. */
const widths = [7, 39, 18, 36];

export function opinionTableText(table: OpinionTable): Appendix {
  return workingPaper(table, [numberedTable(table.columns, table.rows, widths)]);
}
