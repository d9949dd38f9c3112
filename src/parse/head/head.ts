/** The head of a document: letterhead, number, place and date, type and abstract, as the body prints them. */
import { sliceText, trimText, type Field, type Source, type Text } from '../../model/index.js';
import type { Block } from '../../read/block.js';
import { withText } from '../../read/paragraphs.js';
import { linesOf } from '../lines/block-lines.js';
import type { Line, LineRole } from '../lines/line.js';
import { headLines } from './head-lines.js';
import { readTitle } from './head-title.js';
import { findLateHead } from './late-head.js';
import { letterheadLines, readLetterhead, rolesOfLetter, type PrintedLetterhead } from './letterhead.js';

/** What the body says of the head. */
export interface Head extends Omit<PrintedLetterhead, 'letterAbstract'> {
  readonly documentType: Field<string> | null;
  /** Công văn, where the head has no type but its abstract or its symbol: it prints no name of its type. */
  readonly letter: Field<string> | null;
  readonly abstract: Field<Text> | null;
  /** `V/v ...` of a công văn beside the abstract of another type: not printed. */
  readonly droppedLetterAbstract: Field<Text> | null;
  /** The first line of a head that stands behind the text. */
  readonly lateHead: Text | null;
  /** The blocks after the head. */
  readonly rest: readonly Block[];
}

export function readHead(source: Source, blocks: readonly Block[]): Head {
  const lines = headLines(blocks);
  const typeIndex = lines.findIndex(({ type }) => type !== null);
  const before = typeIndex >= 0 ? lines.slice(0, typeIndex) : leadingHeadLines(lines);
  const title = typeIndex >= 0 ? readTitle(source, lines, typeIndex, blocks) : { documentType: null, abstract: null, next: before.length };
  const beside = [...before, ...linesBesideTitle(lines, typeIndex, title.next)];
  const headed = letterheadLines(beside);
  const printed = readLetterhead(source, headed, typeIndex >= 0 ? headed.map(({ role }) => role) : rolesOfLetter(headed));
  const rest = restOf(blocks, lines, title.next, typeIndex >= 0 || before.length > 0);
  const late =
    typeIndex >= 0 && printed.issuingOrgan === null && printed.number === null && printed.date === null ? findLateHead(rest) : null;
  const lateLines = letterheadLines(late?.lines ?? []);
  const { letterAbstract, ...letterhead } =
    late === null
      ? printed
      : readLetterhead(
          source,
          lateLines,
          lateLines.map(({ role }) => role),
        );
  return {
    ...letterhead,
    documentType: title.documentType,
    letter: typeIndex >= 0 ? null : letterOf(letterAbstract, letterhead.number),
    abstract: title.abstract ?? letterAbstract,
    droppedLetterAbstract: title.abstract === null ? null : letterAbstract,
    lateHead: late?.lines[0]?.text ?? null,
    rest: late === null ? rest : [...rest.slice(0, late.from), ...rest.slice(late.to)],
  };
}

function letterOf(abstract: PrintedLetterhead['letterAbstract'], number: PrintedLetterhead['number']): Field<string> | null {
  const sign = abstract ?? (number?.value.typeSymbol === 'CV' ? number : null);
  return sign === null ? null : { value: 'Công văn', printed: sign.printed, position: sign.position, origin: 'body' };
}

/** Where a table holds the type, its other lines behind it are letterhead too. */
function linesBesideTitle(lines: readonly Line[], typeIndex: number, next: number): Line[] {
  const block = lines[typeIndex]?.block;
  return block?.type === 'table' ? lines.slice(next).filter((line) => line.block === block) : [];
}

/** Without a line for the type: the lines at the beginning that can only be a letterhead. */
function leadingHeadLines(lines: readonly Line[]): Line[] {
  const roles = rolesOfLetter(lines);
  const sure = (role: LineRole): boolean => role !== 'unknown' && role !== 'organ' && role !== 'separator';
  let last = -1;
  for (const [index, role] of roles.entries()) {
    if (role === 'unknown') break;
    if (sure(role)) last = index;
  }
  return lines.slice(0, last + 1);
}

/** The blocks behind the first `next` lines; a block that is used in part keeps its other lines. */
function restOf(blocks: readonly Block[], lines: readonly Line[], next: number, found: boolean): Block[] {
  if (!found) return [...blocks];
  const first = lines[next];
  const last = lines[next - 1];
  const from = last === undefined ? 0 : blocks.indexOf(last.block) + 1;
  if (first === undefined || first.block !== last?.block || first.block.type !== 'paragraph') return dropSeparators(blocks.slice(from));
  const start = nthLineStart(first.block.text.value, first.line);
  return [withText(first.block, trimText(sliceText(first.block.text, start)), false), ...blocks.slice(from)];
}

function nthLineStart(value: string, line: number): number {
  let start = 0;
  for (let count = 0; count < line; count++) start = value.slice(start).search(/[\n\u2028]/u) + start + 1;
  return start;
}

/** Rules and marks between the head and the body stand for what the template draws. */
function dropSeparators(blocks: readonly Block[]): Block[] {
  const from = blocks.findIndex((block) => {
    const lines = linesOf(block);
    return (
      block.type !== 'rule' &&
      !(block.type === 'paragraph' && block.marker === null && lines.length === 1 && lines[0]?.role === 'separator')
    );
  });
  return from < 0 ? [] : blocks.slice(from);
}
