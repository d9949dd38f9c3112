/** Single lines of a Markdown file as text: its label as it stands, and what follows with Markdown's emphasis. */
import { emptyText, joinTexts, plainText, type Text } from '../../model/index.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Block } from '../block.js';
import type { LinesReader } from '../text/source-lines.js';

/** What of Markdown stands inside a line, and what is not a letter. */
const inlineMark = /[\\*_`[\]<>&!\u00ad]|(?!\t)\p{Cc}/u;

/** Reads lines of the source whose Markdown `blocksOf` reads; a comment in one is blank in its value alone. */
export function linesReader(source: string, blocksOf: (start: number, end: number) => readonly Block[]): LinesReader {
  const readLine = ({ value, start }: { readonly value: string; readonly start: number }): Text => {
    const label = matchLabel(value)?.length ?? 0;
    if (!inlineMark.test(source.slice(start + label, start + value.length)) || /^\*+$/u.test(value)) return plainText(value, start);
    const texts = blocksOf(start + label, start + value.length).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    return joinTexts([plainText(value.slice(0, label), start), texts.length === 0 ? emptyText : joinTexts(texts, ' ')]);
  };
  return (lines, glue) => joinTexts(lines.map(readLine), glue);
}
