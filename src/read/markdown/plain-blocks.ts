/**
 * Reads what nearly all of a plan is in Markdown (headings, paragraphs, items on lines of their own, emphasis by stars) without the parser,
 * whose many constructs each look at every character. A stretch that holds anything else is left to the parser; what is read here is what
 * the parser would have read.
 */
import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { contentWithStars, positionOf } from './stars.js';

/** A part of a text that blank lines set off: from a line at the margin to the next one behind a blank line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its blocks, with offsets of the text; null if the parser must read it. */
  readonly nodes: readonly RootContent[] | null;
}

/** Fences and HTML go beyond blank lines. */
const beyondBlanks = /\x60{3}|~{3}|<[A-Za-z/!?]/u;
/** A line at the margin behind a blank one. */
const nextStretch = /\n[ \t]*\r?\n(?=[^ \t\r\n\ufeff])/gu;
/** Marks of what is not read here: escapes, tags, references, links, notes, tables, controls, hard breaks, blank lines, lone returns. */
const foreign = /[\\<&|_]|(?![\r\n])\p{Cc}|\]\(|\[\^| {2}\r?\n|\n[ \t]*\r?\n|\r(?!\n)/u;
/** The blank lines at the end of a stretch; the parser counts blanks of a last line without end to the paragraph. */
const blankEnd = /(?:^|\n)[ \t]+$|\t/u;
const heading = /^(#{1,6}) +(?=[^ ])/u;
const item = /^(?:([-+*])|(\d{1,9})([.)])) {1,4}(?=[^ ])/u;
/** What begins another block where a line or an item has it first. */
const otherBlock = /^(?:#{1,6}(?: |$)|[-+*](?: |$)|\d{1,9}[.)](?: |$)|>|[-=:]+$)/u;
/** A line of nothing but stars, hyphens and blanks: a rule, or nearly one. */
const ruleLine = /^[-* ]+$/u;

/** The stretches of a text, in order; one that the parser must read goes as far as the next that it need not. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (beyondBlanks.test(text)) return [{ start: 0, end: text.length, nodes: null }];
  const stretches: Stretch[] = [];
  const add = (start: number, end: number): void => {
    const nodes = start === 0 && /^[ \t]*\r?\n/u.test(text) ? null : plainBlocks(text, start, end);
    const last = stretches.at(-1);
    if (nodes === null && last?.nodes === null) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, nodes });
  };
  let at = 0;
  for (const { 0: blank, index } of text.matchAll(nextStretch)) {
    add(at, index + blank.length);
    at = index + blank.length;
  }
  if (at < text.length) add(at, text.length);
  return stretches;
}

/** The blocks of a stretch; null if it holds what is not read here. */
function plainBlocks(text: string, start: number, end: number): RootContent[] | null {
  let contentEnd = end;
  while (contentEnd > start && isBlank(text.charCodeAt(contentEnd - 1))) contentEnd--;
  const content = text.slice(start, contentEnd);
  if (content === '' || isBlank(content.charCodeAt(0)) || foreign.test(content) || blankEnd.test(text.slice(contentEnd, end))) return null;
  const nodes: RootContent[] = [];
  let open: { start: number; end: number; marker: string; item: number | null } | null = null;
  const close = (): void => {
    if (open === null) return;
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: contentWithStars(text, open.start, open.end) as Paragraph['children'],
      position: positionOf(open.start, open.end),
    };
    nodes.push(open.item === null ? paragraph : listOf(paragraph, open.item, open.end));
    open = null;
  };
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    let lineEnd = newline < 0 || newline >= end ? end : newline;
    if (text.charCodeAt(lineEnd - 1) === 0x0d) lineEnd--;
    const line = text.slice(at, lineEnd);
    if (/[^ ]/u.test(line)) {
      if (ruleLine.test(line)) return null;
      const title = heading.exec(line);
      const label = title === null ? item.exec(line) : null;
      if (title !== null) {
        const { length } = withoutEnd(line);
        if (line.charAt(length - 1) === '#') return null;
        close();
        nodes.push(headingOf(text, { start: at, from: at + title[0].length, to: at + length, end: lineEnd }, title[1] ?? ''));
      } else if (label !== null && begins(label, open)) {
        const from: number = at + label[0].length;
        if (otherBlock.test(text.slice(from, lineEnd)) || ruleLine.test(text.slice(from, lineEnd))) return null;
        close();
        open = { start: from, end: lineEnd, marker: label[1] ?? label[3] ?? '', item: at };
      } else if (label !== null && open?.item !== null) {
        return null;
      } else if (label === null && otherBlock.test(line.replace(/^ +/u, ''))) {
        return null;
      } else if (open !== null) {
        open.end = lineEnd;
      } else if (line.startsWith(' ')) {
        return null;
      } else {
        open = { start: at, end: lineEnd, marker: '', item: null };
      }
    }
    at = next;
  }
  close();
  return nodes;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Without the blanks at its end; others than the plain one are text. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === 0x20) end--;
  return line.slice(0, end);
}

/** Whether a label begins an item: a number goes on with a list, or is 1 where it breaks off a paragraph. */
function begins([, bullet, number, mark]: RegExpExecArray, open: { readonly marker: string } | null): boolean {
  return bullet !== undefined || open === null || open.marker === mark || number === '1';
}

function headingOf(text: string, { start, from, to, end }: Record<'start' | 'from' | 'to' | 'end', number>, marks: string): Heading {
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: contentWithStars(text, from, to) as Heading['children'],
    position: positionOf(start, end),
  };
}

function listOf(paragraph: Paragraph, start: number, end: number): RootContent {
  const one: ListItem = { type: 'listItem', children: [paragraph], position: positionOf(start, end) };
  return { type: 'list', children: [one], position: positionOf(start, end) };
}
