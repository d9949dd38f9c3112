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

/**
 * The edits that make one text of another, so that an editor keeps its place in all the rest: line by line where both have as many lines,
 * else in one.
 */
export function changesBetween(before: string, after: string): Edit[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  if (old.length !== made.length) return changesWithin(before, after, 0);
  const changes: Edit[] = [];
  let at = 0;
  for (const [index, line] of old.entries()) {
    for (const change of changesWithin(line, made[index] ?? '', at)) changes.push(change);
    at += line.length + 1;
  }
  return changes;
}

/** One change between what both begin and end with; none for equal texts. */
function changesWithin(before: string, after: string, at: number): Edit[] {
  if (before === after) return [];
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: at + head, end: at + before.length - tail, text: after.slice(head, after.length - tail) }];
}
