/** Places and edits of values that stand in no passage (number, date, signature): looked for in their stretch of the source. */
import type { Edit, Fix, Position } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';

/** Offsets in the decoded text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a part of a value stands; the whole stretch where the source does not print the part as it stands. */
export function placeWithin(context: LintContext, position: Position | null, part: string): Position | null {
  if (position === null) return null;
  const found = findWithin(context, position, part);
  return found === null ? position : { start: context.source.pointAt(found.start), end: context.source.pointAt(found.end) };
}

/** The replacement of a part of a value, or null where the source does not print it as it stands. */
export function editWithin(context: LintContext, position: Position | null, part: string, replacement: string): Edit | null {
  const found = position === null ? null : findWithin(context, position, part);
  return found === null ? null : { ...found, text: replacement };
}

/** A fix of all edits, or none where one of them cannot be made. */
export function fixOf(safe: boolean, edits: readonly (Edit | null)[]): { readonly fix?: Fix } {
  const known = edits.filter((edit) => edit !== null);
  return known.length === 0 || known.length < edits.length ? {} : { fix: { safe, edits: known } };
}

/** A part in a stretch of the source, whether the source has its letters composed or not. */
function findWithin({ source: { text } }: LintContext, { start, end }: Position, part: string): Stretch | null {
  if (part === '') return null;
  const stretch = text.slice(start.offset, end.offset);
  const at = stretch.indexOf(part);
  if (at >= 0) return { start: start.offset + at, end: start.offset + at + part.length };
  const composed = stretch.normalize('NFC').indexOf(part.normalize('NFC'));
  if (composed < 0) return null;
  const from = decodedLength(stretch, composed);
  return { start: start.offset + from, end: start.offset + decodedLength(stretch, composed + part.normalize('NFC').length) };
}

/** How much of a text makes so many characters once its letters are composed. */
function decodedLength(text: string, composed: number): number {
  let length = 0;
  let made = 0;
  for (const [letter] of text.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gu)) {
    if (made >= composed) break;
    made += letter.normalize('NFC').length;
    length += letter.length;
  }
  return length;
}
