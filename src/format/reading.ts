/** Lines of Markdown that read back as the part of the model that they are written for. */
import { dropEnd, sliceText, trimText, type Label, type Text } from '../model/index.js';
import { matchLabel } from '../language/lines/labels.js';
import { readMarkdown } from '../read/markdown/markdown.js';
import { joinSoftBreaks } from '../read/paragraphs.js';
import { escapeBegin, writeInline } from './inline.js';
import { runsKey, runsOf } from './runs.js';

/** What a paragraph is to say. */
export interface Wanted {
  /** `## `, or nothing. */
  readonly prefix: string;
  readonly label: Label | null;
  readonly text: Text;
}

/** A line without anything that Markdown could take for markup: nothing to be checked. */
const plainLine = /^[\p{L}\d“"(][\p{L}\p{M}\d\s“”"'’‘(),;:.?!/%–…-]*$/u;

/** A character reference or a comment of HTML: the model does not know how its author wrote it. */
const onlyOwn = /&#?\w{1,31};|<!--/u;
/** Escapes that converters write and nobody needs. */
const idleEscape = /\\(?=[.,:;()\-+!?%/"'=])/gu;

/**
 * The paragraph in Markdown: the author's own writing of it where that says the same, else one made from the model.
 *
 * @param checked whether each writing is read back; else the first is taken, and the plan as a whole tells
 */
export function writeParagraph(wanted: Wanted, own: string | null, modelFirst: boolean, checked: boolean): string {
  const written = writings(wanted);
  const even = runsOf(wanted.text).length <= 1 && !onlyOwn.test(own ?? '');
  const owns = own === null ? [] : [own.replace(idleEscape, ''), own];
  const candidates = modelFirst || even ? [...written.slice(0, 2), ...owns, ...written] : [...owns, ...written];
  return (checked ? candidates.find((candidate) => readsAs(candidate, wanted)) : candidates[0]) ?? written[0] ?? '';
}

/** Ways to write it, the plainest first. */
function writings({ prefix, label, text }: Wanted): string[] {
  const lineBreak = prefix === '' ? '\\\n' : '<br>';
  const whole = prefix !== '' && label !== null && text.value !== '' && runsOf(text).length === 1 ? labelledText(label, text) : null;
  return [
    { careful: false, tags: false },
    { careful: true, tags: false },
    { careful: false, tags: true },
    { careful: true, tags: true },
  ].map((how) => {
    if (whole !== null) return prefix + writeInline(whole, { ...how, lineBreak });
    const inline = writeInline(text, { ...how, lineBreak });
    const words = label !== null && how.careful && !/^\*+\S/u.test(inline) ? escapeBegin(inline) : inline;
    if (label !== null) return `${prefix}${label.text}${words === '' ? '' : ` ${words}`}`;
    return prefix === ''
      ? words
          .split('\\\n')
          .map((line) => beginOf(line, text))
          .join('\\\n')
      : `${prefix}${words}`;
  });
}

/** Label and text in the emphasis of the text. */
function labelledText(label: Label, text: Text): Text {
  const value = `${label.text} ${text.value}`;
  return { value, spans: [{ start: 0, end: value.length, emphasis: runsOf(text)[0]?.emphasis ?? {} }], segments: [] };
}

/** A first character that is a mark of emphasis stays; any other that begins a block is escaped. */
function beginOf(line: string, text: Text): string {
  return line.startsWith('*') && (text.spans[0]?.emphasis.bold === true || text.spans[0]?.emphasis.italic === true)
    ? line
    : escapeBegin(line);
}

/** Whether a paragraph of Markdown says what is wanted, and nothing else. */
function readsAs(candidate: string, { prefix, label, text }: Wanted): boolean {
  if (candidate === '' || (prefix === '' && /\n[ \t]*\n/u.test(candidate))) return false;
  const simple = text.spans.length <= 1 && Object.keys(text.spans[0]?.emphasis ?? {}).length === 0;
  if (simple && plainLine.test(candidate) && !/^\d{1,9}[.)]/u.test(candidate))
    return candidate === (label === null ? text.value : `${label.text} ${text.value}`);
  const notes = text.spans.map(({ emphasis }) => (emphasis.footnote === undefined ? '' : `\n\n[^${emphasis.footnote}]: .`)).join('');
  const { blocks } = readMarkdown(`${candidate}${notes}\n`, 0, null);
  const [block] = blocks;
  if (block?.type !== 'paragraph' || blocks.length > 1 || (block.markdownDepth !== null) !== (prefix !== '')) return false;
  const read = joinSoftBreaks(block.text);
  if (label === null) return block.marker === null && runsKey(read) === runsKey(text);
  if (block.marker?.text === label.text && runsKey(read) === runsKey(text)) return true;
  const match = matchLabel(read.value);
  return (
    match?.text === label.text &&
    (block.marker === null || block.marker.text === '-') &&
    runsKey(trimText(sliceText(read, match.length))) === runsKey(text)
  );
}

/** The author's writing of a paragraph: one line, without the marks of headings, lists and quotations around it. */
export function ownWriting(slice: string, label: Label | null): string {
  const bare = slice.replace(/^#{1,6}[ \t]+/u, '');
  const heading = bare !== slice;
  const words = (heading ? withoutClosing(bare.trim()) : bare).trim();
  const joined = words.split('\n').reduce((whole, line) => {
    const next = line.replace(/^[ \t>]+/u, '');
    if (whole.endsWith('  ') || whole.endsWith('\\'))
      return `${(whole.endsWith('\\') ? whole.slice(0, -1) : whole).trimEnd()}${heading ? '<br>' : '\\\n'}${next}`;
    return `${whole.trimEnd()} ${next}`;
  });
  return label === null ? joined : withoutLabel(joined, label);
}

/** A heading without the `##` that may close it. */
function withoutClosing(words: string): string {
  const bare = dropEnd(words, '#');
  return bare.length < words.length && /\s/u.test(words.charAt(bare.length)) ? bare : words;
}

/** The words behind the label, which is written plain: an emphasis of the label alone is the template's. */
function withoutLabel(words: string, { text }: Label): string {
  const mark = /^(?:\*{1,3}|_{1,3})(?=\S)/u.exec(words)?.[0] ?? '';
  let at = mark.length;
  for (const character of text) {
    if (words.charAt(at) === '\\') at++;
    if (!words.startsWith(character, at)) return words;
    at += character.length;
  }
  if (mark !== '') {
    const closed = words.slice(at).trimStart();
    if (!closed.startsWith(mark) || /^[*_]/u.test(closed.slice(mark.length))) return words;
    at = words.indexOf(mark, at) + mark.length;
  }
  return `${text} ${words.slice(at).replace(/^(?:\s|\\\n)+/u, '')}`.trim();
}
