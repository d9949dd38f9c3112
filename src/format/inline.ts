/** A text of the model -> Markdown that reads back as that text. */
import type { Text } from '../model/index.js';
import { markNames, runsOf, type MarkName } from './runs.js';

/** How a text is written. */
export interface Writing {
  /** What a hard line break is written as. */
  readonly lineBreak: string;
  /** Whether every character that could be markup is escaped, or only those that are likely to be. */
  readonly careful: boolean;
  /** Whether bold and italic are tags: `**` does not open and close everywhere. */
  readonly tags: boolean;
}

const tagNames: Readonly<Record<MarkName, string>> = {
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  bold: 'strong',
  italic: 'em',
};
const asterisks: Readonly<Partial<Record<MarkName, string>>> = { bold: '**', italic: '*' };

/** Characters of Markdown or HTML that would not stay what they are. */
const likelyMarkup = /[*`]|\\(?=[!-/:-@[-`{-~]|$)|_(?=\S)|(?<=\S)_|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|\[(?=\^)|\](?=\()/gmu;
const anyMarkup = /[*`\\_<>&|#~[\]]/gu;
/** What Markdown takes for the beginning of a block: a list, a heading, a quotation, a fence, a table, a rule. */
const blockBegin = /^(?:[-+*>|]|#{1,6}(?=\s|$)|~{3}|=+\s*$|\d{1,9}(?=[.)](?:\s|$)))/u;

/** The text in Markdown. */
export function writeInline(text: Text, { lineBreak, careful, tags }: Writing): string {
  const open: MarkName[] = [];
  let written = '';
  const mark = (name: MarkName, side: '' | '/'): string => (tags ? undefined : asterisks[name]) ?? `<${side}${tagNames[name]}>`;
  const close = (): void => {
    const name = open.pop();
    if (name !== undefined) written += mark(name, '/');
  };
  for (const { value, emphasis } of runsOf(text)) {
    while (open.some((name) => emphasis[name] !== true)) close();
    for (const name of markNames) {
      if (emphasis[name] !== true || open.includes(name)) continue;
      open.push(name);
      written += mark(name, '');
    }
    written += escape(value, careful).replaceAll('\n', lineBreak);
    if (emphasis.footnote !== undefined) written += `[^${emphasis.footnote}]`;
  }
  while (open.length > 0) close();
  return written;
}

function escape(value: string, careful: boolean): string {
  return value.replace(careful ? anyMarkup : likelyMarkup, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}

/** A line so that it begins no block of Markdown. */
export function escapeBegin(line: string): string {
  return line.replace(blockBegin, (begin) => (/^\d/u.test(begin) ? `${begin}\\` : `\\${begin}`));
}

/** The text in HTML. */
export function writeHtml(text: Text): string {
  let written = '';
  for (const { value, emphasis } of runsOf(text)) {
    const names = markNames.filter((name) => emphasis[name] === true);
    const inner = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
    written +=
      names.map((name) => `<${tagNames[name]}>`).join('') +
      inner +
      names
        .toReversed()
        .map((name) => `</${tagNames[name]}>`)
        .join('');
  }
  return written;
}
