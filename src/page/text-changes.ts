/** What differs between two texts, so that an editor keeps its place in all the rest. */

/** A stretch of the earlier text and what stands there in the later. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Line by line where both have the same lines at their ends and as many between, else in one. */
export function changesBetween(before: string, after: string): TextChange[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  if (old.length !== made.length) return changesWithin(before, after, 0);
  const changes: TextChange[] = [];
  let at = 0;
  for (const [index, line] of old.entries()) {
    for (const change of changesWithin(line, made[index] ?? '', at)) changes.push(change);
    at += line.length + 1;
  }
  return changes;
}

/** One change between what both begin and end with; none for equal texts. */
function changesWithin(before: string, after: string, at: number): TextChange[] {
  if (before === after) return [];
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ from: at + head, to: at + before.length - tail, insert: after.slice(head, after.length - tail) }];
}
