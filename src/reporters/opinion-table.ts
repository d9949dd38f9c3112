/** Opinions on a draft and what became of them, in the words of the table that the author signs for. */
import { sectionWords, word, type Language } from '../messages/index.js';
import { dropEnd, squeeze, type OfficialDocument } from '../model/index.js';
import type { Opinion, OpinionRow, OpinionTable, Outcome } from '../workspace/outputs/opinions.js';
import { documentName } from './document-name.js';

/** Longest stretch of a draft that a cell quotes, characters. */
const longestQuote = 240;

/** @param after the later draft */
export function opinionTable(rows: readonly OpinionRow[], after: OfficialDocument, language: Language): OpinionTable {
  return {
    title: word('opinion-title', language),
    subject: word('opinion-subject', language, { subject: documentName(after) }),
    note: word('opinion-note', language),
    columns: [
      word('opinion-column-number', language),
      word('opinion-column-said', language),
      word('opinion-column-author', language),
      word('opinion-column-outcome', language),
    ],
    rows: rows.map((row) => [saidIn(row, language), row.opinion.author, outcomeIn(row, language)]),
  };
}

/** `12 ý kiến: 5 tiếp thu, 4 giữ như cũ, ...`. */
export function opinionCount(rows: readonly OpinionRow[], language: Language): string {
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const [taken, kept, reworded, gone] = [count('taken'), count('kept'), count('reworded'), count('gone')];
  return word('opinionCount', language, { count: rows.length, taken, kept, reworded, gone });
}

function saidIn({ opinion, place }: OpinionRow, language: Language): string {
  const { words, said, line } = opinion;
  const labels = place.split(' ').map((label) => dropEnd(label, '.)-'));
  const at = place === '' ? word('atParagraph', language, { line }) : sectionWords(labels, language);
  const where = at.charAt(0).toUpperCase() + at.slice(1);
  if (said === null) return `${word('opinion-at', language, { place: where })} ${changeIn(opinion, language)}.`;
  const quoted =
    words === '' ? word('opinion-at', language, { place: where }) : word('opinion-on', language, { place: where, words: quote(words) });
  return `${quoted} ${said}`;
}

function changeIn({ words, old }: Opinion, language: Language): string {
  const data = { words: quote(words), old: quote(old) };
  return word(old === '' ? 'opinion-insert' : words === '' ? 'opinion-delete' : 'opinion-replace', language, data);
}

function outcomeIn({ opinion, outcome, now }: OpinionRow, language: Language): string {
  return [
    word(`opinion-${outcome}`, language, { now: quote(now) }),
    ...opinion.replies.map(({ author, said }) => word('opinion-reply', language, { author, said })),
    ...(opinion.resolved ? [word('opinion-resolved', language)] : []),
  ].join(' ');
}

function quote(text: string): string {
  const words = squeeze(text);
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s\S*$/u, '')} ...`;
}
