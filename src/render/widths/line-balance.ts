/** Breaking a short centred text into lines of about the same length, at boundaries that a reader would choose. */
import lineWords from '../../../templates/tu-vung/ngat-dong.yaml';
import { greatest } from '../../model/index.js';
import { textWidth, type Typeface } from '../../typography/index.js';

/** Words that open a part of an organ's name or of a title: a line is best broken before them. */
const openings = new Set(lineWords.openings);

/** Pairs of words that no line end may part. */
const bound = new Set(lineWords.bound);

/** Words that a number follows: `năm 2024`, `khóa XVI`. */
const numbered = new Set(lineWords.numbered);

/** Cost of a break, in shares of the width that may be used: a bound pair is parted only where nothing else is left. */
const boundCost = 4;
const plainCost = 0.12;

/**
 * The text in as few lines as fit in `width` (pt), the lines as even as the boundaries allow. A word that is wider than
 * the line stands alone. A break that the text already has (`\n`) stays.
 */
export function balanceLines(text: string, typeface: Typeface, width: number): string[] {
  return text.split('\n').flatMap((line) => balanceLine(line.trim(), typeface, width));
}

function balanceLine(text: string, typeface: Typeface, width: number): string[] {
  if (textWidth(text, typeface) <= width) return [text];
  const words = text.split(/\s+/u);
  const widths = words.map((word) => textWidth(word, typeface));
  const count = greedyBreaks(widths, textWidth(' ', typeface), width).length + 1;
  const whole = textWidth(text, typeface) / count;
  return cheapest(words, typeface, width, whole, count) ?? cheapest(words, typeface, width, whole, words.length) ?? [text];
}

/** Index of the word that each line after the first begins with, when each line is filled. */
function greedyBreaks(words: readonly number[], space: number, width: number): number[] {
  const breaks: number[] = [];
  let line = 0;
  for (const [index, word] of words.entries()) {
    if (line > 0 && line + space + word > width) {
      breaks.push(index);
      line = word;
    } else {
      line += (line > 0 ? space : 0) + word;
    }
  }
  return breaks;
}

interface Breaking {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The cheapest breaking into at most `count` lines, or null if a word overflows in all of them. */
function cheapest(words: readonly string[], typeface: Typeface, width: number, ideal: number, count: number): string[] | null {
  let states: (Breaking | null)[] = [{ cost: 0, lines: [] }, ...words.map(() => null)];
  let best: Breaking | null = null;
  for (let line = 0; line < count; line++) {
    const next: (Breaking | null)[] = words.map(() => null);
    next.push(null);
    for (const [start, state] of states.entries()) {
      if (state === null) continue;
      for (let end = start + 1; end <= words.length; end++) {
        const text = words.slice(start, end).join(' ');
        const length = textWidth(text, typeface);
        if (length > width && end > start + 1) break;
        const cost = state.cost + ((length - ideal) / width) ** 2 + (end < words.length ? breakCost(words, end) : 0);
        const known = next[end];
        if (known === null || known === undefined || cost < known.cost) next[end] = { cost, lines: [...state.lines, text] };
      }
    }
    states = next;
    const done = states[words.length];
    if (done !== null && done !== undefined && (best === null || done.cost < best.cost)) best = done;
  }
  return best === null ? null : [...best.lines];
}

/** What it costs to break before the word at `at`. */
function breakCost(words: readonly string[], at: number): number {
  const before = (words[at - 1] ?? '').trim().toLowerCase();
  const after = (words[at] ?? '').toLowerCase();
  if (bound.has(`${before} ${after}`) || after === '-') return boundCost;
  if (numbered.has(before) && /^(?:\d|[ivxlc]+\b)/u.test(after)) return boundCost;
  if (/[,;:]$/u.test(before) || openings.has(after) || openings.has(`${after} ${(words[at + 1] ?? '').toLowerCase()}`)) return 0;
  return plainCost;
}

/** Steps in which a measure is sought, pt. */
const measureStep = 4;

/** By how much the measure may be off, rounded, without a line breaking elsewhere, pt. */
const slack = 2;

/**
 * A measure (pt) in which a centred text that is filled line by line takes no more lines than in `width` and breaks
 * where a reader would: the lines come out even without any break of their own. `width` where the text needs no break.
 */
export function evenMeasure(text: string, typeface: Typeface, width: number): number {
  const lines = text.split('\n').map((line) => {
    // blanks to be filled in by hand keep their width
    const words = line.trim().split(/ (?=\S)/u);
    return { words, widths: words.map((word) => textWidth(word, typeface)) };
  });
  const space = textWidth(' ', typeface);
  const breaksIn = (measure: number): number[][] => lines.map(({ widths }) => greedyBreaks(widths, space, measure));
  const count = (breaks: readonly number[][]): number => breaks.reduce((sum, ends) => sum + ends.length, 0);
  const fewest = count(breaksIn(width));
  if (fewest === 0) return width;
  let best = { measure: width, cost: Infinity };
  for (let measure = width; measure > 0; measure -= measureStep) {
    const breaks = breaksIn(measure);
    if (count(breaks) > fewest || lines.some(({ widths }) => widths.some((word) => word > measure))) break;
    const lengths = lines.flatMap(({ widths }, index) => lineLengths(widths, breaks[index] ?? [], space));
    const longest = greatest(lengths);
    const cost =
      lengths.reduce((sum, length) => sum + ((longest - length) / longest) ** 2, 0) +
      lines.reduce((sum, { words }, index) => sum + (breaks[index] ?? []).reduce((all, at) => all + breakCost(words, at), 0), 0);
    const steady = longest + slack <= measure && String(breaksIn(measure + slack)) === String(breaks);
    if (steady && cost < best.cost) best = { measure, cost };
  }
  return best.measure;
}

function lineLengths(words: readonly number[], breaks: readonly number[], space: number): number[] {
  const starts = [0, ...breaks];
  return starts.map((start, index) => {
    const line = words.slice(start, starts[index + 1] ?? words.length);
    return line.reduce((sum, word) => sum + word, 0) + space * Math.max(0, line.length - 1);
  });
}
