/**
 * Whether a subordinate's sentence takes up a superior's task, by what both say: the words that tell tasks apart, the act, and whom it is
 * for. A subordinate words a task anew, adds its own places and leaves out what is not its own, so that letters alone tell little.
 */
import coverWords from '../../../templates/tu-vung/doi-chieu.yaml';
import { wordsIn } from '../../language/bag-of-words.js';
import { withoutDeadlines } from '../../language/dates/deadlines.js';
import { oneOf } from '../../language/word-lists.js';

/** A text as it is compared. */
export interface ComparedText {
  readonly features: ReadonlySet<string>;
  readonly acts: ReadonlySet<number>;
  readonly actsUponActs: ReadonlySet<string>;
  /** Whether it begins with one. */
  readonly beginsUponActs: boolean;
  readonly groups: ReadonlySet<number>;
}

/** Phrases by their first word, the longest first, with what they stand for. */
class Phrases<Value> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) {
      const words = wordsIn(phrase);
      const [first = ''] = words;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ words, value });
      known.sort((one, other) => other.words.length - one.words.length);
      this.#byFirst.set(first, known);
    }
  }

  at(words: readonly string[], index: number): { readonly length: number; readonly value: Value } | null {
    const found = this.#byFirst.get(words[index] ?? '')?.find((one) => one.words.every((word, at) => words[index + at] === word));
    return found === undefined ? null : { length: found.words.length, value: found.value };
  }

  /** What stands in clauses; a phrase goes over no comma, and is no part of a compound. */
  valuesIn(clauses: readonly (readonly string[])[]): Set<Value> {
    const values = new Set<Value>();
    for (const words of clauses) {
      for (let index = 0; index < words.length; index++) {
        const found = this.at(words, index);
        if (found !== null) values.add(found.value);
        index += Math.max(found?.length ?? 0, compounds.at(words, index)?.length ?? 0, 1) - 1;
      }
    }
    return values;
  }
}

const byClass = (classes: readonly (readonly string[])[]): [string, number][] =>
  classes.flatMap((phrases, index) => phrases.map((phrase): [string, number] => [phrase, index]));
const asKeys = (phrases: readonly string[]): [string, string][] => phrases.map((phrase) => [phrase, phrase]);
const compounds: Phrases<string> = new Phrases(asKeys(coverWords.compounds));
const common = new Phrases(asKeys(coverWords.common));
const acts = new Phrases(byClass(coverWords.acts));
const groups = new Phrases(byClass(coverWords.groups));
const actsUponActs = new Phrases(asKeys(coverWords.actsUponActs));
const sayings = new Phrases(Object.entries(coverWords.same).map(([phrase, same]) => [phrase, wordsIn(same)] as const));

/** Longest text that is compared, characters. */
const comparedLength = 1200;
/** So many words at the beginning tell the act. */
const beginning = 4;

const { ownPlan } = coverWords;
const drawsUp = new RegExp(`^.{0,60}?${oneOf(ownPlan.acts)}[^.;]{0,40}? ${oneOf(ownPlan.papers)} [^.;]{0,60}?${oneOf(ownPlan.of)}`, 'iu');

/** Whether a task asks for a plan that carries out the superior's: whoever sends such a plan has done it. */
export function asksForPlan(task: string): boolean {
  return drawsUp.test(task);
}

/** Digits that are no number of a document: `57` of `57-NQ/TW` tells tasks apart, the `80` of a target may change. */
function isFigure(words: readonly string[], index: number): boolean {
  return /^\d/u.test(words[index] ?? '') && !/^[a-zđ]{2,3}$/u.test(words[index + 1] ?? '');
}

/** The words of a text that tell it from others, alone and two by two, without its deadlines and figures. */
export function comparedText(text: string): ComparedText {
  const clauses = withoutDeadlines(text.slice(0, comparedLength))
    .split(clauseEnd)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const features = new Set<string>();
  for (const clause of clauses) {
    const telling = tellingWords(clause);
    for (const [index, word] of telling.entries()) {
      features.add(word);
      const next = telling[index + 1];
      if (next !== undefined) features.add(`${word} ${next}`);
    }
  }
  return {
    features,
    acts: acts.valuesIn(clauses),
    actsUponActs: actsUponActs.valuesIn(clauses),
    beginsUponActs: actsUponActs.valuesIn(clauses.slice(0, 1).map((clause) => clause.slice(0, beginning))).size > 0,
    groups: groups.valuesIn(clauses),
  };
}

/** What ends a clause; a dash inside of a number ends none. */
const clauseEnd = /[,;:.()“”"?!](?=\s|$|[,;:.()“”"])|\s[-–]\s|(?<=\s|^)[“"(]/u;

/** The words of a clause in the lexicon's words, without those that all have, and without figures. */
function tellingWords(clause: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < clause.length; index++) {
    const saying = sayings.at(clause, index);
    for (const word of saying?.value ?? [clause[index] ?? '']) words.push(word);
    index += (saying?.length ?? 1) - 1;
  }
  const telling: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const known = common.at(words, index);
    if (known !== null) index += known.length - 1;
    else if (!isFigure(words, index)) telling.push(words[index] ?? '');
  }
  return telling;
}

/** Weighs words by how few of the texts have them. */
export class WordWeights {
  readonly #texts = new Map<string, number>();
  /** Each is asked for once a pair of texts. */
  readonly #weights = new Map<string, number>();
  readonly #sums = new Map<ComparedText, number>();
  #count = 0;

  constructor(texts: Iterable<ComparedText>) {
    for (const { features } of texts) {
      this.#count++;
      for (const one of features) this.#texts.set(one, (this.#texts.get(one) ?? 0) + 1);
    }
  }

  of(feature: string): number {
    const weight = this.#weights.get(feature) ?? Math.log(1 + this.#count / (this.#texts.get(feature) ?? 1));
    this.#weights.set(feature, weight);
    return weight;
  }

  /** Of all words of a text. */
  sumOf(text: ComparedText): number {
    let sum = this.#sums.get(text);
    if (sum === undefined) {
      sum = 0;
      for (const one of text.features) sum += this.of(one);
      this.#sums.set(text, sum);
    }
    return sum;
  }
}

/** How like two texts are, 0 to 1, and the share of the task's words that the other says too. */
export interface Likeness {
  readonly likeness: number;
  readonly ofTask: number;
}

export function likenessOf(task: ComparedText, own: ComparedText, weights: WordWeights): Likeness {
  let shared = 0;
  for (const one of task.features) if (own.features.has(one)) shared += weights.of(one);
  if (shared === 0) return { likeness: 0, ofTask: 0 };
  const all = weights.sumOf(task);
  return { likeness: shared / Math.sqrt(all * weights.sumOf(own)), ofTask: shared / all };
}

/** Whether a text names no act of the kind that the task asks for: its object alone may be the same. */
export function leavesActOpen(task: ComparedText, own: ComparedText): boolean {
  return task.acts.size > 0 && ![...task.acts].some((act) => own.acts.has(act));
}

/** Whether two texts of like words state different work: another act, an act upon another's act, or work for other people. */
export function statesOtherWork(task: ComparedText, own: ComparedText): boolean {
  const share = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].some((value) => other.has(value));
  const differ = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => one.size > 0 && other.size > 0 && !share(one, other);
  if (differ(task.acts, own.acts) || differ(task.groups, own.groups)) return true;
  if (task.actsUponActs.size > 0 && !share(task.actsUponActs, own.actsUponActs)) return true;
  return own.beginsUponActs && task.actsUponActs.size === 0;
}
