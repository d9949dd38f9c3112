/**
 * Notes at the foot of a page, as the text of a PDF has them: the raised number of a call is glued to the word before it, and the note
 * begins a line with the same number in the last lines of the page.
 */
import { letters, capitalLetters, lowercaseLetter } from '../../model/index.js';
import { pagesOf, type Line } from './source-lines.js';

/** A note: its lines, of which the first begins behind the number. */
export interface FootNote {
  readonly id: string;
  readonly lines: readonly { readonly value: string; readonly start: number }[];
}

/** The call of a note in the source. */
export interface NoteCall {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** How many lines at the end of a page may be notes. */
const mostLines = 40;
const beginsNote = new RegExp(String.raw`^(\d{1,3})[ \u00a0]{1,8}(?=[${capitalLetters}“"(])`, 'u');
/** A raised number that the layout of a page put on a line of its own, over the words of its note. */
const raised = /^\d{1,3}$/u;
const beginsWords = new RegExp(String.raw`^[${capitalLetters}“"(]`, 'u');
/** A number with room before it, as some pages are laid out, before a mark or at the end of its line; the room goes with it. */
const roomyCalls = new RegExp(String.raw`(?<=${lowercaseLetter}{2}) (\d{1,3})(?=[,.;:)]|$)`, 'gu');
/** A number behind a word of small letters, or behind what ends a stretch of words. */
const calls = new RegExp(String.raw`(?<=${lowercaseLetter}{2}|[”"])(\d{1,3})(?![${letters}\d/%])`, 'gu');

/** Parts the notes at the feet of the pages, or else those at the end of the text, from the other lines. */
export function partFootNotes(lines: readonly Line[]): { lines: Line[]; notes: FootNote[]; calls: NoteCall[] } {
  const body: Line[] = [];
  const notes: FootNote[] = [];
  const found: NoteCall[] = [];
  const pages = pagesOf(lines);
  for (const page of pages.length > 1 ? pages : []) {
    const foot = footOf(page, notes.length);
    const called = foot === null ? null : callsOf(page.slice(0, foot.from), foot.notes);
    for (const line of called === null ? page : page.slice(0, foot?.from)) body.push(line);
    for (const note of called === null ? [] : (foot?.notes ?? [])) notes.push(note);
    for (const call of called ?? []) found.push(call);
  }
  return notes.length === 0 ? partEndNotes(lines) : { lines: body, notes, calls: found };
}

/** A line of signs, as it parts notes from the text. */
const rule = /^[-_=–—]{5,}$/u;

/**
 * Parts the notes that end a text: numbered from 1, each called in order. Behind a line of signs all lines are of notes; without one, those
 * that begin with the next number and those that stand right under them.
 */
function partEndNotes(lines: readonly Line[]): { lines: Line[]; notes: FootNote[]; calls: NoteCall[] } {
  const foot = lines.length > 1 ? footOf(lines, 0) : null;
  const ruled = foot !== null && rule.test(lines[foot.from - 1]?.value ?? '');
  const body = lines.slice(0, foot === null ? lines.length : foot.from - (ruled ? 1 : 0));
  const isWhole = foot !== null && (ruled || areAllOfNotes(lines.slice(foot.from)));
  const called = isWhole ? callsOf(body, foot.notes) : null;
  return foot === null || called === null ? { lines: [...lines], notes: [], calls: [] } : { lines: body, notes: foot.notes, calls: called };
}

function areAllOfNotes(lines: readonly Line[]): boolean {
  let next = 1;
  return lines.every((line) => {
    const begins = numberOf(line) === next;
    if (begins) next++;
    return begins || !line.blankBefore;
  });
}

/** The notes in the last lines of a page: numbered one after the other, from 1 or from where the page before ended. */
function footOf(page: readonly Line[], before: number): { from: number; notes: FootNote[] } | null {
  const least = Math.max(1, page.length - mostLines);
  const from = page.findIndex(
    (line, index) =>
      index >= least &&
      (line.blankBefore || rule.test(page[index - 1]?.value ?? '')) &&
      [1, before + 1].includes(beginningAt(page, index)?.number ?? Number.NaN),
  );
  if (from < 0) return null;
  const notes: { id: string; lines: { value: string; start: number }[] }[] = [];
  const first = beginningAt(page, from)?.number ?? Number.NaN;
  for (let index = from; index < page.length; index++) {
    const begun = beginningAt(page, index);
    const { value, start } = page[index] as Line;
    if (begun?.number === first + notes.length) {
      notes.push({ id: String(before + notes.length + 1), lines: [begun.words] });
      index += begun.lines - 1;
    } else notes.at(-1)?.lines.push({ value, start });
  }
  return { from, notes };
}

/** A note that begins at a line: its number, its first words, and how many lines hold both; null where none does. */
function beginningAt(
  page: readonly Line[],
  index: number,
): { readonly number: number; readonly words: { value: string; start: number }; readonly lines: number } | null {
  const [line, next] = [page[index], page[index + 1]];
  if (line === undefined) return null;
  const match = beginsNote.exec(line.value);
  const length = match?.[0].length ?? 0;
  if (match !== null) return { number: Number(match[1]), words: { value: line.value.slice(length), start: line.start + length }, lines: 1 };
  if (!raised.test(line.value) || next === undefined || next.blankBefore || !beginsWords.test(next.value)) return null;
  return { number: Number(line.value), words: { value: next.value, start: next.start }, lines: 2 };
}

function numberOf(line: Line | undefined): number {
  return Number(beginsNote.exec(line?.value ?? '')?.[1] ?? Number.NaN);
}

/** The calls of the notes in the lines over them, one for each, in order; null if one is not called. */
function callsOf(lines: readonly Line[], notes: readonly FootNote[]): NoteCall[] | null {
  return callsLike([calls], lines, notes) ?? callsLike([calls, roomyCalls], lines, notes);
}

function callsLike(patterns: readonly RegExp[], lines: readonly Line[], notes: readonly FootNote[]): NoteCall[] | null {
  const found: NoteCall[] = [];
  const first = Number(notes[0]?.id ?? 0);
  const numbers = lines.flatMap(({ value, start }) =>
    patterns
      .flatMap((pattern) =>
        [...value.matchAll(pattern)].map((match) => ({
          digits: match[1] ?? '',
          start: start + match.index,
          end: start + match.index + match[0].length,
        })),
      )
      .toSorted((one, other) => one.start - other.start),
  );
  for (const { digits, start, end } of numbers) {
    const note = notes[found.length];
    if (note === undefined) break;
    const printed = Number(note.id) - first;
    if (Number(digits) === Number(note.id) || Number(digits) === printed + 1) found.push({ id: note.id, start, end });
  }
  return found.length === notes.length ? found : null;
}
