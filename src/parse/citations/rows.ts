/** Rows of tables: a number alone in its cell, with its date or its issuer alone in another cell of the row. */
import { fieldOf, placeOf, squeeze, trimText, type Field, type Source, type Text } from '../../model/index.js';
import { bareDateAt, dateAt } from '../../language/dates/date-phrases.js';
import { organAt } from '../../language/organs/organs.js';
import type { Mention } from './passage.js';
import { agrees } from '../../language/numbers/symbols.js';
import { skipSpace, skipSpaceBack } from '../../language/tokens.js';

/** What other cells of the row say. */
export interface RowFacts {
  readonly date: Field<string> | null;
  readonly issuer: Field<string> | null;
}

/** How many cells of a row are looked at on either side, and how long a cell with a fact may be. */
const reach = 6;
const longest = 120;

/** What the other cells say of the mention that fills the cell at `index`; nothing where they say it twice. */
export function factsInRow(source: Source, passages: readonly Text[], index: number, mention: Mention): RowFacts {
  const none: RowFacts = { date: null, issuer: null };
  const { number } = mention.anchor;
  const cell = passages[index] as Text;
  if (number === null || (mention.date !== null && mention.issuer !== null) || !fills(cell.value, mention)) return none;
  const line = placeOf(source, cell)?.start.line;
  if (line === undefined) return none;
  const cells = [...row(source, passages, index, -1, line), ...row(source, passages, index, 1, line)];
  const said = (read: (value: string) => string | null): Field<string>[] =>
    cells.flatMap((other) => {
      const value = read(other.value);
      return value === null ? [] : fieldOf(source, trimText(other), value);
    });
  const dates = said(wholeDate);
  const organs = said(wholeOrgan).filter(({ value }) => agrees(number.symbols, value));
  return { date: dates.length === 1 ? (dates[0] ?? null) : null, issuer: organs.length === 1 ? (organs[0] ?? null) : null };
}

/** Other texts on the same line of the source; only cells share one. */
function row(source: Source, passages: readonly Text[], index: number, step: number, line: number): Text[] {
  const cells: Text[] = [];
  for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
    const cell = passages[at];
    if (cell === undefined) break;
    if (cell.value.trim() === '') continue;
    if (placeOf(source, cell)?.start.line !== line) break;
    if (cell.value.length <= longest) cells.push(cell);
  }
  return cells;
}

function fills(value: string, mention: Mention): boolean {
  return mention.anchor.mention <= skipSpace(value, 0) && mention.facts.end >= skipSpaceBack(value, value.length);
}

function wholeDate(value: string): string | null {
  const date = dateAt(value, 0) ?? bareDateAt(value, 0);
  return date !== null && skipSpace(value, date.end) === value.length ? date.iso : null;
}

function wholeOrgan(value: string): string | null {
  const organ = organAt(value, 0, false);
  return organ !== null && skipSpace(value, organ.end) === value.length ? squeeze(value.slice(organ.start, organ.end)) : null;
}
