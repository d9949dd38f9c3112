/** Số và ký hiệu: the number line of a document, in the form of the Party or the State, with slips and blanks. */
import { letters } from '../../model/index.js';
import type { DocumentNumber } from '../../model/index.js';

/** A part that nobody has filled in yet. */
const blank = String.raw`[.…_]{2,40}`;
const numberLine = new RegExp(
  [
    String.raw`^(?:[Ss][ốỐ](?![${letters}])\s{0,40}[:.]?)?[\s.…_]{0,60}(\d{1,6}[A-Za-z]?)?[\s.…_]{0,60}`,
    String.raw`(?:[-–—/]\s{0,40}([${letters}&][${letters}&\d]{0,11}|${blank})\s{0,10}`,
    String.raw`(?:[-–—/]\s{0,10}([${letters}&\d][${letters}&\d\s–—/-]{0,60}|${blank}))?)?$`,
  ].join(''),
  'u',
);
const isBlank = new RegExp(`^${blank}$`, 'u');

/** `05/2024/QĐ-UBND`, with or without the word and the serial. */
const numberWithYear = new RegExp(
  [
    String.raw`^(?:[Ss][ốỐ](?![${letters}])[\s:.]{0,40})?([\d…]{0,12})\s{0,40}/\s?(\d{4})\s?/\s?([${letters}]{1,12})\s?[-–—]\s?`,
    String.raw`([${letters}][${letters}\d–-]{0,40})$`,
  ].join(''),
  'u',
);

/** Reads a number and symbol, with or without the word `Số`; null if the text is none. */
export function readNumber(text: string): DocumentNumber | null {
  if (text.length > 120) return null;
  const dated = numberWithYear.exec(text.trim());
  if (dated !== null) {
    const [, serial = '', year = '', typeSymbol = '', organSymbol = ''] = dated;
    return { serial: /\d/u.test(serial) ? serial : null, typeSymbol, organSymbol, year };
  }
  const match = numberLine.exec(text.trim());
  if (match === null) return null;
  const [serial, typeSymbol, organSymbol] = match.slice(1).map((part) => (part === undefined || isBlank.test(part) ? undefined : part));
  if (serial === undefined && typeSymbol === undefined && !/^[Ss][ốỐ]/u.test(text.trim())) return null;
  return {
    serial: serial ?? null,
    typeSymbol: typeSymbol ?? null,
    organSymbol: organSymbol?.replace(/\s+/gu, '').replace(/[–—]/gu, '-') ?? null,
  };
}
