/** The words of a draft in small letters, and which of them stand beside each other with nothing but one space between. */
import { letters } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { isVietnameseSyllable } from '../../language/spelling/syllables.js';
import { oncePerContext } from '../once-per-context.js';

export interface Spellings {
  /** Small letters of each word of `draft.words`. */
  readonly lower: readonly string[];
  /** Every small form once: what is asked of a word is asked of these, not of each place. */
  readonly distinct: readonly string[];
  /** Index in `distinct` of each word. */
  readonly ids: Int32Array;
  /** How often each small form stands in the draft. */
  readonly counts: ReadonlyMap<string, number>;
}

export const spellings = oncePerContext((context): Spellings => {
  const { words } = context;
  const idOf = new Map<string, number>();
  // Of each spelling small letters are made once: most words of a draft stand in it many times.
  const idOfSpelling = new Map<string, number>();
  const distinct: string[] = [];
  const times: number[] = [];
  const ids = new Int32Array(words.length);
  const lower: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const spelling = (words[at] as Word).text;
    let id = idOfSpelling.get(spelling);
    if (id === undefined) {
      const form = spelling.toLowerCase();
      id = idOf.get(form) ?? distinct.push(form) - 1;
      idOf.set(form, id);
      idOfSpelling.set(spelling, id);
    }
    times[id] = (times[id] ?? 0) + 1;
    ids[at] = id;
    lower.push(distinct[id] as string);
  }
  return { lower, distinct, ids, counts: new Map(distinct.map((form, id) => [form, times[id] ?? 0])) };
});

/** Whether each of `distinct` is a syllable of the language. */
export const syllables = oncePerContext((context): readonly boolean[] =>
  spellings(context).distinct.map((form) => isVietnameseSyllable(form)),
);

/** How often runs of two or three words stand in the draft with nothing but spaces between. */
export interface WordRuns {
  count(run: string): number;
}

/** So many questions are answered by looking through the words; more are worth counting all runs. */
const fewQuestions = 12;

export const wordRuns = oncePerContext((context): WordRuns => {
  let asked = 0;
  let counts: ReadonlyMap<string, number> | null = null;
  return {
    count(run) {
      if (counts === null && asked++ < fewQuestions) return countRun(context, run.split(' '));
      return (counts ??= countRuns(context)).get(run) ?? 0;
    },
  };
});

function countRun(context: LintContext, run: readonly string[]): number {
  const { lower } = spellings(context);
  const [first = ''] = run;
  let count = 0;
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1))
    if (run.every((form, index) => lower[at + index] === form && (index === 0 || isJoined(context, at + index - 1)))) count++;
  return count;
}

function countRuns(context: LintContext): ReadonlyMap<string, number> {
  const { lower } = spellings(context);
  const runs = new Map<string, number>();
  const count = (run: string): void => void runs.set(run, (runs.get(run) ?? 0) + 1);
  for (let at = 1; at < lower.length; at++) {
    if (!isJoined(context, at - 1)) continue;
    const pair = `${lower[at - 1] ?? ''} ${lower[at] ?? ''}`;
    count(pair);
    if (at > 1 && isJoined(context, at - 2)) count(`${lower[at - 2] ?? ''} ${pair}`);
  }
  return runs;
}

/** Whether one space, and nothing else, parts a word of the draft from the next. */
export function isJoined(context: LintContext, index: number): boolean {
  const word = context.words[index];
  const next = context.words[index + 1];
  return word !== undefined && next !== undefined && next.start === word.end + 1 && context.text.charCodeAt(word.end) === 32;
}

/** Whether the letter at an offset of the draft's text is a capital. */
export function isCapitalAt(context: LintContext, offset: number): boolean {
  return context.text.charCodeAt(offset) !== context.lower.charCodeAt(offset);
}

/** Whether a letter is a capital. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const goesOnBefore = new RegExp(String.raw`[${letters}\d,%]`, 'u');

/**
 * Whether a word may begin a sentence, a clause after `:` or `;`, a quotation, a bracket or an item: there its capital, or the lack of it,
 * says nothing.
 */
export function mayStartSentence(context: LintContext, offset: number): boolean {
  const { text } = context;
  for (let at = offset - 1; at >= 0; at--) {
    const before = text.charAt(at);
    if (before === ' ') continue;
    return !goesOnBefore.test(before);
  }
  return true;
}
