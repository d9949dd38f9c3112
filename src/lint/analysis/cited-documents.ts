/** The citations of a draft with their places in its text, for the rules that read what stands around them. */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../../language/word-lists.js';
import { sourceRange } from '../../model/index.js';
import type { Citation, CitedDocument, Register, RegisterEntry, Text } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { firstIndex } from './line-stretches.js';
import type { Passage } from '../passages.js';

/** A citation whose number or name the draft's text prints from `start` to `end`. */
export interface Cited {
  readonly citation: Citation;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The citations in the order of the document; one that no passage prints as it stands is left out. */
export const citedDocuments = oncePerContext((context): readonly Cited[] =>
  context.plan.citations.length === 0 ? [] : placeCitations(context),
);

/** A passage with the stretch of the normalised source that it comes from. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

function placeCitations(context: LintContext): Cited[] {
  const ranges: Range[] = [];
  for (const passage of context.passages) {
    const range = sourceRange(passage.text);
    if (range !== null) ranges.push({ ...range, passage });
  }
  ranges.sort((one, other) => one.start - other.start);
  const cited: Cited[] = [];
  for (const citation of context.plan.citations) {
    const place = sourceRange(citation.printed)?.start;
    const passage = place === undefined ? undefined : rangeAt(ranges, place)?.passage;
    const start = place === undefined || passage === undefined ? -1 : passage.start + offsetIn(passage.text, place);
    if (passage !== undefined && context.text.startsWith(citation.text, start))
      cited.push({ citation, passage, start, end: start + citation.text.length });
  }
  return cited;
}

function rangeAt(ranges: readonly Range[], place: number): Range | null {
  const range = ranges[firstIndex(0, ranges.length, (at) => (ranges[at] as Range).start > place) - 1];
  return range !== undefined && place < range.end ? range : null;
}

/** The offset in a text of a place of the normalised source that it comes from. */
function offsetIn({ segments }: Text, place: number): number {
  const segment = segments[firstIndex(0, segments.length, (at) => (segments[at]?.sourceEnd ?? 0) > place)];
  return segment === undefined ? 0 : Math.min(segment.end, segment.start + Math.max(0, place - segment.sourceStart));
}

const law = new RegExp(`luật$|^${oneOf(typeWords.laws)}`, 'iu');

/** Laws are cited by their name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
export function isLaw({ documentType }: Citation): boolean {
  return documentType !== null && law.test(documentType.value);
}

/** A citation as a reader would name it: `Nghị quyết số 25-NQ/TW`. */
export function nameOf({ documentType, number, text }: Citation): string {
  return documentType === null || number === null ? text : `${documentType.value} số ${text}`;
}

/** The only known document of type and number that the date, where one is given, does not rule out; null for none. */
export function knownDocument({ number, documentType, date }: CitedDocument, register: Register): RegisterEntry | null {
  if (number === null || documentType === null) return null;
  const known = register.filter(
    (entry) => entry.number.toLowerCase() === number.toLowerCase() && entry.documentType.toLowerCase() === documentType.toLowerCase(),
  );
  const [entry] = date === null ? known : known.filter((one) => one.date === date);
  return entry === undefined || (date === null && known.length > 1) ? null : entry;
}
