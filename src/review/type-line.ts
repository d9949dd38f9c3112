/** The line on which the summary of a review stands. */
import { sourceRange, type OfficialDocument, type Text } from '../model/index.js';

/** Where the type of a document stands, else its abstract, its organ, its first words; offsets in the decoded text of its source. */
export function typeLineOf({ source, documentType, abstract, letterhead }: OfficialDocument): {
  readonly start: number;
  readonly end: number;
} {
  const texts: readonly (Text | undefined)[] = [documentType?.printed, abstract?.value, letterhead.issuingOrgan?.printed];
  for (const text of texts) {
    const range = text === undefined || text.value === '' ? null : sourceRange(text);
    if (range === null) continue;
    const start = source.decodedOffset(range.start);
    return { start, end: endInLine(source.text, start, source.decodedOffset(range.end)) };
  }
  const start = Math.max(0, source.text.search(/\S/u));
  return { start, end: endInLine(source.text, start, source.text.length) };
}

/** The end of a stretch, no further than its line. */
export function endInLine(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start);
  return lineEnd < 0 ? end : Math.min(end, lineEnd);
}
