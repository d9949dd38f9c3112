/** The letterhead: heading, organs, number, place and date, marks, of lines whose roles are known. */
import {
  capitalLetter,
  fieldOf,
  joinTexts,
  sliceText,
  squeeze,
  trimText,
  letters,
  type DocumentNumber,
  type Field,
  type LetterheadKind,
  type PartialDate,
  type Source,
  type Text,
} from '../../model/index.js';
import { matchIssuance } from '../../language/dates/dates.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { joinsPart, roleOfValue } from '../../language/lines/head-roles.js';
import { beginsOrgan, continuesOrgan } from '../../language/organs/organ-lines.js';
import { textsOf } from '../lines/block-lines.js';
import type { Line, LineRole } from '../lines/line.js';
import { abstractField } from './head-title.js';

/** What the body says of a letterhead. */
export interface PrintedLetterhead {
  readonly kind: LetterheadKind | null;
  readonly heading: Field<readonly string[]> | null;
  readonly superiorOrgan: Field<string> | null;
  readonly issuingOrgan: Field<string> | null;
  /** `*` or `***` under the organ. */
  readonly organMark: Field<string> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly place: Field<string> | null;
  readonly date: Field<PartialDate> | null;
  readonly confidentiality: Field<string> | null;
  readonly urgency: Field<string> | null;
  readonly circulation: Field<string> | null;
  readonly draft: Field<string> | null;
  readonly letterAbstract: Field<Text> | null;
  /** Lines that belong to no part of the head. */
  readonly unplaced: readonly Text[];
}

/** The letterhead that the lines make, each in its role. */
export function readLetterhead(source: Source, lines: readonly Line[], roles: readonly LineRole[]): PrintedLetterhead {
  const byRole = new Map<LineRole, Line[]>();
  for (const [index, line] of lines.entries()) {
    const role = roles[index] ?? 'unknown';
    const own = byRole.get(role);
    if (own === undefined) byRole.set(role, [line]);
    else own.push(line);
  }
  const all = (role: LineRole): readonly Line[] => byRole.get(role) ?? [];
  const field = (line: Line | undefined): Field<string> | null =>
    line === undefined ? null : fieldOf(source, line.text, squeeze(line.value));
  const others = all('otherHeading');
  const headingLines = textsOf([...all('party'), ...all('national'), ...all('motto'), ...others.slice(-1)]);
  const organs = readOrgans([...others.slice(0, -1), ...all('organ')]);
  const [number] = all('number');
  return {
    kind:
      byRole.has('national') || byRole.has('motto')
        ? 'national'
        : byRole.has('party')
          ? 'party'
          : byRole.has('otherHeading')
            ? 'other'
            : null,
    heading:
      headingLines.length === 0
        ? null
        : fieldOf(
            source,
            joinTexts(headingLines, '\n'),
            headingLines.map(({ value }) => squeeze(value)),
            'body',
            headingLines[0],
          ),
    superiorOrgan: organs.superior === undefined ? null : fieldOf(source, organs.superior, squeeze(organs.superior.value)),
    issuingOrgan: organs.issuing === undefined ? null : fieldOf(source, organs.issuing, squeeze(organs.issuing.value)),
    organMark: field(all('separator').find((line) => /^\*+$/u.test(line.value))),
    number:
      number === undefined
        ? null
        : fieldOf(source, number.text, readNumber(number.value) ?? { serial: null, typeSymbol: null, organSymbol: null }),
    ...readIssuance(source, all('issuance')[0]),
    confidentiality: field(all('confidentiality')[0]),
    urgency: field(all('urgency')[0]),
    circulation: field(all('circulation')[0]),
    draft: field(all('draft')[0]),
    unplaced: textsOf([...all('unknown'), ...repeated(byRole)]),
    letterAbstract: readLetterAbstract(source, all('letterAbstract')),
  };
}

function readIssuance(source: Source, line: Line | undefined): Pick<PrintedLetterhead, 'place' | 'date'> {
  const issuance = line === undefined ? null : matchIssuance(line.value);
  if (line === undefined || issuance === null) return { place: null, date: null };
  const { place, date, dateStart } = issuance;
  return {
    place: place === '' || /^[.…_]+$/u.test(place) ? null : fieldOf(source, sliceText(line.text, 0, place.length), place),
    date: fieldOf(source, sliceText(line.text, dateStart), date),
  };
}

/** `V/v ...`, with the lines below that go on with it. */
function readLetterAbstract(source: Source, [first, ...below]: readonly Line[]): Field<Text> | null {
  if (first === undefined) return null;
  const lines = [first, ...below.filter((line) => line.role !== 'letterAbstract')];
  return abstractField(source, joinTexts(textsOf(lines), ' '));
}

/** Parts that a head has once: a second line of one that says something else belongs nowhere. */
const onlyOnce: readonly LineRole[] = ['number', 'issuance', 'letterAbstract', 'confidentiality', 'urgency', 'circulation', 'draft'];

