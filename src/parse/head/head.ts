/** The head of a document: letterhead, number, place and date, type and abstract, as the body prints them. */
import {
  joinTexts,
  placeOf,
  sliceText,
  squeeze,
  trimText,
  type DocumentNumber,
  type Field,
  type LetterheadKind,
  type PartialDate,
  type Position,
  type Source,
  type Text,
} from '../../model/index.js';
import type { Block } from '../../read/block.js';
import { matchIssuance } from '../../language/dates/dates.js';
import {
  addresseeWords,
  linesOfBlock,
  longestHead,
  matchTypeLine,
  openingWords,
  roleOf,
  rolesOfLetter,
  type Line,
} from '../../read/head-lines.js';
import type { LineRole } from '../../language/lines/head-roles.js';
import { abstractField, readTitle } from './head-title.js';
import { findLateHead } from './late-head.js';
import { matchLabel } from '../../language/lines/labels.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { continuesOrgan } from '../../language/organs/organ-lines.js';
import { withText } from '../../read/paragraphs.js';

/** What the body says of the head. */
export interface Head {
  readonly kind: LetterheadKind | null;
  readonly heading: Field<readonly string[]> | null;
  readonly superiorOrgan: Field<string> | null;
  readonly issuingOrgan: Field<string> | null;
  /** `*` or `***` under the organ. */
  readonly organMark: Field<string> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly place: Field<string> | null;
  readonly date: Field<PartialDate> | null;
  readonly documentType: Field<string> | null;
  /** Công văn, where the head has no type but its abstract or its symbol: it prints no name of its type. */
  readonly letter: Field<string> | null;
  readonly abstract: Field<Text> | null;
  readonly confidentiality: Field<string> | null;
  readonly urgency: Field<string> | null;
  readonly circulation: Field<string> | null;
  readonly draft: Field<string> | null;
  /** `V/v ...` of a công văn beside the abstract of another type: not printed. */
  readonly droppedLetterAbstract: Field<Text> | null;
  /** Lines that belong to no part of the head. */
  readonly unplaced: readonly Text[];
  /** The first line of a head that stands behind the text. */
  readonly lateHead: Text | null;
  /** The blocks after the head. */
  readonly rest: readonly Block[];
}

export function readHead(source: Source, blocks: readonly Block[]): Head {
  const lines = headLines(blocks);
  const typeIndex = lines.findIndex((line) => matchTypeLine(line) !== null);
  const before = typeIndex >= 0 ? lines.slice(0, typeIndex) : leadingHeadLines(lines);
  const title = typeIndex >= 0 ? readTitle(source, lines, typeIndex, blocks) : { documentType: null, abstract: null, next: before.length };
  const headed = [...before, ...linesBesideTitle(blocks, lines, typeIndex, title.next)].flatMap(partColumns);
  const printed = readLetterhead(source, headed, typeIndex >= 0 ? headed.map(roleOf) : rolesOfLetter(headed));
  const rest = restOf(blocks, lines, title.next, typeIndex >= 0 || before.length > 0);
  const late =
    typeIndex >= 0 && printed.issuingOrgan === null && printed.number === null && printed.date === null ? findLateHead(rest) : null;
  const lateLines = late?.lines.flatMap(partColumns) ?? [];
  const letterhead = late === null ? printed : readLetterhead(source, lateLines, lateLines.map(roleOf));
  return {
    ...letterhead,
    documentType: title.documentType,
    letter: typeIndex >= 0 ? null : letterOf(letterhead),
    abstract: title.abstract ?? letterhead.letterAbstract,
    droppedLetterAbstract: title.abstract === null ? null : letterhead.letterAbstract,
    lateHead: late?.lines[0]?.text ?? null,
    rest: late === null ? rest : [...rest.slice(0, late.from), ...rest.slice(late.to)],
  };
}

function letterOf({ letterAbstract, number }: Letterhead): Field<string> | null {
  const sign = letterAbstract ?? (number?.value.typeSymbol === 'CV' ? number : null);
  return sign === null ? null : { value: 'Công văn', printed: sign.printed, position: sign.position, origin: 'body' };
}

/** Where a table holds the type, its other lines behind it are letterhead too. */
function linesBesideTitle(blocks: readonly Block[], lines: readonly Line[], typeIndex: number, next: number): Line[] {
  const table = lines[typeIndex]?.block;
  return table === undefined || blocks[table]?.type !== 'table' ? [] : lines.slice(next).filter((line) => line.block === table);
}

