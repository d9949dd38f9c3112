/** Số và ký hiệu: the number line of a document, in the form of the Party or the State, with slips and blanks. */
import type { DocumentNumber } from '../model/index.js';

const numberLine = /^(?:Số(?!\p{L})\s{0,40}[:.]?)?[\s.…_]{0,60}(\d{1,6}[A-Za-z]?)?[\s.…_]{0,60}(?:[-–—/]\s{0,40}([\p{L}&]{1,12})\s{0,10}(?:[-–—/]\s{0,10}([\p{L}&\d][\p{L}&\d\s–—/-]{0,60}))?)?$/iu;

/** Reads a number and symbol, with or without the word `Số`; null where the text is none. */
export function readNumber(text: string): DocumentNumber | null {
  if (text.length > 120) return null;
  const match = numberLine.exec(text.trim());
  if (match === null) return null;
  const [, serial, typeSymbol, organSymbol] = match;
  if (serial === undefined && typeSymbol === undefined && !/^Số/iu.test(text.trim())) return null;
  return { serial: serial ?? null, typeSymbol: typeSymbol ?? null, organSymbol: organSymbol?.replace(/\s+/gu, '').replace(/[–—]/gu, '-') ?? null };
}
