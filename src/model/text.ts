/**
 * Text of the model: a plain string, its emphasis, and for each of its characters the place in the source that it
 * comes from, through escapes, entities, markup and joined lines.
 */
import type { Position, Source } from './source.js';

/** Emphasis of a stretch of text, as the source gives it. */
export interface Emphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  /** Id of the footnote that is called here; the span's text is then empty or its printed mark. */
  readonly footnote?: string;
}

/** A stretch of `Text.value` (offsets in it) with one set of marks. Spans are in order and cover the value. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly emphasis: Emphasis;
}

/**
 * A stretch of `Text.value` and where it comes from in the normalised source. Where both lengths are equal each
 * character maps to one character; otherwise (an escape, an entity, a joined line) the whole maps to the whole.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * A text. `value` is in NFC; `\n` in it is a hard line break of the source, a soft one is a space.
 * `segments` is empty for a text that stands in no source (a value of the office's configuration).
 */
export interface Text {
  readonly value: string;
  readonly spans: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Whether a value of the model is a text. */
export function isText(value: unknown): value is Text {
  return value !== null && typeof value === 'object' && 'segments' in value && 'spans' in value;
}

export const emptyText: Text = { value: '', spans: [], segments: [] };

/** A text without characters that has a place all the same: an empty cell, in which somebody may write. */
export function emptyTextAt(sourceStart: number): Text {
  return { value: '', spans: [], segments: [{ start: 0, end: 0, sourceStart, sourceEnd: sourceStart }] };
}

/** A text without emphasis that maps one to one to the source from `sourceStart` on. */
export function plainText(value: string, sourceStart: number): Text {
  if (value === '') return emptyText;
  return {
    value,
    spans: [{ start: 0, end: value.length, emphasis: {} }],
    segments: [{ start: 0, end: value.length, sourceStart, sourceEnd: sourceStart + value.length }],
  };
}

/** A text that stands in no source. */
export function unplacedText(value: string): Text {
  return value === '' ? emptyText : { value, spans: [{ start: 0, end: value.length, emphasis: {} }], segments: [] };
}

/** The part of a text from `start` to `end` (offsets in its value). */
export function sliceText(text: Text, start: number, end: number = text.value.length): Text {
  if (start <= 0 && end >= text.value.length) return text;
  if (start >= end) return emptyText;
  const spans: Span[] = [];
  for (const span of text.spans) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    if (from < to || (span.start === span.end && span.start >= start && span.start <= end)) {
      spans.push({ start: from - start, end: Math.max(from, to) - start, emphasis: span.emphasis });
    }
  }
  const segments: Segment[] = [];
  for (const segment of text.segments) {
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.end, end);
    if (from >= to) continue;
    const even = segment.end - segment.start === segment.sourceEnd - segment.sourceStart;
    segments.push({
      start: from - start,
      end: to - start,
      sourceStart: even ? segment.sourceStart + from - segment.start : segment.sourceStart,
      sourceEnd: even ? segment.sourceStart + to - segment.start : segment.sourceEnd,
    });
  }
  return { value: text.value.slice(start, end), spans, segments };
}

/** The text without white space at its ends. */
export function trimText(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length;
  return sliceText(text, start, Math.max(start, text.value.trimEnd().length));
}

/** The texts one after the other, with `glue` (which stands in no source) between them. */
export function joinTexts(texts: readonly Text[], glue = ''): Text {
  let value = '';
  const spans: Span[] = [];
  const segments: Segment[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0 && glue !== '') {
      spans.push({ start: value.length, end: value.length + glue.length, emphasis: {} });
      value += glue;
    }
    const shift = value.length;
    for (const span of text.spans) spans.push({ start: span.start + shift, end: span.end + shift, emphasis: span.emphasis });
    for (const segment of text.segments) {
      segments.push({ ...segment, start: segment.start + shift, end: segment.end + shift });
    }
    value += text.value;
  }
  return { value, spans, segments };
}

/** Where words stand in a text, with any white space between them; null if they do not. */
export function stretchOf({ value }: Text, words: string): { readonly start: number; readonly end: number } | null {
  const exact = words === '' ? -1 : value.indexOf(words);
  if (exact >= 0) return { start: exact, end: exact + words.length };
  let wanted = '';
  for (const letter of words) if (letter.trim() !== '') wanted += letter;
  if (wanted === '') return null;
  let printed = '';
  const places: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const letter = value.charAt(at);
    if (letter.trim() === '') continue;
    printed += letter;
    places.push(at);
  }
  const found = printed.indexOf(wanted);
  const [start, last] = [places[found], places[found + wanted.length - 1]];
  return found < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** The part of a text that words stand in, as `stretchOf` finds it; null if they do not stand in it. */
export function partOf(text: Text, words: string): Text | null {
  const found = stretchOf(text, words);
  return found === null ? null : sliceText(text, found.start, found.end);
}

/** The lines of a text: cut at hard line breaks. */
export function linesOf(text: Text): Text[] {
  const lines: Text[] = [];
  let start = 0;
  for (let at = text.value.indexOf('\n'); at >= 0; at = text.value.indexOf('\n', start)) {
    lines.push(sliceText(text, start, at));
    start = at + 1;
  }
  lines.push(sliceText(text, start));
  return lines;
}

/** The stretch of the normalised source that `start` to `end` of the text come from, or null if it has none. */
export function sourceRange(text: Text, start = 0, end: number = text.value.length): { start: number; end: number } | null {
  const first = segmentAt(text.segments, start, 'start');
  const last = segmentAt(text.segments, end, 'end');
  if (first === undefined || last === undefined) return null;
  const from = even(first) ? first.sourceStart + Math.max(0, start - first.start) : first.sourceStart;
  const to = even(last) ? last.sourceStart + Math.min(last.end, end) - last.start : last.sourceEnd;
  return { start: from, end: Math.max(from, to) };
}

/** The place in the source of `start` to `end` of the text, or null if it stands in none. */
export function placeOf(source: Source, text: Text, start = 0, end: number = text.value.length): Position | null {
  const range = sourceRange(text, start, end);
  return range === null ? null : source.position(range.start, range.end);
}

function even(segment: Segment): boolean {
  return segment.end - segment.start === segment.sourceEnd - segment.sourceStart;
}

/** The segment that holds the character after `offset` (side start) or before it (side end), or the nearest one inside. */
function segmentAt(segments: readonly Segment[], offset: number, side: 'start' | 'end'): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  if (high < 0) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    const before = side === 'start' ? segment.end <= offset : segment.end < offset;
    if (before) low = middle + 1;
    else high = middle;
  }
  const found = segments[low] as Segment;
  return side === 'end' && found.start >= offset && low > 0 ? segments[low - 1] : found;
}
