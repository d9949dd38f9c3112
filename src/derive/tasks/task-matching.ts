/** Which tasks of two documents are the same: by id, then by equal wording, then by likeness of wording. */
import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../model/index.js';

/** What is matched: a task of a plan, or what a report copied of one. */
export interface MatchableTask {
  readonly id: string;
  readonly text: string;
}

/** From this likeness on (1 is the same wording), two wordings are one task, where no other comes near. */
export const certainLikeness = 0.82;
/** From this likeness on they may be one: that is for a person to say. */
export const doubtfulLikeness = 0.55;
/** How much liker than any other a certain match must be. */
const leastLead = 0.08;

interface TaskPair<Before, After> {
  readonly before: Before;
  readonly after: After;
  /** 1 for the same id or wording. */
  readonly likeness: number;
}

export interface TaskMatching<Before, After> {
  /** In the order of the later document. */
  readonly same: readonly TaskPair<Before, After>[];
  /** Pairs that may be one task; each side stands in `dropped` and `added` as well. */
  readonly doubtful: readonly TaskPair<Before, After>[];
  readonly dropped: readonly Before[];
  readonly added: readonly After[];
}

/** Matches the tasks of an earlier document with those of a later one; each is matched once at most. */
export function matchTasks<Before extends MatchableTask, After extends MatchableTask>(
  before: readonly Before[],
  after: readonly After[],
): TaskMatching<Before, After> {
  const same: TaskPair<Before, After>[] = [];
  let [left, right] = [before, after];
  for (const keyOf of [({ id }: MatchableTask) => id, ({ text }: MatchableTask) => foldWords(text)]) {
    const pairs = pairByKey(left, right, keyOf);
    for (const pair of pairs) same.push(pair);
    [left, right] = [
      without(
        left,
        pairs.map((pair) => pair.before),
      ),
      without(
        right,
        pairs.map((pair) => pair.after),
      ),
    ];
  }
  const { certain, doubtful } = pairByLikeness(left, right);
  for (const pair of certain) same.push(pair);
  const order = new Map(after.map((task, index) => [task, index]));
  return {
    same: same.toSorted((one, other) => (order.get(one.after) ?? 0) - (order.get(other.after) ?? 0)),
    doubtful,
    dropped: without(
      left,
      certain.map((pair) => pair.before),
    ),
    added: without(
      right,
      certain.map((pair) => pair.after),
    ),
  };
}

/** How like two wordings are, from 0 to 1: one less the share of letters that must change, without case, diacritics and marks. */
export function likenessOf(one: string, other: string): number {
  return likenessOfFolded(foldWords(one), foldWords(other));
}

function likenessOfFolded(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return all.filter((one) => !gone.has(one));
}

/** Pairs whose key stands once on either side; an empty key is none. */
function pairByKey<Before extends MatchableTask, After extends MatchableTask>(
  before: readonly Before[],
  after: readonly After[],
  keyOf: (task: MatchableTask) => string,
): TaskPair<Before, After>[] {
  const [left, right] = [onlyOnes(before, keyOf), onlyOnes(after, keyOf)];
  return [...left].flatMap(([key, task]) => {
    const other = right.get(key);
    return other === undefined ? [] : [{ before: task, after: other, likeness: 1 }];
  });
}

function onlyOnes<T extends MatchableTask>(tasks: readonly T[], keyOf: (task: MatchableTask) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  const twice = new Set<string>();
  for (const task of tasks) {
    const key = keyOf(task);
    if (key === '' || byKey.has(key)) twice.add(key);
    byKey.set(key, task);
  }
  for (const key of twice) byKey.delete(key);
  return byKey;
}

/** Longest wording that is compared, characters: two that agree so far are like enough. */
const comparedLength = 1500;

/** Up to so many pairs each is compared; of more, only those that share rare words. */
const mostPairs = 40_000;
/** Candidates of one task among many. */
const mostCandidates = 12;

