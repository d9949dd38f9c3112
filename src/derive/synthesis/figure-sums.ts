/** Figures of the units added up, each addend with its place; what cannot be read is named. */
import { amountsIn, isFloor } from '../../language/figures/amounts.js';
import { placeText } from './cover-rows.js';
import type { PlacedSentence } from './own-sentences.js';

/** What one unit says of a task, in its plan or report. */
export interface SaidOfTask {
  readonly unit: string;
  readonly text: string;
  readonly sentence: Pick<PlacedSentence, 'file' | 'place' | 'line' | 'page'>;
  /** Of a report: `6 tháng đầu năm 2026`. */
  readonly period: string | null;
}

/** `value` is null where no figure or more than one of the measure stands there: `why` names it. */
interface Addend {
  readonly unit: string;
  readonly value: number | null;
  readonly why: 'none' | 'several' | 'period' | null;
  readonly printed: string;
  readonly place: string;
}

export interface FigureSum {
  readonly measure: string;
  readonly kind: 'plan' | 'report';
  readonly period: string | null;
  readonly addends: readonly Addend[];
  /** Of those that were read. */
  readonly sum: number;
  /** What the superior sets for all together; null where it sets none, or for each alone. */
  readonly target: number | null;
}

/** The sums of one task. Shares are never added. */
export function sumsOf(task: string, kind: FigureSum['kind'], said: readonly SaidOfTask[]): readonly FigureSum[] {
  const wanted = amountsIn(task).filter(({ unit }) => unit !== '%');
  const counts = new Map<string, number>();
  for (const { text } of said)
    for (const unit of new Set(amountsIn(text).map((one) => one.unit))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const measures =
    wanted.length > 0
      ? [...new Set(wanted.map(({ unit }) => unit))]
      : [...counts].flatMap(([unit, count]) => (unit !== '%' && count > 1 ? [unit] : []));
  const period = mostFrequent(said.map((one) => one.period));
  return measures.flatMap((measure): FigureSum[] => {
    const addends = said.map((one) => addendOf(one, measure, period));
    const read = addends.flatMap(({ value }) => (value === null ? [] : [value]));
    if (read.length === 0) return [];
    const targets = wanted.filter(({ unit }) => unit === measure);
    const [target] = targets;
    const isForAll = targets.length === 1 && target !== undefined && !isFloor(target);
    return [{ measure, kind, period, addends, sum: read.reduce((all, one) => all + one, 0), target: isForAll ? target.value : null }];
  });
}

function addendOf({ unit, text, sentence, period }: SaidOfTask, measure: string, wanted: string | null): Addend {
  const found = amountsIn(text).filter((one) => one.unit === measure);
  const [only] = found;
  const plain = { unit, place: placeText(sentence.file, sentence), printed: found.map(({ printed }) => printed).join('; ') };
  if (period !== wanted) return { ...plain, value: null, why: 'period' };
  if (only === undefined) return { ...plain, value: null, why: 'none' };
  return found.length > 1 ? { ...plain, value: null, why: 'several' } : { ...plain, value: only.value, why: null };
}

function mostFrequent(periods: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const one of periods) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
