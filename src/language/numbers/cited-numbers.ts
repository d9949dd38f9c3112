/**
 * Numbers and symbols: `05-ĐA/TU`, `30/2020/NĐ-CP`, `9086/BNV-CTTN&BĐG`, `87- KH/BDVTW`, `101/2025/UBTVQH15`, and slips of both
 * forms. A strict form is a number wherever it stands; a loose one only after `số` or the name of a type. Forms: 36-HD/VPTW,
 * 05-HD/VPTW II.1.3 (serial-type/organ); Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3 (serial/year/type-organ).
 */
import { letters } from '../../model/index.js';
import { isKnownOrganSymbol, isTypeSymbol, symbolAt } from './symbols.js';
import { isDash, isDigit, isLetter, isSpace, skipSpace } from '../tokens.js';

/** A number that was read; `serial` is null if it is blank. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly serial: string | null;
  /** Symbols in the order of print: type and organs. */
  readonly symbols: readonly string[];
  /** Whether the form alone tells that it is a number. */
  readonly strict: boolean;
}

/** How far white space may part the pieces of one number. */
const reach = 4;

/** The number whose serial begins at a place (a digit), or null. */
export function numberAt(value: string, at: number): NumberReading | null {
  let end = at;
  const limit = at + 12;
  while (end < limit && isDigit(value.charCodeAt(end))) end++;
  if (value[end] === '.' && end - at <= 3 && /^\d{3}\D/u.test(value.slice(end + 1, end + 5))) end += 4;
  if (end - at > 7) return null;
  const letter = value.charCodeAt(end);
  if (isLetter(letter) && !isLetter(value.charCodeAt(end + 1)) && !isDigit(value.charCodeAt(end + 1))) end++;
  return symbolsAfter(value, at, end, value.slice(at, end));
}

/** The number with a blank serial whose blank begins at a place: `    -CT/ĐU`, `…… /KH-UBND`, `……TB/MTTQ`; or null. */
export function blankNumberAt(value: string, at: number): NumberReading | null {
  const limit = Math.min(value.length, at + 80);
  let end = at;
  let dotted = false;
  while (end < limit) {
    const code = value.charCodeAt(end);
    if (code === 46 || code === 0x2026 || code === 95) dotted = true;
    else if (!isSpace(code)) break;
    end++;
  }
  const code = value.charCodeAt(end);
  if (!dotted && code !== 47 && !isDash(code)) return null;
  const start = dotted ? skipSpace(value, at) : end;
  const reading = isLetter(code) ? symbolsFrom(value, start, end, [], '-', null) : symbolsAfter(value, start, end, null);
  return reading !== null &&
    reading.symbols.length > 1 &&
    reading.symbols.some((symbol) => isTypeSymbol(symbol) || isKnownOrganSymbol(symbol))
    ? reading
    : null;
}

/** Reads the separator after the serial, a year where one stands, and the symbols. */
function symbolsAfter(value: string, start: number, end: number, serial: string | null): NumberReading | null {
  const separator = separatorAt(value, end);
  if (separator === null) return spacedSymbols(value, start, end, serial);
  let at = separator.end;
  if (separator.mark === '/') {
    const year = /^(?:(?:19|20)\d\d|\d\d)(?=\s{0,2}\/)/u.exec(value.slice(at, at + 8));
    if (year !== null) {
      const slash = separatorAt(value, at + year[0].length);
      if (slash === null || slash.mark !== '/') return null;
      at = slash.end;
      return symbolsFrom(value, start, at, [], year[0].length === 4 ? 'year' : 'short year', serial);
    }
  }
  return symbolsFrom(value, start, at, [], separator.mark, serial);
}

/** `18 NQ/TW`: no separator after the serial, but a well-known type and an organ. */
function spacedSymbols(value: string, start: number, end: number, serial: string | null): NumberReading | null {
  const at = skipSpace(value, end);
  if (serial === null || at === end || at - end > 2) return null;
  const first = symbolAt(value, at, false);
  if (first < 0 || !isTypeSymbol(value.slice(at, first))) return null;
  const reading = symbolsFrom(value, start, at, [], ' ', serial);
  return reading !== null && reading.symbols.length > 1 ? reading : null;
}