function pairByLikeness<Before extends MatchableTask, After extends MatchableTask>(
  before: readonly Before[],
  after: readonly After[],
): { certain: TaskPair<Before, After>[]; doubtful: TaskPair<Before, After>[] } {
  const [left, right] = [before.map(foldedTask), after.map(foldedTask)];
  const candidatesOf = left.length * right.length <= mostPairs ? () => right : byRareWords(right);
  const pairs: TaskPair<Before, After>[] = [];
  for (const one of left) {
    for (const other of candidatesOf(one)) {
      // No two wordings are liker than their lengths.
      if (Math.min(one.text.length, other.text.length) < doubtfulLikeness * Math.max(one.text.length, other.text.length)) continue;
      const likeness = likenessOfFolded(one.text, other.text);
      if (likeness >= doubtfulLikeness) pairs.push({ before: one.task, after: other.task, likeness });
    }
  }
  pairs.sort((one, other) => other.likeness - one.likeness);
  const rivalsOf = groupPairs(pairs);
  const certain: TaskPair<Before, After>[] = [];
  const taken = new Set<MatchableTask>();
  const isOpen = (pair: TaskPair<Before, After>): boolean => !taken.has(pair.before) && !taken.has(pair.after);
  for (const pair of pairs) {
    if (pair.likeness < certainLikeness) break;
    if (!isOpen(pair)) continue;
    const rivals = [...(rivalsOf.get(pair.before) ?? []), ...(rivalsOf.get(pair.after) ?? [])];
    if (rivals.some((other) => other !== pair && isOpen(other) && pair.likeness - other.likeness < leastLead)) continue;
    certain.push(pair);
    taken.add(pair.before).add(pair.after);
  }
  return { certain, doubtful: pairs.filter(isOpen) };
}

interface FoldedTask<Task> {
  readonly task: Task;
  readonly text: string;
}

function foldedTask<Task extends MatchableTask>(task: Task): FoldedTask<Task> {
  return { task, text: foldWords(task.text).slice(0, comparedLength) };
}

/** The pairs that each task stands in. */
function groupPairs<Before extends MatchableTask, After extends MatchableTask>(
  pairs: readonly TaskPair<Before, After>[],
): ReadonlyMap<MatchableTask, readonly TaskPair<Before, After>[]> {
  const groups = new Map<MatchableTask, TaskPair<Before, After>[]>();
  for (const pair of pairs) {
    for (const task of [pair.before, pair.after]) {
      const group = groups.get(task);
      if (group === undefined) groups.set(task, [pair]);
      else group.push(pair);
    }
  }
  return groups;
}

/** Of a task's phrases the rarest, so many, tell which others are like it; those that more have tell nothing. */
const tellingPhrases = 10;
const mostHolders = 400;

/** For a task the others that share its rarest phrases, a phrase counting the more the fewer have it. */
function byRareWords<Task>(tasks: readonly FoldedTask<Task>[]): (one: FoldedTask<unknown>) => readonly FoldedTask<Task>[] {
  const holders = new Map<string, number[]>();
  for (const [index, { text }] of tasks.entries()) {
    for (const phrase of phrasesOf(text)) {
      const known = holders.get(phrase);
      if (known === undefined) holders.set(phrase, [index]);
      else known.push(index);
    }
  }
  return ({ text }) => {
    const found = [...phrasesOf(text)]
      .map((phrase) => holders.get(phrase) ?? [])
      .filter(({ length }) => length > 0 && length <= mostHolders);
    const weights = new Map<number, number>();
    for (const indexes of found.sort((one, other) => one.length - other.length).slice(0, tellingPhrases)) {
      for (const index of indexes) weights.set(index, (weights.get(index) ?? 0) + 1 / indexes.length);
    }
    return [...weights]
      .sort(([one, weight], [other, more]) => more - weight || one - other)
      .slice(0, mostCandidates)
      .flatMap(([index]) => tasks[index] ?? []);
  };
}

/** The words of a folded text, alone and with the next two. */
function phrasesOf(text: string): Set<string> {
  const words = text.split(' ');
  return new Set(words.flatMap((word, index) => [word, words.slice(index, index + 3).join(' ')]));
}
