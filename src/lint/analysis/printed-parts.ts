/** Places and edits of values that stand in no passage (number, date, signature), from what the source prints of them. */
import { editOf, placeOf, stretchOf, type Edit, type Fix, type Position, type Text } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';

/** What was read of a value: its printed text and its place. */
interface Printed {
  readonly printed: Text;
  readonly position: Position | null;
}

/** Where a part of a value stands; the whole where its words stand in no text. */
export function placeOfPart({ source }: LintContext, { printed, position }: Printed, part: string): Position | null {
  const found = stretchOf(printed, part);
  return (found === null ? null : placeOf(source, printed, found.start, found.end)) ?? position;
}

/** The replacement of a part of a value, or null if the source does not print it as it stands. */
export function editOfPart({ source }: LintContext, { printed }: Printed, part: string, replacement: string): Edit | null {
  const found = stretchOf(printed, part);
  return found === null ? null : editOf(source, printed, found.start, found.end, replacement);
}

/** The replacement of a value. */
export function editOfWhole({ source }: LintContext, { printed }: Printed, replacement: string): Edit | null {
  return editOf(source, printed, 0, printed.value.length, replacement);
}

/** A fix of all edits, or none if one of them cannot be made. */
export function fixOf(safe: boolean, edits: readonly (Edit | null)[]): { readonly fix?: Fix } {
  const known = edits.filter((edit) => edit !== null);
  return known.length === 0 || known.length < edits.length ? {} : { fix: { safe, edits: known } };
}
