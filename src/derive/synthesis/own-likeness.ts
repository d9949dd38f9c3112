/**
 * Which plans are alike in what they wrote themselves: without what the superior's plan says, what is quoted, and what so many have that it
 * is a form.
 */
import { wordsIn } from '../../language/bag-of-words.js';
import { foldWords } from '../../model/index.js';
import type { PlacedSentence } from './own-sentences.js';

/** A plan as it is compared; `place`: the name of its unit, which a copy changes. */
export interface ComparedPlan {
  readonly unit: string;
  readonly place: string;
  readonly sentences: readonly PlacedSentence[];
}

/** Two plans, and how much of what each wrote itself stands in the other too. */
export interface LikePlans {
  readonly units: readonly [string, string];
  /** Words that both have, and the share of the own words of the one with fewer, percent. */
  readonly words: number;
  readonly percent: number;
  /** Passages of the first that the second has too. */
  readonly passages: readonly string[];
}

/** Words that make a phrase; a passage that shares so much of them with another is the same one. */
const phraseLength = 4;
const samePassage = 0.6;
/** A shorter passage says nothing of who copied whom. */
const leastWords = 10;
/** So many plans, and at least this share of all, make a passage a form. */
const formPlans = 4;
const formShare = 0.2;
/** Plans are told where they share so many passages and this share of what is their own. */
const leastPassages = 2;
const leastPercent = 10;

interface OwnPassage {
  readonly plan: number;
  readonly text: string;
  readonly words: number;
  readonly phrases: ReadonlySet<string>;
}

export function likePlans(plans: readonly ComparedPlan[], superior: readonly PlacedSentence[]): readonly LikePlans[] {
  const given = new Set(superior.flatMap(({ text }) => phrasesOf(wordsOf(text, ''))));
  const all = plans.flatMap((plan, index) => ownPassages(plan, index, given));
  const holders = new Map<string, number[]>();
  for (const [at, { phrases }] of all.entries()) for (const phrase of phrases) holders.set(phrase, [...(holders.get(phrase) ?? []), at]);
  const twins = all.map((passage) => twinsOf(passage, all, holders));
  const mostPlans = Math.max(formPlans, Math.ceil(plans.length * formShare));
  const isForm = twins.map((found) => found.size + 1 >= mostPlans);
  const own = plans.map(() => 0);
  for (const [at, { plan, words }] of all.entries()) if (isForm[at] === false) own[plan] = (own[plan] ?? 0) + words;
  const shared = new Map<string, { words: number; passages: string[] }>();
  for (const [at, { plan, words, text }] of all.entries()) {
    if (isForm[at] === true) continue;
    for (const other of twins[at] ?? []) {
      if (other <= plan) continue;
      const key = `${plan} ${other}`;
      const known = shared.get(key) ?? { words: 0, passages: [] };
      shared.set(key, { words: known.words + words, passages: [...known.passages, text] });
    }
  }
  return [...shared].flatMap(([key, { words, passages }]): LikePlans[] => {
    const [one = 0, other = 0] = key.split(' ').map(Number);
    const percent = Math.min(100, Math.round((100 * words) / Math.max(1, Math.min(own[one] ?? 0, own[other] ?? 0))));
    if (passages.length < leastPassages || percent < leastPercent) return [];
    return [{ units: [plans[one]?.unit ?? '', plans[other]?.unit ?? ''], words, percent, passages }];
  });
}

function ownPassages({ sentences, place }: ComparedPlan, plan: number, given: ReadonlySet<string>): OwnPassage[] {
  return sentences.flatMap(({ text, piece, quoted, heading }): OwnPassage[] => {
    if (piece || quoted || heading || /^[“"«]/u.test(text)) return [];
    const words = wordsOf(text, place);
    if (words.length < leastWords) return [];
    const phrases = phrasesOf(words);
    const known = phrases.filter((phrase) => given.has(phrase)).length;
    return known >= samePassage * phrases.length ? [] : [{ plan, text, words: words.length, phrases: new Set(phrases) }];
  });
}

/** The other plans that have a passage too. */
function twinsOf({ plan, phrases }: OwnPassage, all: readonly OwnPassage[], holders: ReadonlyMap<string, readonly number[]>): Set<number> {
  const counts = new Map<number, number>();
  for (const phrase of phrases) for (const at of holders.get(phrase) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  const found = new Set<number>();
  for (const [at, count] of counts) {
    const other = all[at];
    if (other === undefined || other.plan === plan) continue;
    if (count >= samePassage * Math.max(phrases.size, other.phrases.size)) found.add(other.plan);
  }
  return found;
}

/** The words of a passage without diacritics, and without the name of the unit's own place. */
function wordsOf(text: string, place: string): readonly string[] {
  const folded = foldWords(text);
  return wordsIn(place === '' ? folded : folded.replaceAll(place, ' '));
}

function phrasesOf(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let at = 0; at + phraseLength <= words.length; at++) phrases.push(words.slice(at, at + phraseLength).join(' '));
  return phrases;
}
