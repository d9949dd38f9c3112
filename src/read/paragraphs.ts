/** What every reader's blocks go through: paragraphs of several labelled lines are parted, cut sentences joined. */
import { joinTexts, sliceText, sourceRange, trimText, letters, type Text } from '../model/index.js';
import { softBreak, type Block, type ParagraphBlock } from './block.js';
import { cutSymbol, matchLabel, matchLabelUnder } from '../language/lines/labels.js';

/** The lines of a block's text, at hard and soft line breaks; the first `most` of them. */
export function blockLines(text: Text, most = Number.POSITIVE_INFINITY): Text[] {
  if (!/[\n\u2028]/u.test(text.value)) return [trimText(text)];
  const lines: Text[] = [];
  const rest = { spans: 0, segments: 0 };
  let start = 0;
  const add = (end: number): void => {
    lines.push(trimText(sliceText(narrowed(text, rest, start, end), start, end)));
    start = end + 1;
  };
  for (const match of text.value.matchAll(/[\n\u2028]/gu)) {
    if (lines.length >= most) return lines;
    add(match.index);
  }
  add(text.value.length);
  return lines;
}

/** A text with only the spans and segments that `start` to `end` may need; `rest` is where those of the next line begin. */
function narrowed(text: Text, rest: { spans: number; segments: number }, start: number, end: number): Text {
  const part = <T extends { readonly start: number; readonly end: number }>(list: readonly T[], key: keyof typeof rest): readonly T[] => {
    let from = rest[key];
    while ((list[from]?.end ?? start) < start) from++;
    rest[key] = from;
    let to = from;
    while ((list[to]?.start ?? end + 1) <= end) to++;
    return list.slice(from, to);
  };
  return { value: text.value, spans: part(text.spans, 'spans'), segments: part(text.segments, 'segments') };
}

/** Soft line breaks become spaces; one that cuts a symbol (`126/2024/NĐ-` over `CP`) goes. */
export function joinSoftBreaks(text: Text): Text {
  if (!text.value.includes(softBreak)) return text;
  const parts: Text[] = [];
  let from = 0;
  for (const { index } of text.value.matchAll(cutInSymbol)) {
    if (!cutSymbol.test(text.value.slice(Math.max(from, index - 23), index + 1))) continue;
    parts.push(sliceText(text, from, index + 1));
    from = index + 2;
  }
  const joined = parts.length === 0 ? text : joinTexts([...parts, sliceText(text, from)]);
  return { ...joined, value: joined.value.replaceAll(softBreak, ' ') };
}

/** A soft break behind the sign in which a symbol may be cut. */
const cutInSymbol = /[-–/](?=\u2028[A-ZĐ])/gu;

/** A paragraph block with another text, its place that of the text. */
export function withText(block: ParagraphBlock, text: Text, first: boolean): ParagraphBlock {
  const range = sourceRange(text);
  return {
    ...block,
    text,
    marker: first ? block.marker : null,
    blankBefore: first && block.blankBefore,
    start: first ? block.start : (range?.start ?? block.start),
    end: range?.end ?? block.end,
  };
}

/** Parts paragraphs at lines that begin with a label: Markdown joins such lines, their author did not. */
export function partLabelledLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph' || !/[\n\u2028]/u.test(block.text.value)) return [block];
    const parts: Text[] = [];
    let start = 0;
    for (const match of block.text.value.matchAll(/[\n\u2028]/gu)) {
      const after = match.index + 1;
      const above = block.text.value.slice(Math.max(start, match.index - 24), match.index).trimEnd();
      if (matchLabelUnder(above, block.text.value.slice(after, after + 80).trimStart()) === null) continue;
      parts.push(trimText(sliceText(block.text, start, match.index)));
      start = after;
    }
    if (start === 0) return [block];
    parts.push(trimText(sliceText(block.text, start)));
    return parts.filter((part) => part.value !== '').map((part, index) => withText(block, part, index === 0));
  });
}

/** Joins a paragraph that a page break cut: the first half ends inside a sentence, the second begins with a small letter. */
export function joinCutParagraphs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isCut(last, block)) {
      joined[joined.length - 1] = { ...last, text: joinTexts([last.text, block.text], ' '), end: block.end };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** A paragraph that a page break cuts is longer, characters. */
const shortestCut = 40;

const unfinishedEnd = new RegExp(String.raw`[${letters}\d,]$`, 'u');

function isCut(first: ParagraphBlock, second: ParagraphBlock): boolean {
  if (second.marker !== null || second.markdownDepth !== null || first.markdownDepth !== null) return false;
  if (first.text.value.length <= shortestCut) return false;
  if (!(second.pageNumberBefore === true ? /^[\p{Ll}\d(“"]/u : /^\p{Ll}/u).test(second.text.value)) return false;
  return unfinishedEnd.test(first.text.value) && matchLabel(second.text.value) === null;
}
