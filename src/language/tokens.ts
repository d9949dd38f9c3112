/** The characters of a text: what each is, and what of them belongs together. All walks are bounded, so reading stays linear. */

/** Longest run of white space that a walk steps over. */
const longestRun = 160;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of the Latin script with any Vietnamese mark, or a combining mark. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x300 && code <= 0x36f)
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Hyphen, non-breaking hyphen, dashes, minus. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Whether the character is a capital letter. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}

export function skipSpace(value: string, at: number): number {
  const limit = Math.min(value.length, at + longestRun);
  while (at < limit && isSpace(value.charCodeAt(at))) at++;
  return at;
}

export function skipSpaceBack(value: string, at: number): number {
  const limit = Math.max(0, at - longestRun);
  while (at > limit && isSpace(value.charCodeAt(at - 1))) at--;
  return at;
}

/** Where a quotation that opens at a place closes (the place of the closing mark), or -1 within 600 characters. */
export function closingQuote(value: string, open: number): number {
  const mark = value[open];
  const closers = mark === '“' || mark === '”' ? '”“' : mark === '«' ? '»' : mark === '‘' ? '’' : '"';
  const limit = Math.min(value.length, open + 600);
  for (let at = open + 1; at < limit; at++) {
    if (closers.includes(value.charAt(at))) return at;
  }
  return -1;
}

export function isOpeningQuote(character: string | undefined): boolean {
  return character === '“' || character === '"' || character === '«' || character === '‘';
}

/** Where a bracket that opens at a place closes (the place of the closing one), or -1 within `reach` characters. */
export function closingBracket(value: string, open: number, reach = 300): number {
  let depth = 0;
  const limit = Math.min(value.length, open + reach);
  for (let at = open; at < limit; at++) {
    const code = value.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return at;
  }
  return -1;
}
