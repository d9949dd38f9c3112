/**
 * Whether two citations are of one document. A number alone is not the document: numbers start again with each term or year, and two
 * offices may share a symbol.
 */
import type { Citation, CitedDocument, CitedFact } from '../../model/index.js';
import { centralTermOn, compareIssuers } from '../organs/issuers.js';
import { likeness } from './titles.js';

/** What a document is known by inside a text: type and number; null if the text gives no number with a symbol. */
export function identityOf({ documentType, number, wording }: Citation): string | null {
  if (number === null || documentType === null || wording === undefined || wording.symbols.length === 0) return null;
  return `${documentType.value} ${number.value}`.toLowerCase();
}

/** Whether the number carries its year (`30/2020/NĐ-CP`), so that no second document can have it. */
export function hasYear(number: string): boolean {
  return /\/(?:19|20)\d\d\//u.test(number);
}

/** In what two dated citations of one number differ although they must be of one document; null if they may be of two. */
export function differenceOf(first: CitedDocument, second: CitedDocument): CitedFact | null {
  if (first.date === null || second.date === null) return null;
  const issuers = compareIssuers(first.issuer, second.issuer);
  const titles = likeness(first.abstract, second.abstract);
  if (first.date !== second.date) {
    if (issuers === 'differ' || (titles !== null && titles < 0.5)) return null;
    const alike = titles !== null && titles >= 0.8;
    return alike || hasYear(second.number ?? '') || (issuers === 'same' && inOneSequence(first.date, second.date, second)) ? 'date' : null;
  }
  if (issuers === 'differ') return hasYear(second.number ?? '') || titles === null || titles >= 0.8 ? 'issuer' : null;
  return titles === 0 ? 'title' : null;
}

/** Whether one organ can not have given one number twice between two days. */
function inOneSequence(first: string, second: string, { number }: CitedDocument): boolean {
  if (first.slice(0, 4) === second.slice(0, 4)) return true;
  return number?.toUpperCase().endsWith('/TW') === true && centralTermOn(first) === centralTermOn(second) && centralTermOn(first) !== null;
}
