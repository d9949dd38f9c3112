/** Ids of tasks: the author's own, or made of part and wording without its deadlines, so that a moved deadline keeps the id. */
import { digestOf } from '#digest';
import { foldWords, squeeze, type Source, type Task } from '../../model/index.js';
import { withoutDeadlines } from '../../language/dates/deadlines.js';
import { holdersOf, type TaskTie } from './task-ties.js';

export interface FoundTask {
  /** Title of the largest part that the task stands in, whatever its number. */
  readonly part: string;
  readonly task: Omit<Task, 'id'>;
}

/** The tasks with their ids, which are made where one is first asked for: few commands do. */
export function identify(source: Source, found: readonly FoundTask[], marks: readonly TaskTie[]): Task[] {
  const own = ownIds(source, found, marks);
  let ids: readonly string[] | null = null;
  return found.map((one, index) => ({
    get id() {
      ids ??= idsOf(found);
      return own.get(one) ?? ids[index] ?? '';
    },
    ...one.task,
  }));
}

/** The ids that authors gave their tasks by marks; the first of each id counts. */
function ownIds(source: Source, found: readonly FoundTask[], marks: readonly TaskTie[]): ReadonlyMap<FoundTask, string> {
  const ids = new Map<FoundTask, string>();
  if (marks.length === 0) return ids;
  const taken = new Set<string>();
  const holders = found.map((one) => ({ start: one.task.position.start.offset, one }));
  for (const [index, holder] of holdersOf(source.text, marks, holders).entries()) {
    const id = marks[index]?.id ?? '';
    if (holder === null || ids.has(holder.one) || taken.has(id)) continue;
    ids.set(holder.one, id);
    taken.add(id);
  }
  return ids;
}

/** Renumbering keeps the ids; tasks of equal wording are told apart by their order. */
function idsOf(found: readonly FoundTask[]): string[] {
  const seen = new Map<string, number>();
  return found.map(({ part, task }) => {
    const key = `${foldWords(part)}|${squeeze(foldWords(withoutDeadlines(task.text)))}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return digestOf(`${key}|${ordinal}`).slice(0, 10);
  });
}
