/**
 * XML of somebody else's, read once from left to right before anything walks it: well-formed, without a DTD, bounded in elements and depth,
 * so that what walks the tree needs neither patience nor a deep stack.
 */

/** Deepest nesting of elements: tables within tables and frames take some dozens. */
const mostDepth = 256;

/** Why a text is not taken: it is not XML that a Word file may hold, or there is too much of it. */
export type XmlFault = 'broken' | 'too-large';

/** What XML 1.0 has no place for (2.2, Char), as it stands. */
// oxlint-disable-next-line no-control-regex
const foreignCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;
const reference = /&(?:#(?:x([\da-fA-F]{1,8})|(\d{1,8}))|(\w{1,8}));|&/gu;
const named: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** How many elements a text has, or why it is not taken. */
export function countElements(text: string, most: number): number | XmlFault {
  if (foreignCharacter.test(text) || !referencesHold(text)) return 'broken';
  const open: string[] = [];
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const aside = asideEnd(text, at);
    if (aside !== null) {
      if (aside < 0) return 'broken';
      at = aside;
      continue;
    }
    const end = tagEnd(text, at);
    if (end < 0) return 'broken';
    const closes = text[at + 1] === '/';
    const name = nameAt(text, closes ? at + 2 : at + 1, end);
    if (name === '') return 'broken';
    if (closes) {
      if (open.pop() !== name) return 'broken';
    } else {
      elements++;
      if (text[end - 1] !== '/') open.push(name);
      if (elements > most || open.length > mostDepth) return 'too-large';
    }
    at = end + 1;
  }
  return open.length === 0 && elements > 0 ? elements : 'broken';
}

/** The marks around a stretch of plain characters. */
export const cdata = '<![CDATA[';
export const cdataEnd = ']]>';

/** The end of a comment, of a stretch of plain characters or of an instruction; null for a tag, -1 for what may not stand here. */
export function asideEnd(text: string, at: number): number | null {
  const behind = (from: number, mark: string): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? -1 : end + mark.length;
  };
  if (text[at + 1] === '?') return behind(at + 2, '?>');
  if (text[at + 1] !== '!') return null;
  if (text.startsWith('<!--', at)) return behind(at + 4, '-->');
  return text.startsWith(cdata, at) ? behind(at + cdata.length, cdataEnd) : -1;
}

/** Where a tag ends: at the first `>` outside of its values. */
export function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
    else if (code === 0x3c) return -1;
  }
  return -1;
}

function nameAt(text: string, from: number, end: number): string {
  let to = from;
  while (to < end && !' \t\r\n/'.includes(text[to] ?? ' ')) to++;
  return text.slice(from, to);
}

/** Whether every `&` is a reference to a character that XML has. */
function referencesHold(text: string): boolean {
  for (const [, hexadecimal, decimal, name] of text.matchAll(reference)) {
    if (name !== undefined) {
      if (!named.has(name)) return false;
      continue;
    }
    const code = hexadecimal === undefined ? Number(decimal ?? 0) : parseInt(hexadecimal, 16);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (code > 0x10ffff || surrogate || code === 0 || foreignCharacter.test(String.fromCodePoint(code))) return false;
  }
  return true;
}
