/** Kính gửi: the addressees before the opening, in a paragraph, a list, or the cells of a table. */
import { fieldOf, fold, joinTexts, salutations, type Addressees, type Field, type Source, type Text } from '../../model/index.js';
import type { Block, TableBlock } from '../../read/block.js';
import { labelOf } from '../lines/block-lines.js';
import { salutationOf } from '../../language/lines/body-lines.js';
import { blockLines } from '../../read/paragraphs.js';

const mark = /^[-–—+•●▪*]\s*/u;
/** Most rows of a table of addressees. */
const mostRows = 20;

/** The addressees that the blocks begin with; `next` counts the blocks that they take. */
export function readAddressees(source: Source, blocks: readonly Block[]): { field: Field<Addressees>; next: number } | null {
  const first = blocks[0];
  if (first?.type === 'table') {
    const texts = textsOfTable(first);
    return texts === null ? null : addresseesOf(source, texts, 1, new Set());
  }
  if (first?.type !== 'paragraph' || first.marker !== null) return null;
  const salutation = salutationOf(first.text.value);
  if (salutation === null) return null;
  const texts: Text[] = blockLines(first.text);
  const items = new Set<Text>();
  // An invitation goes on in sentences of its own.
  if (salutation.invites && texts.slice(1).some((line) => !mark.test(line.value))) return null;
  let next = 1;
  const inline = (texts[0]?.value ?? '').slice(salutation.length);
  const list = inline === '' || mark.test(inline);
  for (let block = list ? blocks[next] : undefined; block?.type === 'paragraph'; block = blocks[++next]) {
    const rank = labelOf(block)?.rank;
    if (block.marker === null && rank !== 'dash' && rank !== 'bullet') break;
    const lines = blockLines(block.text);
    if (lines[0] !== undefined && block.marker !== null) items.add(lines[0]);
    for (const line of lines) texts.push(line);
  }
  return addresseesOf(source, texts, next, items);
}

/** Parts a table before the row of the addressees: a converter takes it for one with the letterhead above it. */
export function partAddresseeRows(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    if (block.type !== 'table' || index >= reach) return [block];
    const row = block.rows.findIndex((cells, at) => at > 0 && salutationOf(wordsOfRow(cells)) !== null);
    return row < 0
      ? [block]
      : [
          { ...block, rows: block.rows.slice(0, row) },
          { ...block, rows: block.rows.slice(row), headerRows: 0 },
        ];
  });
}

/** Before which block the addressees stand. */
const reach = 12;

function wordsOfRow(cells: TableBlock['rows'][number]): string {
  return cells.flatMap(({ paragraphs }) => paragraphs).find(({ value }) => value !== '')?.value ?? '';
}

/** The texts of a table whose first cell with words is `Kính gửi:`, or null. */
function textsOfTable({ rows }: TableBlock): Text[] | null {
  if (rows.length > mostRows) return null;
  const texts = rows
    .flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => blockLines(text))))
    .filter(({ value }) => value !== '');
  return texts[0] !== undefined && salutationOf(texts[0].value) !== null ? texts : null;
}

/**
 * The addressees of lines that begin with the salutation: in a list a line without a mark that is none of `items` goes on with the one
 * above it.
 */
function addresseesOf(
  source: Source,
  texts: readonly Text[],
  next: number,
  items: ReadonlySet<Text>,
): { field: Field<Addressees>; next: number } {
  const [head, ...lines] = texts as [Text, ...Text[]];
  const salutation = salutationOf(head.value);
  const names: string[] = [];
  const inline = head.value.slice(salutation?.length ?? 0).trim();
  if (inline !== '') names.push(inline.replace(mark, ''));
  const begins = (text: Text): boolean => items.has(text) || mark.test(text.value);
  const marked = lines.some(begins) || mark.test(inline);
  for (const line of lines) {
    const { value } = line;
    if (names.length > 0 && marked && !begins(line)) names[names.length - 1] = `${names.at(-1) ?? ''} ${value}`;
    else names.push(value.replace(mark, '').trim());
  }
  const said = fold(salutation?.said ?? '');
  const value: Addressees = {
    salutation: salutations.find((known) => said.endsWith(fold(known))) ?? 'Kính gửi',
    names: names.map((name) => name.replace(/(?<!\.)[.;,]$/u, '').trimEnd()).filter((name) => name !== ''),
  };
  return { field: fieldOf(source, joinTexts(texts, '\n'), value, 'body', head), next };
}
