/** Places and edits of values that stand in no passage (number, date, signature): looked for in their stretch of the source. */
import type { Edit, Fix, Position } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';

/** Where a part of a value stands; the whole stretch where the source does not print the part as it stands. */
export function placeWithin(context: LintContext, position: Position | null, part: string): Position | null {
  if (position === null) return null;
  const at = indexWithin(context, position, part);
  return at < 0 ? position : { start: context.source.pointAt(at), end: context.source.pointAt(at + part.length) };
}

/** The replacement of a part of a value, or null where the source does not print it as it stands. */
export function editWithin(context: LintContext, position: Position | null, part: string, replacement: string): Edit | null {
  const at = position === null ? -1 : indexWithin(context, position, part);
  return at < 0 ? null : { start: at, end: at + part.length, text: replacement };
}

/** A fix of all edits, or none where one of them cannot be made. */
export function fixOf(safe: boolean, edits: readonly (Edit | null)[]): { readonly fix?: Fix } {
  const known = edits.filter((edit) => edit !== null);
  return known.length === 0 || known.length < edits.length ? {} : { fix: { safe, edits: known } };
}

function indexWithin({ source: { text } }: LintContext, { start, end }: Position, part: string): number {
  const at = part === '' ? -1 : text.slice(start.offset, end.offset).indexOf(part);
  return at < 0 ? -1 : start.offset + at;
}
