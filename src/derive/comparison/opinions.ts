/** Góp ý: what people said of a draft, in comments and changes, and what became of each in the next draft. */
import { squeeze, type OfficialDocument } from '../../model/index.js';
import { draftPassages, type DraftPassage } from './draft-passages.js';
import { pairPassages } from './passage-pairs.js';

/** What one person said of a draft. */
export interface Opinion {
  readonly author: string;
  /** Line of the draft, from 1; of a Word file the paragraph. */
  readonly line: number;
  /** Of a comment the words that it stands on; of a change what it puts in. Empty if it has none. */
  readonly words: string;
  /** What a comment says; null for a change. */
  readonly said: string | null;
  /** What a change takes out; empty if it takes nothing. */
  readonly old: string;
  /** The words of the draft on both sides of it, as they stand there. */
  readonly around: readonly [string, string];
  /** Answers of others in the order they were written. */
  readonly replies: readonly { readonly author: string; readonly said: string }[];
  /** Whether somebody marked a comment as settled. */
  readonly resolved: boolean;
}

/**
 * What the next draft has: the change (`taken`), the words as they were (`kept`), other words in the same passage (`reworded`), or no such
 * passage (`gone`). Of a comment only `kept`, `reworded` and `gone` can be told: what it asks for a person must judge.
 */
export type Outcome = 'taken' | 'kept' | 'reworded' | 'gone';

export interface OpinionRow {
  readonly opinion: Opinion;
  /** Labels of the parts that it stands in: `III. 1.`; empty for head and tail. */
  readonly place: string;
  readonly outcome: Outcome;
  /** The passage as the next draft has it; empty if it is gone. */
  readonly now: string;
}

/** What became of the opinions, in the order of the draft. */
export function followOpinions(opinions: readonly Opinion[], before: OfficialDocument, after: OfficialDocument): readonly OpinionRow[] {
  const [earlier, later] = [draftPassages(before), draftPassages(after)];
  const pairs = new Map([...pairPassages(earlier, later)].map(([one, old]) => [old, one]));
  return opinions
    .toSorted((one, other) => one.line - other.line)
    .map((opinion) => {
      const passage = passageAt(earlier, opinion.line);
      const next = passage === null ? undefined : pairs.get(passage);
      return { opinion, place: passage?.place ?? '', outcome: outcomeOf(opinion, passage, next?.text ?? null), now: next?.text ?? '' };
    });
}

/** The passage that a line is of: the last that begins on it or before it. */
function passageAt(passages: readonly DraftPassage[], line: number): DraftPassage | null {
  let found: DraftPassage | null = null;
  for (const one of passages) if (one.line <= line && (found === null || one.line >= found.line)) found = one;
  return found;
}

function outcomeOf(opinion: Opinion, passage: DraftPassage | null, now: string | null): Outcome {
  if (passage === null || now === null) return 'gone';
  const { words, said, old } = opinion;
  if (said !== null) return now === passage.text || (words !== '' && now.includes(squeeze(words))) ? 'kept' : 'reworded';
  const [left, right] = [leftIn(passage.text, opinion), opinion.around[1]];
  if (now.includes(squeeze(left + words + right))) return 'taken';
  return now.includes(squeeze(left + old + right)) ? 'kept' : 'reworded';
}

/** What stands before a change in its passage: of the words on its line without the label, which is no word of the passage. */
function leftIn(passage: string, { around: [left, right], words }: Opinion): string {
  for (let rest = left; rest !== ''; rest = rest.replace(/^\s*\S+\s?/u, ''))
    if (passage.includes(squeeze(rest + words + right))) return rest;
  return '';
}