function repeated(byRole: ReadonlyMap<LineRole, readonly Line[]>): Line[] {
  return onlyOnce.flatMap((role) => {
    const [first, ...others] = byRole.get(role) ?? [];
    return others.filter(
      (line) => squeeze(line.value) !== squeeze(first?.value ?? '') && (role !== 'letterAbstract' || line.role === role),
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
    if (last !== undefined && (continuesOrgan(last.value, text.value) || endsName(last.value, text.value)))
      names[names.length - 1] = joinTexts([last, text], ' ');
    else names.push(text);
  }
  return names;
}

/** Whether a short line is the end of the name above: `BỆNH VIỆN ĐA KHOA KHU VỰC` over `ĐÔNG BẮC`. */
function endsName(above: string, value: string): boolean {
  return beginsOrgan(above) && !beginsOrgan(value) && value.split(/\s/u).length <= wordsOfEnd;
}

/** Most words of the end of an organ's name on a line of its own. */
const wordsOfEnd = 3;

/** Blanks that part two columns. */
const wideGap = /\t|\s{3}(?=\S)/gu;

const wordsAlone = new RegExp(String.raw`^[${letters} ]{1,150}$`, 'u');

/** Whether the right column of a letterhead begins with a text: the heading, the motto, place and date. */
function beginsColumn(text: string): boolean {
  if (/^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒ]|Độc lập)/u.test(text)) return true;
  const comma = /, ?ngày/u.exec(text);
  return comma !== null && /^\p{Lu}/u.test(text) && wordsAlone.test(text.slice(0, comma.index));
}

/** A heading, or the motto, inside a line: what stands before it is another part of the letterhead. */
const heading = /(?<=\s)CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|(?<=\s)Độc lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc/gu;
/** Place and date behind the number in one line. */
const behindNumber = new RegExp(String.raw`^S[ốỐ]\s?:?\s?[^\s]{1,40}\s{1,8}(?=${capitalLetter}[${letters} ]{1,60}, ?ngày )`, 'u');

/** A line in which a converter joined the parts of a letterhead with a blank is parted. */
function partJoined(line: Line): Line[] {
  if (line.width > longestJoined) return [line];
  const cuts = [...line.value.matchAll(heading)].map(({ index }) => index);
  const number = behindNumber.exec(line.value);
  if (number !== null) cuts.push(number[0].length);
  if (cuts.length === 0) return [line];
  return [0, ...cuts].map((from, index) => line.withText(trimText(sliceText(line.text, from, cuts[index]))));
}

/** Longest line of joined parts, characters. */
const longestJoined = 300;

/** The lines of a letterhead, each of one part: those that stand in one line are parted, and a heading that two lines have is joined. */
export function letterheadLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines.flatMap(partColumns).flatMap(partJoined)) {
    const above = joined.at(-1);
    if (above !== undefined && isCutHeading(above, line))
      joined[joined.length - 1] = above.withText(joinTexts([above.text, line.text], ' '));
    else joined.push(line);
  }
  return joined;
}

/** Whether two lines are one of the lines that every letterhead has in the same words. */
function isCutHeading({ value }: Line, below: Line): boolean {
  return headings.has(roleOfValue(`${value} ${below.value}`)) && joinsPart(value, below.value);
}

const headings: ReadonlySet<LineRole> = new Set(['party', 'national', 'motto']);

/** A line of two columns that a converter put beside each other is parted: `UBND XÃ A     CỘNG HÒA XÃ HỘI ...`. */
function partColumns(line: Line): Line[] {
  const at = [...line.value.matchAll(wideGap)]
    .map((gap) => gap.index + gap[0].length)
    .find((end) => beginsColumn(line.value.slice(end, end + 160)));
  if (at === undefined || line.value.slice(0, at).trim() === '') return [line];
  return [line.withText(trimText(sliceText(line.text, 0, at))), line.withText(trimText(sliceText(line.text, at)))];
}

/** Longest line of the abstract of a công văn, characters. */
const longestAbstractLine = 200;

/**
 * What the lines of a head without a type are: the abstract of a công văn goes on in the lines below, and the Party prints no `V/v` before
 * it.
 */
export function rolesOfLetter(lines: readonly Line[]): LineRole[] {
  const roles: LineRole[] = [];
  for (const [index, line] of lines.entries()) {
    const goesOn = line.role === 'unknown' && continuesLetterHead(lines[index - 1], roles.at(-1), line);
    roles.push(goesOn ? 'letterAbstract' : line.role);
  }
  return roles;
}

function continuesLetterHead(previous: Line | undefined, role: LineRole | undefined, line: Line): boolean {
  if (previous === undefined || line.width > longestAbstractLine || line.bodyRole === 'addressees' || line.label !== null) return false;
  if (role === 'letterAbstract') return !line.startsGroup;
  if (role !== 'number' || readNumber(previous.value)?.typeSymbol !== 'CV' || line.closed) return false;
  return !line.startsGroup || /^Về việc(?!\p{L})/iu.test(line.value) || line.italic;
}