/** What parts the serial from the symbols: a mark, or a year, or nothing but a space. */
type Lead = '/' | '-' | ' ' | 'year' | 'short year';

const yearBehind = new RegExp(String.raw`^-(?:19|20)\d\d(?![${letters}\d/-])`, 'u');

function symbolsFrom(
  value: string,
  start: number,
  from: number,
  symbols: string[],
  lead: Lead,
  serial: string | null,
): NumberReading | null {
  let end = -1;
  let slashes = lead === '-' || lead === ' ' ? 0 : 1;
  for (let at = from; symbols.length < 8;) {
    const symbolEnd = symbolAt(value, at, true);
    if (symbolEnd < 0) break;
    symbols.push(value.slice(at, symbolEnd));
    end = symbolEnd;
    const separator =
      separatorAt(value, end, symbols.length > 1) ?? dotAt(value, end, symbols.length) ?? spaceAt(value, end, symbols, serial);
    if (separator === null) break;
    if (separator.mark === '/') slashes++;
    at = separator.end;
  }
  if (end < 0 || (isDigit(value.charCodeAt(end)) && isLetter(value.charCodeAt(end - 1)))) return null;
  const year = yearBehind.exec(value.slice(end, end + 6));
  if (year !== null && serial !== null) end += year[0].length;
  return { start, end, serial, symbols, strict: isStrict(symbols, lead, slashes) };
}

function isStrict(symbols: readonly string[], lead: Lead, slashes: number): boolean {
  const [first = '', second] = symbols;
  if (first === first.toLowerCase()) return false;
  if (lead === 'year') return second !== undefined || /\d$/u.test(first);
  if (second === undefined) return false;
  if (lead === '-') return slashes > 0 && isTypeSymbol(first);
  if (lead === '/') return isTypeSymbol(first) || isKnownOrganSymbol(first);
  return false;
}

interface Separator {
  readonly mark: '/' | '-';
  readonly end: number;
}

/** A slash or dash with white space round it. A `whole` number goes on only where the mark touches one of its sides. */
function separatorAt(value: string, at: number, whole = false): Separator | null {
  const mark = skipSpace(value, at);
  if (mark - at > reach) return null;
  const code = value.charCodeAt(mark);
  if (code !== 47 && !isDash(code)) return null;
  const end = skipSpace(value, mark + 1);
  if (end - mark - 1 > reach || (whole && (mark > at || code !== 47) && mark > at && end > mark + 1)) return null;
  return { mark: code === 47 ? '/' : '-', end };
}

/** `QĐ.UBND`: a full stop for a dash, in some provinces. */
function dotAt(value: string, at: number, count: number): Separator | null {
  return count === 1 && value[at] === '.' && isLetter(value.charCodeAt(at + 1)) ? { mark: '-', end: at + 1 } : null;
}

const knownOrgan = new RegExp(String.raw`^(?:UBND|HĐND|TTg|CP|TW|TU)(?![${letters}\d])`, 'u');

/** `15/QĐ UBND`: a space for the dash between a type and a well-known organ. */
function spaceAt(value: string, at: number, symbols: readonly string[], serial: string | null): Separator | null {
  if (serial === null || symbols.length !== 1 || !isTypeSymbol(symbols[0] ?? '') || value[at] !== ' ') return null;
  const organ = knownOrgan.test(value.slice(at + 1, at + 7));
  return organ ? { mark: '-', end: at + 1 } : null;
}

/** The number as it is compared: no white space, plain hyphens, one letter `Đ`. */
export function normalizeNumber(printed: string): string {
  let normal = '';
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (isSpace(code)) continue;
    if (isDash(code)) normal += '-';
    else if (code === 0xd0 || code === 0x189) normal += 'Đ';
    else if (code === 0xf0 || code === 0x256) normal += 'đ';
    else normal += printed.charAt(at);
  }
  return normal;
}