/** The lines up to the first part of the body. */
function headLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  // A letterhead stands before the type, so no table behind it is one.
  let titled = false;
  for (const [index, block] of blocks.entries()) {
    if (lines.length > longestHead) break;
    if (block.type === 'table' && (titled || !isLetterheadTable(block, index))) break;
    if (block.type === 'picture' || block.type === 'pageBreak') break;
    if (block.type === 'paragraph') {
      const label = block.marker === null ? matchLabel(block.text.value) : matchLabel(`${block.marker.text} x`);
      const head = linesOfBlock(block, index)[0];
      if (
        label !== null &&
        label.rank !== 'dash' &&
        label.rank !== 'star' &&
        !(titled && label.rank === 'parenthesis') &&
        (head === undefined || roleOf(head) === 'organ' || roleOf(head) === 'unknown')
      )
        break;
      if (block.marker !== null && /^[-+*]$/u.test(block.marker.text) && head !== undefined && roleOf(head) === 'unknown') break;
    }
    for (const line of linesOfBlock(block, index)) {
      if (!titled && (openingWords.test(line.value) || addresseeWords.test(line.value))) return lines;
      titled ||= matchTypeLine(line) !== null;
      lines.push(line);
    }
  }
  return lines;
}

function isLetterheadTable(block: Block, index: number): boolean {
  return linesOfBlock(block, index).some((line) => ['party', 'national', 'number', 'issuance', 'motto'].includes(roleOf(line)));
}

/** Without a line for the type: the lines at the beginning that can only be a letterhead. */
function leadingHeadLines(lines: readonly Line[]): Line[] {
  const roles = rolesOfLetter(lines);
  const sure = (role: LineRole): boolean => role !== 'unknown' && role !== 'organ' && role !== 'separator';
  let last = -1;
  for (let index = 0; index < roles.length && roles[index] !== 'unknown'; index++) if (sure(roles[index] as LineRole)) last = index;
  return lines.slice(0, last + 1);
}

/** Blanks that part two columns. */
const wideGap = /\t|\s{3}(?=\S)/gu;

/** Whether the right column of a letterhead begins with a text: the heading, the motto, place and date. */
function beginsColumn(text: string): boolean {
  if (/^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒ]|Độc lập)/u.test(text)) return true;
  const comma = /, ?ngày/u.exec(text);
  return comma !== null && /^\p{Lu}/u.test(text) && /^[A-Za-zÀ-ỹ ]{1,150}$/u.test(text.slice(0, comma.index));
}

/** A line of two columns that a converter put beside each other is parted: `UBND XÃ A     CỘNG HÒA XÃ HỘI ...`. */
function partColumns(line: Line): Line[] {
  const at = [...line.value.matchAll(wideGap)]
    .map((gap) => gap.index + gap[0].length)
    .find((end) => beginsColumn(line.value.slice(end, end + 160)));
  if (at === undefined || line.value.slice(0, at).trim() === '') return [line];
  const part = (start: number, end: number): Line => {
    const text = trimText(sliceText(line.text, start, end));
    return { ...line, text, value: text.value };
  };
  return [part(0, at), part(at, line.value.length)];
}

type Letterhead = Omit<Head, 'documentType' | 'letter' | 'abstract' | 'droppedLetterAbstract' | 'lateHead' | 'rest'> & {
  letterAbstract: Field<Text> | null;
};

function readLetterhead(source: Source, lines: readonly Line[], roles: readonly LineRole[]): Letterhead {
  const byRole = new Map<LineRole, Line[]>();
  for (const [index, line] of lines.entries()) {
    const role = roles[index] as LineRole;
    byRole.set(role, [...(byRole.get(role) ?? []), line]);
  }
  const first = (role: LineRole): Line | undefined => byRole.get(role)?.[0];
  const mark = (role: LineRole): Field<string> | null => textField(source, first(role)?.text);
  const numberLine = first('number');
  const issuanceLine = first('issuance');
  const issuance = issuanceLine === undefined ? null : matchIssuance(issuanceLine.value);
  const placed = (line: Line | undefined, start: number, end: number): Position | null =>
    line === undefined ? null : placeOf(source, line.text, start, end);
  const others = byRole.get('otherHeading') ?? [];
  const headingLines = [
    ...(byRole.get('party') ?? []),
    ...(byRole.get('national') ?? []),
    ...(byRole.get('motto') ?? []),
    ...others.slice(-1),
  ];
  const kind: LetterheadKind | null =
    byRole.has('national') || byRole.has('motto')
      ? 'national'
      : byRole.has('party')
        ? 'party'
        : byRole.has('otherHeading')
          ? 'other'
          : null;
  const organs = readOrgans([...others.slice(0, -1), ...(byRole.get('organ') ?? [])]);
  const [letterAbstract, ...below] = byRole.get('letterAbstract') ?? [];
  return {
    kind,
    heading:
      headingLines[0] === undefined
        ? null
        : {
            value: headingLines.map((line) => squeeze(line.value)),
            printed: headingLines.map((line) => line.value).join('\n'),
            position: placeOf(source, headingLines[0].text),
            origin: 'body',
          },
    superiorOrgan: textField(source, organs.superior),
    issuingOrgan: textField(source, organs.issuing),
    organMark: textField(source, (byRole.get('separator') ?? []).find((line) => /^\*+$/u.test(line.value))?.text),
    number:
      numberLine === undefined
        ? null
        : {
            value: readNumber(numberLine.value) ?? { serial: null, typeSymbol: null, organSymbol: null },
            printed: numberLine.value,
            position: placeOf(source, numberLine.text),
            origin: 'body',
          },
    place:
      issuance === null || issuance.place === '' || /^[.…_]+$/u.test(issuance.place)
        ? null
        : { value: issuance.place, printed: issuance.place, position: placed(issuanceLine, 0, issuance.place.length), origin: 'body' },
    date:
      issuance === null || issuanceLine === undefined
        ? null
        : {
            value: issuance.date,
            printed: issuanceLine.value.slice(issuance.dateStart),
            position: placed(issuanceLine, issuance.dateStart, issuanceLine.value.length),
            origin: 'body',
          },
    confidentiality: mark('confidentiality'),
    urgency: mark('urgency'),
    circulation: mark('circulation'),
    draft: mark('draft'),
    unplaced: [...(byRole.get('unknown') ?? []), ...repeated(byRole)].map((line) => line.text),
    letterAbstract:
      letterAbstract === undefined
        ? null
        : abstractField(
            source,
            joinTexts(
              [letterAbstract, ...below.filter((line) => !/^V\/v(?![A-Za-zÀ-ỹ])/iu.test(line.value))].map((line) => line.text),
              ' ',
            ),
          ),
  };
}

