/**
 * What names of characters in Markdown (`&nbsp;`) stand for, by the table that the reader of HTML has: the page carries it once. It stands
 * in for `decode-named-character-reference` there.
 */
import { decodeHTMLStrict } from 'entities/decode';

/** @returns false for no name */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? false : decoded;
}
