/** Emphasis by stars alone, as CommonMark pairs them: what the parser of Markdown makes of a text that holds no other mark. */
import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';

/** A run of stars; `start` and `end` shrink as stars find their partners. */
interface Run {
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Pair {
  readonly type: 'emphasis' | 'strong';
  readonly start: number;
  readonly end: number;
}

const star = 0x2a;
const space = /\s/u;
const punctuation = /[\p{P}\p{S}]/u;

/** The content of a paragraph or a heading that stands in `text` from `start` to `end`, with offsets of `text`. */
export function contentWithStars(text: string, start: number, end: number): PhrasingContent[] {
  const first = text.indexOf('*', start);
  const pairs = first < 0 || first >= end ? [] : pairsOf(runsOf(text, first, start, end));
  return nodesWithin(text, { start, end, last: end }, pairs);
}

function runsOf(text: string, first: number, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = first; at >= 0 && at < end; at = text.indexOf('*', at)) {
    const from = at;
    while (at < end && text.charCodeAt(at) === star) at++;
    const before = from === start ? 'space' : kindOf(text.charAt(from - 1));
    const after = at === end ? 'space' : kindOf(text.charAt(at));
    runs.push({
      start: from,
      end: at,
      opens: after === 'word' || (after === 'punctuation' && before !== 'word'),
      closes: before === 'word' || (before === 'punctuation' && after !== 'word'),
    });
  }
  return runs;
}

function kindOf(character: string): 'space' | 'punctuation' | 'word' {
  return space.test(character) ? 'space' : punctuation.test(character) ? 'punctuation' : 'word';
}

/** The pairs of stars, in order of their beginnings. */
function pairsOf(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    while (run.closes && run.end > run.start) {
      const at = open.findLastIndex((opener) => fits(opener, run));
      const opener = open[at];
      if (opener === undefined) break;
      const use = opener.end - opener.start > 1 && run.end - run.start > 1 ? 2 : 1;
      opener.end -= use;
      run.start += use;
      pairs.push({ type: use === 2 ? 'strong' : 'emphasis', start: opener.end, end: run.start });
      open.length = opener.end > opener.start ? at + 1 : at;
    }
    if (run.opens && run.end > run.start) open.push(run);
  }
  return pairs.sort((one, other) => one.start - other.start);
}

function fits(opener: Run, closer: Run): boolean {
  const [one, other] = [opener.end - opener.start, closer.end - closer.start];
  return !(opener.closes || closer.opens) || other % 3 === 0 || (one + other) % 3 !== 0;
}

/** A stretch of a content; `last` is where that ends. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** The nodes of a stretch; takes the pairs that stand in it from the front of the list. */
function nodesWithin(text: string, { start, end, last }: Extent, pairs: Pair[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = start;
  for (let pair = pairs[0]; pair !== undefined && pair.start < end; pair = pairs[0]) {
    pairs.shift();
    addText(nodes, text, { start: at, end: pair.start, last });
    const width = pair.type === 'strong' ? 2 : 1;
    nodes.push({
      type: pair.type,
      children: nodesWithin(text, { start: pair.start + width, end: pair.end - width, last }, pairs),
      position: positionOf(pair.start, pair.end),
    } as Emphasis | Strong);
    at = pair.end;
  }
  addText(nodes, text, { start: at, end, last });
  return nodes;
}

/** Adds the text of a stretch; blanks at the end of a line or at the beginning of one are none of it where it begins or ends with them. */
function addText(nodes: PhrasingContent[], text: string, { start, end, last }: Extent): void {
  let [from, to] = [start, end];
  let blank = from;
  while (blank < to && text.charCodeAt(blank) === 0x20) blank++;
  const lineEnd = text.charCodeAt(blank);
  if (blank < to && (lineEnd === 0x0a || lineEnd === 0x0d)) from = blank;
  while (to > from && text.charCodeAt(to - 1) === 0x20) to--;
  if (to < end && end < last && !(to > from && text.charCodeAt(to - 1) === 0x0a)) to = end;
  if (from < to) nodes.push({ type: 'text', value: '', position: positionOf(from, to) });
}

type Position = NonNullable<Text['position']>;

/** A place by its offsets alone: nobody asks for the line. */
export function positionOf(start: number, end: number): Position {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } };
}
