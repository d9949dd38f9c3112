/** What two documents of one office say otherwise of one piece of work: another day, another figure, another lead. */
import { namedPeriod } from '../../language/dates/named-period.js';
import { amountsIn, isCeiling, isFloor, isSameUnit, type Amount } from '../../language/figures/amounts.js';
import { foldWords } from '../../model/index.js';
import type { PlanCoverage } from './coverage.js';
import type { PlacedSentence } from './own-sentences.js';
import { WantedTasks } from './taken-up.js';

export interface Contradiction {
  readonly kind: 'deadline' | 'target' | 'lead';
  readonly task: string;
  readonly said: readonly { readonly words: string; readonly sentence: PlacedSentence }[];
}

/** Most plans of one unit that are held against each other. */
const mostPlans = 12;

/**
 * Of the plans of one unit each two: sentences that take up one task of the superior, and those that say the same work. A pair that is not
 * sure is none, and of one task that both name each difference is told once.
 */
export function contradictionsIn(plans: readonly PlanCoverage[]): readonly Contradiction[] {
  const found = new Map<string, Contradiction>();
  const few = plans.slice(0, mostPlans);
  for (const [at, plan] of few.entries())
    for (const other of few.slice(at + 1))
      for (const [one, second] of pairsOf(plan, other))
        for (const contradiction of differencesOf(one, second)) {
          const places = contradiction.said.map(({ sentence }) => `${sentence.file}:${sentence.line}`);
          const key = [contradiction.kind, ...places].join('|');
          if (!found.has(key)) found.set(key, contradiction);
        }
  return [...found.values()];
}

type Pair = readonly [PlacedSentence, PlacedSentence];

function pairsOf(plan: PlanCoverage, other: PlanCoverage): readonly Pair[] {
  const taken = new Map(other.rows.map((row) => [row.task.id, row]));
  const bySuperior = plan.rows.flatMap((row): Pair[] => {
    const twin = taken.get(row.task.id);
    const isThere = row.state === 'there' && twin?.state === 'there';
    return isThere && row.sentence !== null && twin.sentence !== null ? [[row.sentence, twin.sentence]] : [];
  });
  return [...bySuperior, ...sameWork(tasksIn(plan), tasksIn(other))];
}

/** A task, or a part of one that stands by itself. */
function tasksIn({ document }: PlanCoverage): readonly PlacedSentence[] {
  return document.sentences.filter(({ task, quoted }) => task === 'task' && !quoted);
}

/** Each sentence with the one of the other plan that it is nearest to, where each is the other's. */
function sameWork(ones: readonly PlacedSentence[], others: readonly PlacedSentence[]): readonly Pair[] {
  const there = new WantedTasks(ones).findIn(others);
  const back = new WantedTasks(others).findIn(ones);
  return [...there].flatMap(([one, { state, sentence }]): Pair[] => {
    const returned = sentence === null ? undefined : back.get(sentence);
    return state === 'there' && sentence !== null && returned?.state === 'there' && returned.sentence === one ? [[one, sentence]] : [];
  });
}

function differencesOf(one: PlacedSentence, other: PlacedSentence): readonly Contradiction[] {
  const told = (kind: Contradiction['kind'], words: readonly [string, string]): Contradiction => ({
    kind,
    task: one.text,
    said: [
      { words: words[0], sentence: one },
      { words: words[1], sentence: other },
    ],
  });
  const [period, otherPeriod] = [namedPeriod(one.text), namedPeriod(other.text)];
  // A part of a year beside the year: steps on the way, which may well differ.
  if (areSteps(period, otherPeriod)) return [];
  const isOnePeriod = period === null || otherPeriod === null || foldWords(period) === foldWords(otherPeriod);
  const found: Contradiction[] = [];
  if (isOtherDay(one, other)) found.push(told('deadline', [one.deadline ?? '', other.deadline ?? '']));
  for (const [amount, second] of isOnePeriod ? sameMeasures(one.text, other.text) : [])
    if (excludes(amount, second)) found.push(told('target', [amount.printed, second.printed]));
  if (one.lead !== null && other.lead !== null && isOtherOrgan(one.lead, other.lead)) found.push(told('lead', [one.lead, other.lead]));
  return found;
}

/** Whether both name a day, and another; a month beside a day of it is none. */
function isOtherDay(one: PlacedSentence, other: PlacedSentence): boolean {
  if (one.due === null || other.due === null || one.due === other.due) return false;
  const namesDay = ({ deadline }: PlacedSentence): boolean => /\d[/.-]\d{1,2}[/.-]\d|ngày \d/u.test(deadline ?? '');
  return namesDay(one) === namesDay(other) || one.due.slice(0, 7) !== other.due.slice(0, 7);
}

function areSteps(one: string | null, other: string | null): boolean {
  const isYear = (period: string): boolean => /^năm /iu.test(period);
  return one !== null && other !== null && isYear(one) !== isYear(other);
}

/** Figures that count the same: the only one of its unit in each text. */
function sameMeasures(one: string, other: string): readonly (readonly [Amount, Amount])[] {
  const [mine, others] = [amountsIn(one), amountsIn(other)];
  return mine.flatMap((amount) => {
    const isSame = ({ unit }: Amount): boolean => isSameUnit(unit, amount.unit);
    const [second, more] = others.filter(isSame);
    if (second === undefined || more !== undefined || mine.filter(isSame).length > 1) return [];
    return isSameUnit(amount.counted, second.counted) ? [[amount, second] as const] : [];
  });
}

/** Whether a plan cannot reach both: a floor and a ceiling leave room, a range and words that say something else are no figures. */
function excludes(one: Amount, other: Amount): boolean {
  if (one.upTo !== null || other.upTo !== null || one.value === other.value) return false;
  const [floors, ceilings] = [isFloor(one) === isFloor(other), isCeiling(one) === isCeiling(other)];
  if (floors && ceilings) return isFloor(one) || isCeiling(one) || one.bound === other.bound || isPlain(one) || isPlain(other);
  if (!floors) return isFloor(one) ? other.value < one.value : one.value < other.value;
  return isCeiling(one) ? other.value > one.value : one.value > other.value;
}

/** Whether its words say the figure itself. */
function isPlain({ bound }: Amount): boolean {
  return bound === '' || bound === 'đạt';
}

function isOtherOrgan(one: string, other: string): boolean {
  const [mine, others] = [foldWords(one), foldWords(other)];
  return !mine.includes(others) && !others.includes(mine);
}
