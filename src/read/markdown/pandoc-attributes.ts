/** What pandoc's own Markdown writes beside the words: `[x]{.mark}`, `{#id .class}` behind a heading, `::: {...}` around blocks. */
import { joinTexts, sliceText, trimText, type Text } from '../../model/index.js';
import type { Block } from '../block.js';

const signs = /\]\{|\{[#.]|^:::/mu;
const span = /\[([^[\]]{0,400})\]\{[^{}\n\u2028]{1,200}\}/gu;
const behindHeading = /[ \t]\{[#.][^{}\n\u2028]{1,200}\}$/u;
const fence = /(?:^|(?<=[\n\u2028]))[ \t]{0,8}:{3,40}[ \t]{0,8}(?:\{[^{}\n\u2028]{0,200}\}|[\w-]{0,40})[ \t]{0,8}:{0,40}(?:[\n\u2028]|$)/gu;

/** The blocks without the attributes of pandoc; what held nothing else goes. */
export function withoutAttributes(source: string, blocks: readonly Block[]): readonly Block[] {
  if (!signs.test(source)) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'table')
      return [{ ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(bare) }))) }];
    if (block.type !== 'paragraph') return [block];
    const text = bare(block.text);
    return text.value === '' && block.text.value !== '' && block.marker === null ? [] : [{ ...block, text }];
  });
}

function bare(text: Text): Text {
  if (!signs.test(text.value)) return text;
  let rest = keep(text, fence, () => null);
  rest = keep(rest, span, (match) => [match.index + 1, match.index + 1 + (match[1]?.length ?? 0)]);
  const attributes = behindHeading.exec(rest.value);
  return trimText(attributes === null ? rest : sliceText(rest, 0, attributes.index));
}

/** The text with each match replaced by the stretch of it that is kept. */
function keep(text: Text, pattern: RegExp, kept: (match: RegExpExecArray) => readonly [number, number] | null): Text {
  const parts: Text[] = [];
  let from = 0;
  for (const match of text.value.matchAll(pattern)) {
    const stretch = kept(match);
    parts.push(sliceText(text, from, match.index));
    if (stretch !== null) parts.push(sliceText(text, ...stretch));
    from = match.index + match[0].length;
  }
  return parts.length === 0 ? text : joinTexts([...parts, sliceText(text, from)]);
}