/** Parts that a head has once: a second line of one that says something else belongs nowhere. */
const onlyOnce: readonly LineRole[] = ['number', 'issuance', 'letterAbstract', 'confidentiality', 'urgency', 'circulation', 'draft'];

function repeated(byRole: ReadonlyMap<LineRole, readonly Line[]>): Line[] {
  return onlyOnce.flatMap((role) => {
    const [first, ...others] = byRole.get(role) ?? [];
    return others.filter(
      (line) => squeeze(line.value) !== squeeze(first?.value ?? '') && (role !== 'letterAbstract' || roleOf(line) === role),
    );
  });
}

/** Superior and issuing organ: groups of lines between blank lines are organs; in one group each line is one. */
function readOrgans(lines: readonly Line[]): { superior: Text | undefined; issuing: Text | undefined } {
  const groups: Text[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || line.startsGroup) groups.push([line.text]);
    else group.push(line.text);
  }
  const names = joinLocalUnits(groups.length > 1 ? groups.map((group) => joinTexts(group, ' ')) : (groups[0] ?? []));
  const issuing = names.at(-1);
  return { superior: names.length > 1 ? joinTexts(names.slice(0, -1), ' ') : undefined, issuing };
}

/** `UỶ BAN NHÂN DÂN` over `TỈNH LÀO CAI` is one name in two lines. */
function joinLocalUnits(texts: readonly Text[]): Text[] {
  const names: Text[] = [];
  for (const text of texts) {
    const last = names.at(-1);
    const continues = last !== undefined && continuesOrgan(last.value, text.value);
    if (continues) names[names.length - 1] = joinTexts([last, text], ' ');
    else names.push(text);
  }
  return names;
}

function textField(source: Source, text: Text | undefined): Field<string> | null {
  return text === undefined ? null : { value: squeeze(text.value), printed: text.value, position: placeOf(source, text), origin: 'body' };
}

/** The blocks behind the first `next` lines; a block that is used in part keeps its other lines. */
function restOf(blocks: readonly Block[], lines: readonly Line[], next: number, found: boolean): Block[] {
  if (!found) return [...blocks];
  const first = lines[next];
  const last = lines[next - 1];
  const block = blocks[first?.block ?? -1];
  if (first === undefined || last === undefined || first.block !== last.block || block?.type !== 'paragraph') {
    const from = (last?.block ?? -1) + 1;
    return dropSeparators(blocks.slice(from));
  }
  const start = nthLineStart(block.text.value, first.line);
  return [withText(block, trimText(sliceText(block.text, start)), false), ...blocks.slice(first.block + 1)];
}

function nthLineStart(value: string, line: number): number {
  let start = 0;
  for (let count = 0; count < line; count++) start = value.slice(start).search(/[\n\u2028]/u) + start + 1;
  return start;
}

/** Rules and marks between the head and the body stand for what the template draws. */
function dropSeparators(blocks: readonly Block[]): Block[] {
  let from = 0;
  for (let block = blocks[from]; block !== undefined; block = blocks[++from]) {
    const separator =
      block.type === 'rule' ||
      (block.type === 'paragraph' && block.marker === null && /^(?:[-_=–—]{3,}|\*+)$/u.test(block.text.value.trim()));
    if (!separator) break;
  }
  return blocks.slice(from);
}
