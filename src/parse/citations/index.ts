/** Viện dẫn: finds every document that a text cites. */
import {
  fieldOf,
  placeOf,
  sliceText,
  squeeze,
  type Citation,
  type DocumentNumber,
  type Field,
  type Source,
  type Text,
} from '../../model/index.js';
import { normalizeNumber } from '../../language/numbers/cited-numbers.js';
import type { Stretch } from './abstracts.js';
import { readPassage, type Mention } from './passage.js';
import { factsInRow, type RowFacts } from './rows.js';
import { skipSpace, skipSpaceBack } from '../../language/tokens.js';
import { phraseBefore } from '../../language/words.js';

/**
 * The citations of the passages, in their order. `passages` are paragraphs in document order (title, preamble, body, cells
 * of tables, footnotes); `own` is the document's own number, which is not a citation.
 */
export function findCitations(source: Source, passages: readonly Text[], own: DocumentNumber | null): Citation[] {
  const citations: Citation[] = [];
  const ownNumber = own === null ? null : toOwn(own);
  for (const [index, passage] of passages.entries()) {
    const mentions = readPassage(passage.value);
    const [first] = mentions;
    if (first === undefined) continue;
    const row = mentions.length > 1 ? { date: null, issuer: null } : factsInRow(source, passages, index, first);
    if (row.date === null && row.issuer === null && isNumberLine(passage.value, mentions)) continue;
    let covered = -1;
    for (const mention of mentions) {
      const nested = mention.start < covered;
      if (mention.abstract !== null && mention.abstract.start >= mention.start) covered = Math.max(covered, mention.abstract.end);
      if (isOwn(passage.value, mention, ownNumber)) continue;
      const citation = toCitation(source, passage, mention, nested, row);
      if (citation !== null) citations.push(citation);
    }
  }
  return citations;
}

function toCitation(source: Source, passage: Text, mention: Mention, nested: boolean, row: RowFacts): Citation | null {
  const { value } = passage;
  const position = placeOf(source, passage, mention.start, mention.end);
  if (position === null) return null;
  const { number } = mention.anchor;
  const printed = sliceText(passage, mention.start, mention.end);
  const { date, type, issuer, abstract } = mention;
  const read = <T>({ start, end }: Stretch, said: T): Field<T> => fieldOf(source, sliceText(passage, start, end), said);
  const words = ({ start, end }: Stretch): string => squeeze(value.slice(start, end));
  const numbered = number !== null && number.serial !== null;
  return {
    text: printed.value,
    position,
    printed,
    documentType: type === null ? null : read(type, type.text),
    number: numbered ? { value: normalizeNumber(printed.value), printed, position, origin: 'body' } : null,
    date: date === null ? row.date : read(date, date.iso),
    issuer: issuer === null ? row.issuer : read(issuer, words(issuer)),
    abstract: abstract === null ? null : read(abstract, words(abstract)),
    wording: {
      numberWord: mention.anchor.numberWord,
      comma: mention.facts.date === null ? null : mention.comma,
      symbols: number?.symbols ?? [],
      dateText: date === null ? null : value.slice(date.start, date.end),
      nested,
    },
  };
}

/** A line of the head: `Số: 01/KH-TBTTKT` and nothing else. */
function isNumberLine(value: string, mentions: readonly Mention[]): boolean {
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1 || mention.type !== null || !mention.anchor.numberWord) return false;
  return mention.anchor.mention === skipSpace(value, 0) && mention.end === skipSpaceBack(value, value.length);
}

/** The document's own number in the form in which it is compared. */
interface OwnNumber {
  readonly serial: string | null;
  readonly symbols: string;
}

function toOwn({ serial, typeSymbol, organSymbol }: DocumentNumber): OwnNumber {
  const symbols = [typeSymbol, organSymbol].filter((symbol) => symbol !== null).join('-');
  return { serial: serial === null ? null : strip(serial), symbols: normalizeNumber(symbols).replaceAll('/', '-') };
}

/** Whether a mention is the document's own number: the same number, or the same symbols round a blank. */
function isOwn(value: string, mention: Mention, own: OwnNumber | null): boolean {
  const { number } = mention.anchor;
  if (own === null || number === null) return false;
  if (number.serial !== null && (own.serial === null || strip(number.serial) !== own.serial)) return false;
  if (normalizeNumber(number.symbols.join('-')) !== own.symbols) return false;
  if (number.serial === null) return true;
  const before = skipSpaceBack(value, mention.anchor.mention);
  return (
    mention.date === null ||
    mention.issuer === null ||
    phraseBefore(value, before, 'kèm theo') >= 0 ||
    phraseBefore(value, before, 'đây là') >= 0
  );
}

function strip(serial: string): string {
  return serial.replace(/^0+(?=\d)/u, '');
}
