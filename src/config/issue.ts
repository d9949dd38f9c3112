/** What the registry gives a document when it is issued: its number and its day. */
import { configuredField, failure, type DocumentNumber, type OfficialDocument, type PartialDate } from '../model/index.js';
import { readNumber } from '../language/numbers/document-number.js';

export interface Issue {
  /** The serial (`15`), or the whole number (`15-KH/ĐU`). */
  readonly number?: string;
  readonly date?: PartialDate;
}

/**
 * The document as it is issued: number and day stand in the place of the blanks, or of others, that its source has.
 *
 * @throws Failure `malformed-issue-number` for a number without a serial
 */
export function issued(plan: OfficialDocument, { number, date }: Issue): OfficialDocument {
  const printed = date === undefined ? '' : [date.day, date.month, date.year].map((part) => part ?? '').join('/');
  return {
    ...plan,
    number: number === undefined ? plan.number : configuredField(...numbered(plan, number.trim())),
    issuance: date === undefined ? plan.issuance : { ...plan.issuance, date: configuredField(date, printed) },
  };
}

/** The number with what the registry gave, and as it is printed. */
function numbered({ number }: OfficialDocument, typed: string): [DocumentNumber, string] {
  const whole = /[-/]/u.test(typed) ? readNumber(typed) : null;
  if (whole?.serial !== undefined && whole.serial !== null) return [whole, typed];
  if (!/^\d{1,6}[a-zđ]?$/iu.test(typed)) throw failure('-', 'malformed-issue-number', typed);
  const own = number?.value ?? { serial: null, typeSymbol: null, organSymbol: null };
  const symbols = number?.printed.value.replace(/^[^-/]*/u, '') ?? '';
  return [{ ...own, serial: typed }, `${typed}${symbols}`];
}
