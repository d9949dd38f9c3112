/** The citations of a draft with their places in its text, for the rules that read what stands around them. */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../../language/word-lists.js';
import { sourceRange } from '../../model/index.js';
import type { Citation } from '../../model/index.js';
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

interface Range {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

function placeCitations(context: LintContext): Cited[] {
  const ranges: Range[] = [];
  for (const passage of context.passages) {
    const range = sourceRange(passage.text);
    if (range !== null)
      ranges.push({ start: context.source.decodedOffset(range.start), end: context.source.decodedOffset(range.end), passage });
  }
  ranges.sort((one, other) => one.start - other.start);
  const cited: Cited[] = [];
  for (const citation of context.plan.citations) {
    const passage = rangeAt(ranges, citation.position.start.offset)?.passage;
    const start = passage === undefined ? -1 : offsetIn(context, passage, citation);
    if (passage !== undefined && start >= 0) cited.push({ citation, passage, start, end: start + citation.text.length });
  }
  return cited;
}

function rangeAt(ranges: readonly Range[], offset: number): Range | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle] as Range).start <= offset) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset && offset < range.end ? range : null;
}

/** Where the passage prints a citation, in the draft's text, or -1. */
function offsetIn(context: LintContext, passage: Passage, citation: Citation): number {
  const { offset } = citation.position.start;
  const { segments } = passage.text;
  const decoded = (normalized: number): number => context.source.decodedOffset(normalized);
  const segment = segments[firstIndex(0, segments.length, (at) => decoded(segments[at]?.sourceEnd ?? 0) > offset)];
  if (segment === undefined || decoded(segment.sourceStart) > offset) return -1;
  const at = passage.start + segment.start;
  const exact =
    at + firstIndex(segment.sourceStart, segment.sourceEnd, (normalized) => decoded(normalized) >= offset) - segment.sourceStart;
  for (let start = exact; start >= Math.max(at, exact - furthest); start--) {
    if (context.text.startsWith(citation.text, start)) return start;
  }
  return -1;
}

/** How far before its place a citation may be printed where a segment maps whole to whole, characters. */
const furthest = 40;

const law = new RegExp(`luật$|^${oneOf(typeWords.laws)}`, 'iu');

/** Laws are cited by their name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
export function isLaw(documentType: string | null): boolean {
  return documentType !== null && law.test(documentType);
}

/** A citation as a reader would name it: `Nghị quyết số 25-NQ/TW`. */
export function nameOf({ documentType, number, text }: Citation): string {
  return documentType === null || number === null ? text : `${documentType} số ${text}`;
}
