/** What of a task that a subordinate took up differs from what the superior set: later, less, led by another. */
import { amountsIn, isCeiling, isFloor, isSameUnit, type Amount } from '../../language/figures/amounts.js';
import { bodyIn } from '../../language/organs/assigned-units.js';
import { dayText } from '../../model/index.js';
import type { PlacedSentence } from './own-sentences.js';

/** As printed on both sides; `later`: the deadline; `target`: a lower one, or a higher one of what must not be passed. */
export interface Deviation {
  readonly kind: 'later' | 'target' | 'lead';
  readonly expected: string;
  readonly actual: string;
}

/** Of a task that was done on a day: whether that is later than the task's deadline. */
export function lateness({ due, deadline }: Compared, day: string | null): readonly Deviation[] {
  return due !== null && day !== null && day > due ? [{ kind: 'later', expected: deadline ?? due, actual: dayText(day) }] : [];
}

type Compared = Pick<PlacedSentence, 'text' | 'lead' | 'deadline' | 'due'>;

export function deviationsOf(task: Compared, own: Compared): readonly Deviation[] {
  const found: Deviation[] = [];
  if (task.due !== null && own.due !== null && own.due > task.due)
    found.push({ kind: 'later', expected: task.deadline ?? task.due, actual: own.deadline ?? own.due });
  for (const [expected, actual] of comparableAmounts(task.text, own.text)) {
    const isLess = isCeiling(expected) ? actual.value > expected.value : actual.value < expected.value;
    if (isLess) found.push({ kind: 'target', expected: expected.printed, actual: actual.printed });
  }
  const [body, ownBody] = [task.lead === null ? null : bodyIn(task.lead), own.lead === null ? null : bodyIn(own.lead)];
  if (body !== null && ownBody !== null && body !== ownBody)
    found.push({ kind: 'lead', expected: task.lead ?? '', actual: own.lead ?? '' });
  return found;
}

/**
 * Figures of both texts that measure the same: the only share of each, or the only figure of a unit where the superior says that each must
 * reach it. The totals of a province are no measure for one of its communes.
 */
function comparableAmounts(task: string, own: string): [Amount, Amount][] {
  const mine = amountsIn(own);
  return [...byUnit(amountsIn(task))].flatMap(([unit, all]): [Amount, Amount][] => {
    const [expected, second] = all;
    const [actual, other] = mine.filter((one) => isSameUnit(one.unit, unit));
    if (expected === undefined || actual === undefined || second !== undefined || other !== undefined) return [];
    if (expected.upTo !== null || actual.upTo !== null) return [];
    return unit === '%' || isFloor(expected) || isCeiling(expected) ? [[expected, actual]] : [];
  });
}

function byUnit(amounts: readonly Amount[]): ReadonlyMap<string, readonly Amount[]> {
  const units = new Map<string, Amount[]>();
  for (const one of amounts) units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  return units;
}
