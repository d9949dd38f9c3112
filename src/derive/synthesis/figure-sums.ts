/** Figures of the units added up, each addend with its place; what cannot be read is named. */
import { amountsIn, isFloor, isSameUnit, type Amount } from '../../language/figures/amounts.js';
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

/** `value` is null where no figure of the measure stands there, more than one, a range, or one of another period: `why` names it. */
interface Addend {
  readonly unit: string;
  readonly value: number | null;
  readonly why: 'none' | 'several' | 'range' | 'period' | null;
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
  const wanted = countsIn(task);
  const measures = measuresOf(wanted.length > 0 ? [wanted] : said.map(({ text }) => countsIn(text)), wanted.length > 0 ? 1 : 2);
  const period = mostFrequent(said.map((one) => one.period));
  return measures.flatMap((measure): FigureSum[] => {
    const addends = said.map((one) => addendOf(one, measure, period));
    const read = addends.flatMap(({ value }) => (value === null ? [] : [value]));
    if (read.length === 0) return [];
    const targets = wanted.filter(({ unit }) => isSameUnit(unit, measure));
    const [target] = targets;
    const isForAll = targets.length === 1 && target !== undefined && target.upTo === null && !isFloor(target);
    return [{ measure, kind, period, addends, sum: read.reduce((all, one) => all + one, 0), target: isForAll ? target.value : null }];
  });
}

function countsIn(text: string): readonly Amount[] {
  return amountsIn(text).filter(({ unit }) => unit !== '%');
}

/** What is counted in at least so many texts; of two names of one thing the shorter. */
function measuresOf(texts: readonly (readonly Amount[])[], least: number): readonly string[] {
  const units = [...new Set(texts.flatMap((amounts) => amounts.map(({ unit }) => unit)))].toSorted(
    (one, other) => one.length - other.length,
  );
  const measures: string[] = [];
  for (const unit of units) if (!measures.some((one) => isSameUnit(one, unit))) measures.push(unit);
  const order = texts.flatMap((amounts) => amounts.map(({ unit }) => measures.find((one) => isSameUnit(one, unit)) ?? unit));
  const countOf = (measure: string): number => texts.filter((amounts) => amounts.some(({ unit }) => isSameUnit(unit, measure))).length;
  return [...new Set(order)].filter((measure) => countOf(measure) >= least);
}

function addendOf({ unit, text, sentence, period }: SaidOfTask, measure: string, wanted: string | null): Addend {
  const found = amountsIn(text).filter((one) => isSameUnit(one.unit, measure));
  const [only] = found;
  const plain = { unit, place: placeText(sentence.file, sentence), printed: found.map(({ printed }) => printed).join('; ') };
  if (period !== wanted) return { ...plain, value: null, why: 'period' };
  if (only === undefined) return { ...plain, value: null, why: 'none' };
  if (found.length === 1 && only.upTo !== null) return { ...plain, value: null, why: 'range' };
  return found.length > 1 ? { ...plain, value: null, why: 'several' } : { ...plain, value: only.value, why: null };
}

function mostFrequent(periods: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const one of periods) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
