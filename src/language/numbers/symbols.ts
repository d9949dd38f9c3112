/**
 * Symbols of types and organs in a number: what can be one (`CTr`, `QĐ`, `TTg`, `ĐCTUBTWMTTQVN`, `CTTN&BĐG`, `QH15`), and
 * which organs a well-known one stands for. Types: 66-QĐ/TW, 399-QĐ/TW; Nghị định 30/2020/NĐ-CP, Phụ lục III. An unknown
 * symbol is never wrong: it only needs the sentence to say that it is one.
 */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { isDigit, isLetter } from '../tokens.js';

/** Symbols of types that a number may carry, in lower case. */
const typeSymbols = new Set(typeWords.typeSymbols);

/** Symbols of organs that a State number may begin with (công văn), in lower case. */
const organSymbol = /^(?:ubnd|hđnd|ubbc|ubtvqh|vpcp|ttg|cp|tw|tu|qh|mttq|ub[a-zđ]+|b[a-zđ]{1,8}|s[a-zđ]{2,8}|vp[a-zđ]+)\d{0,2}$/u;

export function isTypeSymbol(symbol: string): boolean {
  return typeSymbols.has(symbol.toLowerCase().replace(/[ðɖ]/gu, 'đ'));
}

export function isKnownOrganSymbol(symbol: string): boolean {
  return organSymbol.test(symbol.toLowerCase().replace(/[ðɖ]/gu, 'đ'));
}

/** Longest symbol that is met (`ĐCTUBTWMTTQVN` has 13 letters). */
const longest = 28;

/** The end of the symbol that begins at a place, or -1. `lenient` takes small letters too (`kh`, `Ctr`). */
export function symbolAt(value: string, at: number, lenient: boolean): number {
  const limit = Math.min(value.length, at + longest + 1);
  let end = at;
  while (end < limit && isLetter(value.charCodeAt(end))) end++;
  if (end === at || end - at > longest) return -1;
  while (value[end] === '&' && end < limit && isLetter(value.charCodeAt(end + 1))) {
    end++;
    while (end < limit && isLetter(value.charCodeAt(end))) end++;
  }
  const glued = gluedWord(value, at, end);
  if (glued > at) return isSymbol(value.slice(at, glued), lenient) ? glued : -1;
  if (!isSymbol(value.slice(at, end), lenient)) return -1;
  let digits = end;
  while (digits < limit && digits - end < 4 && isDigit(value.charCodeAt(digits))) digits++;
  return digits - end > 3 || isLetter(value.charCodeAt(digits)) ? -1 : digits;
}

/** Where a word runs on into the symbol for lack of a space (`UBNDngày`), or -1. */
function gluedWord(value: string, at: number, end: number): number {
  for (const word of ['ngày', 'của', 'về']) {
    if (end - at > word.length && value.startsWith(word, end - word.length)) return end - word.length;
  }
  return -1;
}

/** Letters of abbreviations: Latin without tone marks. */
function isSymbol(text: string, lenient: boolean): boolean {
  let large = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '&') continue;
    if (!isSymbolLetter(text.charCodeAt(at))) return false;
    if (character === character.toLowerCase()) small++;
    else large++;
  }
  if (large > small && text.charAt(0) !== text.charAt(0).toLowerCase()) return true;
  return isTypeSymbol(text) ? lenient || large > 0 : lenient && (text === 'Tr' || isKnownOrganSymbol(text));
}

function isSymbolLetter(code: number): boolean {
  if (code < 128) return true;
  return 'ĐđÐðƉɖƯưƠơÔôÂâĂăÊê'.includes(String.fromCharCode(code));
}

/** Kinds of organ that both a symbol and a name can tell. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^UBND/u, /UBND|[uủ][ỷy] ban nhân dân|chủ tịch|chủ tịch tỉnh/iu],
  [/^HĐND/u, /HĐND|hội đồng nhân dân/iu],
  [/^TTg$/u, /thủ tướng/iu],
  [/^CP$/u, /chính phủ/iu],
  [/^(?:UBTVQH|QH)\d*$/u, /quốc hội/iu],
  [/^TW$/u, /trung ương|bộ chính trị|ban bí thư/iu],
  [/^TU$/u, /tỉnh|thành|huyện/iu],
  [/^B[A-ZĐ]{1,8}$/u, /bộ|ban|bảo hiểm|bưu điện/iu],
  [/^S[A-ZĐ]{2,8}$/u, /sở/iu],
];

/** Whether the organ may be the one that the symbols of a number name; unknown symbols go with every organ. */
export function agrees(symbols: readonly string[], organ: string): boolean {
  let known = false;
  for (const symbol of symbols) {
    for (const [ofSymbol, ofName] of kinds) {
      if (!ofSymbol.test(symbol)) continue;
      known = true;
      if (ofName.test(organ)) return true;
    }
  }
  return !known;
}
