/** Finds phrases of a fixed list in a draft, word by word and whatever their capitals: quicker than any pattern of alternatives. */
import type { LintContext } from '../lint-context.js';
import { isJoined, spellings } from './spellings.js';

/** Phrases in small letters with `ủy`, by their first word; longer ones first. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

interface PhraseHit {
  /** The phrase as the list has it, in small letters. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase().split(' ');
    const first = words[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  const uy = index.get('ủy');
  if (uy !== undefined) index.set('uỷ', uy);
  return index;
}

/** All phrases in the draft's order; of two at one place the longer. */
export function* findPhrases(context: LintContext, index: PhraseIndex): Generator<PhraseHit> {
  const { words } = context;
  const { lower, distinct, ids } = spellings(context);
  const starting = distinct.map((form) => index.get(form));
  for (let at = 0; at < ids.length; at++) {
    const candidates = starting[ids[at] as number];
    if (candidates === undefined) continue;
    for (const phrase of candidates) {
      if (!standsAt(context, lower, at, phrase)) continue;
      const last = at + phrase.length - 1;
      yield { phrase: phrase.join(' '), start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 };
      at = last;
      break;
    }
  }
}

function standsAt(context: LintContext, lower: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) {
    const form = lower[at + offset];
    if (form !== phrase[offset] && !(form === 'uỷ' && phrase[offset] === 'ủy')) return false;
    if (!isJoined(context, at + offset - 1)) return false;
  }
  return true;
}
