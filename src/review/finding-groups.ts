/** Findings that one comment speaks of: those of one rule and one form of it, in the order of the text. */
import { wordFinding, wordNote, type SayAction } from '../messages/index.js';
import { reviewWord } from '../messages/word/review-words.js';
import { upperFirst, type Finding, type Severity } from '../model/index.js';
import type { Refusal } from '../word/index.js';
import { wordPlaces, type PlaceInText } from './places.js';

/** A finding, where it stands in the text of the file, and why what would mend it is not offered, if it cannot be. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Ordinal of the paragraph, from 1; 0 for a finding that stands for the whole document. */
  readonly paragraph: number;
  readonly refusal: Refusal | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly [PlacedFinding, ...PlacedFinding[]];
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups, the most severe first, each by the place of its first finding. */
export function groupFindings(findings: readonly PlacedFinding[]): FindingGroup[] {
  const groups = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const one of findings.toSorted((left, right) => left.start - right.start)) {
    const { ruleId, messageId, severity } = one.finding;
    const key = JSON.stringify([ruleId, messageId, severity, one.refusal]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .map((group): FindingGroup => ({ severity: group[0].finding.severity, findings: group }))
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity) || one.findings[0].start - other.findings[0].start);
}

/** What comments say of next steps: what changes a text is done in Word, and other commands are not named. */
const sayInComment: SayAction = (action) =>
  action === 'fix' || action === 'renumber' || action === 'format' ? reviewWord('mendByHand') : null;

/** The sentence of a finding, and how to mend it. */
export function sentenceOf(finding: Finding): { readonly text: string; readonly hint: string | null } {
  const { text, hint } = wordFinding(finding, 'vi', sayInComment);
  return { text: ended(upperFirst(text)), hint: hint === null ? null : ended(hint) };
}

export function basisOf(finding: Finding): string | null {
  return wordNote(finding, 'vi');
}

/** Longest quotation in a list of places. */
const longestQuote = 60;

/** The words that a finding is about, as a list of places quotes them; null for none. */
export function quoteOf({ actual }: Finding): string | null {
  const line = (actual ?? '').replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  return `“${line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`}”`;
}

/** Where findings stand: `đoạn 14, mục II.3 “đã đã”; đoạn 20, 31`; those of the whole document are left out. */
export function placesOf(findings: readonly PlacedFinding[]): string {
  const byQuote = new Map<string, PlaceInText[]>();
  for (const { finding, paragraph } of findings) {
    if (paragraph === 0) continue;
    const quote = quoteOf(finding) ?? '';
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), { paragraph, section: finding.section ?? [] }]);
  }
  return [...byQuote].map(([quote, places]) => `${wordPlaces(places)} ${quote}`.trim()).join('; ');
}

/** The paragraphs of the comment on a group. */
export function commentOn({ findings }: FindingGroup): string[] {
  const [first, ...others] = findings;
  const { text, hint } = sentenceOf(first.finding);
  const [places, note] = [placesOf(others), basisOf(first.finding)];
  return [
    text,
    ...(hint === null ? [] : [hint]),
    ...(first.refusal === null ? [] : [reviewWord(`refusal-${first.refusal}`)]),
    ...(places === '' ? [] : [reviewWord('likewise', { places })]),
    ...(note === null ? [] : [reviewWord('basis', { note })]),
  ];
}

function ended(sentence: string): string {
  return /[.?!:…]”?$/u.test(sentence) ? sentence : `${sentence}.`;
}
