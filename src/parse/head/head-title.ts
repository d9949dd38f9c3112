/** The title of a document: the type, and the abstract in the lines below it. */
import { fieldOf, emptyText, joinTexts, sliceText, trimText, type Field, type Source, type Text } from '../../model/index.js';
import type { Block } from '../../read/block.js';
import { softBreak } from '../../read/block.js';
import type { Line } from '../lines/line.js';
import { joinSoftBreaks } from '../../read/paragraphs.js';

/** Type and abstract, from the line of the type on; `next`: the first line behind them. */
export function readTitle(
  source: Source,
  lines: readonly Line[],
  typeIndex: number,
  blocks: readonly Block[],
): { documentType: Field<string>; abstract: Field<Text> | null; next: number } {
  const typeLine = lines[typeIndex] as Line;
  const match = typeLine.type ?? { name: typeLine.value, length: typeLine.value.length };
  const printed = sliceText(typeLine.text, 0, match.length);
  const documentType = fieldOf(source, trimText(printed), match.name, 'body', printed);
  const parts: { text: Text; glue: string }[] = [];
  const rest = trimText(sliceText(typeLine.text, match.length));
  if (rest.value !== '') parts.push({ text: rest, glue: '' });
  let next = typeIndex + 1;
  let previous = typeLine;
  const ruled = lineUnderTitle(lines, next, blocks);
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    const begun =
      parts.length > (rest.value.split(' ').length <= 2 && (line.markdownDepth !== null || line.bold) && rest.value !== '' ? 1 : 0);
    if (next >= ruled && !continuesTitle(previous, line, begun, blocks) && !isLastOfTitle(previous, line, lines[next + 1], blocks)) break;
    const glue = parts.length === 0 ? '' : line.block === previous.block && endsHard(line) ? '\n' : ' ';
    parts.push({ text: line.text, glue });
    previous = line;
    next++;
  }
  const abstract = parts.reduce<Text>(
    (joined, part) => (joined.value === '' ? part.text : joinTexts([joined, part.text], part.glue)),
    emptyText,
  );
  return { documentType, abstract: abstract.value === '' ? null : abstractField(source, abstract), next };
}

/** Whether a line belongs to the abstract that follows the type. */
function continuesTitle(previous: Line, line: Line, begun: boolean, blocks: readonly Block[]): boolean {
  if (line.role === 'separator' || line.role === 'issuance' || line.role === 'number') return false;
  if (line.namesDocument || line.bodyRole === 'addressees' || line.bodyRole === 'basis' || line.beginsRecipients) return false;
  if (line.label !== null && !begun) return false;
  if (line.block === previous.block) return true;
  if (isSentence(line.block) || blocksBetween(blocks, previous, line) > 0) return false;
  if (!begun) return line.width < 600 && !line.closed;
  if (line.closed || line.width > 300) return false;
  if (line.capitals && !previous.capitals) return false;
  if (line.markdownDepth !== null || previous.markdownDepth !== null)
    return line.markdownDepth !== null && line.markdownDepth === previous.markdownDepth && !line.capitals;
  if (line.labelUnder(previous) !== null) return false;
  if (line.startsGroup) return line.bold && previous.bold;
  return /[,;–-]$|[^.:!?]$/u.test(previous.value);
}

/** How many blocks stand between those of two lines. */
function blocksBetween(blocks: readonly Block[], above: Line, line: Line): number {
  return blocks.indexOf(line.block) - blocks.indexOf(above.block) - 1;
}

/** The block behind that of a line. */
function blockBehind(blocks: readonly Block[], line: Line): Block | undefined {
  return blocks[blocks.indexOf(line.block) + 1];
}

/** The index of the line behind the title where a rule (`-----`) stands under it within a few lines; 0 where none does. */
function lineUnderTitle(lines: readonly Line[], from: number, blocks: readonly Block[]): number {
  for (let index = from; index < Math.min(lines.length, from + longestTitle); index++) {
    const line = lines[index] as Line;
    if (line.role === 'separator') return index;
    if ((line.label !== null && line.label.rank !== 'parenthesis') || line.opensText || line.width > 300) return 0;
    const next = lines[index + 1];
    if (blockBehind(blocks, line)?.type === 'rule' && (next === undefined || next.block !== line.block)) return index + 1;
  }
  return 0;
}

/** Most lines of a title. */
const longestTitle = 6;

/** Whether a paragraph is a sentence of the body, whatever its first line looks like. */
function isSentence(block: Block): boolean {
  return block.type === 'paragraph' && (/[.:;]$/u.test(block.text.value) || block.text.value.length > longestAbstract);
}

/** Longest paragraph of an abstract, characters. */
const longestAbstract = 500;

/** Whether a line apart from the abstract still belongs to it: it goes on with the sentence, or the line that ends every title follows. */
function isLastOfTitle(previous: Line, line: Line, next: Line | undefined, blocks: readonly Block[]): boolean {
  if (line.role !== 'unknown' || line.label !== null || line.width > longestTitleLine || line.closed || previous.closed) return false;
  if (blocksBetween(blocks, previous, line) > 0 || line.block.type !== 'paragraph' || line.opensText) return false;
  if (/^\p{Ll}/u.test(line.value)) return true;
  const behind = blockBehind(blocks, line);
  return (
    behind?.type === 'rule' ||
    (next !== undefined && next.block === behind && (next.role === 'separator' || next.bodyRole === 'addressees'))
  );
}

/** Longest line of an abstract that stands apart from the one above it, characters. */
const longestTitleLine = 120;

/** Whether the source breaks the line before this one on purpose. */
function endsHard({ block, line }: Line): boolean {
  if (block.type !== 'paragraph') return false;
  const breaks = [...block.text.value.matchAll(/[\n\u2028]/gu)].map((match) => match[0]);
  return breaks[line - 1] !== softBreak;
}

/** The abstract as a field: soft breaks are spaces. */
export function abstractField(source: Source, text: Text): Field<Text> {
  const value = joinSoftBreaks(text);
  return fieldOf(source, value, value, 'body', text);
}
