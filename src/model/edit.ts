/** Edits of a source, made from the texts that were read in it: a text knows where each of its characters stands. */
import type { Edit } from './finding.js';
import type { Source } from './source.js';
import { sourceRange, type Text } from './text.js';

/**
 * The replacement of `start` to `end` of a text; where both are equal, an insertion. Null where the source does not print the stretch as it
 * stands: an escape, an entity or a joined line is in it.
 */
export function editOf(source: Source, text: Text, start: number, end: number, replacement: string): Edit | null {
  const inserting = start === end;
  const before = inserting && start > 0;
  const range = inserting ? sourceRange(text, before ? start - 1 : 0, before ? start : 1) : sourceRange(text, start, end);
  if (range === null) return null;
  const from = before ? range.end : range.start;
  const to = inserting ? from : range.end;
  if (source.normalized.slice(from, to) !== text.value.slice(start, end)) return null;
  return { start: source.decodedOffset(from), end: source.decodedOffset(to), text: replacement };
}
