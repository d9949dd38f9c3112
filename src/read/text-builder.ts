/** Builds a model Text from pieces of the source, keeping for each character where it came from. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { emptyText, letters, type Emphasis, type Segment, type Span, type Text } from '../model/index.js';
import { softBreak } from './block.js';
import { controlCharacters, hasControls, withoutControls } from './text/control-characters.js';

/** What Markdown prints otherwise than it is written: escapes, references, links to other notes, stray stars, line ends. */
const special = new RegExp(
  [
    String.raw`\\[!-/:-@[-\x60{-~]`,
    '&(?:#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{0,31});',
    String.raw`\[\[(?:[^[\]|\r\n]{1,200}\|)?[${letters}][^[\]|\r\n]{0,200}\]\]`,
    String.raw`\*{2,}`,
    String.raw`(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*`,
  ].join('|'),
  'gu',
);

export class TextBuilder {
  #value = '';
  readonly #spans: Span[] = [];
  readonly #segments: Segment[] = [];
  /** Where `**` stood that no emphasis came of; it is left out. */
  readonly strayEmphasis: number[] = [];

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.#value === '' && this.#spans.length === 0;
  }

  /** Whether it holds no word and no call of a note. */
  get isBlank(): boolean {
    return this.#value.trim() === '' && this.#spans.every(({ emphasis }) => emphasis.footnote === undefined);
  }

  /** Whether white space stands at its end. */
  get endsBlank(): boolean {
    return /\s$/u.test(this.#value.slice(-1));
  }

  /** Appends the stretch of the source as it stands, but for control characters. */
  copy(sourceStart: number, sourceEnd: number, marks: Emphasis): void {
    if (sourceStart >= sourceEnd) return;
    const copied = this.source.slice(sourceStart, sourceEnd);
    if (!hasControls(copied)) {
      this.#append(copied, sourceStart, sourceEnd, marks);
      return;
    }
    let from = 0;
    for (const { 0: character, index } of copied.matchAll(controlCharacters)) {
      if (index > from) this.#append(copied.slice(from, index), sourceStart + from, sourceStart + index, marks);
      if (character === '\u000b') this.#append('\n', sourceStart + index, sourceStart + index + 1, marks);
      from = index + 1;
    }
    if (from < copied.length) this.#append(copied.slice(from), sourceStart + from, sourceEnd, marks);
  }

  /** Appends a text that stands for the stretch of the source as a whole. */
  replace(value: string, sourceStart: number, sourceEnd: number, marks: Emphasis): void {
    if (value !== '') this.#append(value, sourceStart, sourceEnd, marks);
  }

  /** Appends the call of a footnote. */
  callFootnote(id: string, marks: Emphasis): void {
    this.#spans.push({ start: this.#value.length, end: this.#value.length, emphasis: { ...marks, footnote: id } });
  }

  /**
   * Appends Markdown text: backslash escapes and character references are resolved, line ends become soft breaks and
   * lose the white space around them, `**` that opens or closes nothing is left out, and of a link to another note of its author's
   * (`[[cu|kế hoạch cũ]]`) the words stay.
   */
  copyMarkdown(sourceStart: number, sourceEnd: number, marks: Emphasis): void {
    special.lastIndex = sourceStart;
    let from = sourceStart;
    for (let match = special.exec(this.source); match !== null && match.index < sourceEnd; match = special.exec(this.source)) {
      const end = Math.min(match.index + match[0].length, sourceEnd);
      const first = match[0].charAt(0);
      let stop = match.index;
      if (first === '\r' || first === '\n') while (stop > from && ' \t'.includes(this.source.charAt(stop - 1))) stop--;
      this.copy(from, stop, marks);
      if (first === '\\') this.replace(match[0].charAt(1), match.index, end, marks);
      else if (first === '[') this.copy(match.index + Math.max(2, match[0].indexOf('|') + 1), end - 2, marks);
      else if (first === '*') this.strayEmphasis.push(match.index);
      else if (first === '&') this.replace(withoutControls(decodeReference(match[0])), match.index, end, marks);
      else this.replace(softBreak, stop, end, marks);
      from = end;
    }
    this.copy(from, sourceEnd, marks);
  }

  build(): Text {
    return this.isEmpty ? emptyText : { value: this.#value, spans: this.#spans, segments: this.#segments };
  }

  #append(value: string, sourceStart: number, sourceEnd: number, marks: Emphasis): void {
    const start = this.#value.length;
    this.#value += value;
    const end = this.#value.length;
    const lastSpan = this.#spans.at(-1);
    if (lastSpan !== undefined && lastSpan.end === start && lastSpan.start < lastSpan.end && equalMarks(lastSpan.emphasis, marks)) {
      this.#spans[this.#spans.length - 1] = { start: lastSpan.start, end, emphasis: lastSpan.emphasis };
    } else {
      this.#spans.push({ start, end, emphasis: marks });
    }
    const last = this.#segments.at(-1);
    const even = end - start === sourceEnd - sourceStart;
    if (even && last !== undefined && last.sourceEnd === sourceStart && last.end - last.start === last.sourceEnd - last.sourceStart) {
      this.#segments[this.#segments.length - 1] = { ...last, end, sourceEnd };
    } else {
      this.#segments.push({ start, end, sourceStart, sourceEnd });
    }
  }
}

function equalMarks(a: Emphasis, b: Emphasis): boolean {
  return (
    a === b ||
    (a.bold === b.bold &&
      a.italic === b.italic &&
      a.underline === b.underline &&
      a.strike === b.strike &&
      a.superscript === b.superscript &&
      a.subscript === b.subscript &&
      a.footnote === b.footnote)
  );
}

function decodeReference(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) {
    const character = decodeNamedCharacterReference(name);
    return character === false ? reference : character;
  }
  const hexadecimal = name.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
