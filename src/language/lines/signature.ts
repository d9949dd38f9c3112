/** Chữ ký: lines of a signature -> who signs, in whose name. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../word-lists.js';
import people from '../../../templates/tu-vung/ho.yaml';
import {
  fold,
  isUpperCase,
  joinTexts,
  placeOf,
  signingMarkPatterns,
  squeeze,
  capitalLetters,
  letters,
  type Origin,
  type Signatory,
  type SigningCapacity,
  type Source,
  type Text,
} from '../../model/index.js';

const surnames = people.surnames.join('|');
/** Rank of army or police, or degrees, before a name. */
const rankOrDegree = new RegExp(
  [
    String.raw`^(?:(?:Đại|Thượng|Trung|Thiếu) ${oneOf(partWords.ranks)},? )?`,
    String.raw`(?:(?:[A-ZĐ][A-Za-zđ]{0,6}\.\s?){1,3}(?:[A-ZĐ]{2,5}\s(?=\p{Lu}))?)?`,
  ].join(''),
  'u',
);
const capitalSurname = new RegExp(`^(?:${surnames.toUpperCase()}) `, 'u');

const capitalsAlone = new RegExp(String.raw`^[${capitalLetters} ]+$`, 'u');

/** `[Họ và tên]`: where a name is to be filled in. */
const nameToFillIn = /^[[(<]?họ (?:và )?tên[\])>]?$/iu;

/** Whether a line is a person's name or stands for one: two to six words with capitals, or all capitals with a known surname. */
export function isPersonName(line: string): boolean {
  const value = squeeze(line.replace(/\*/gu, ''));
  if (nameToFillIn.test(value)) return true;
  if (isUpperCase(value)) return capitalSurname.test(value) && value.split(' ').length <= 5 && capitalsAlone.test(value);
  // The letter before an apostrophe is a name of its own, with a space behind it or none: `K' Brịp`, `K'Brịp`.
  const names = value.replace(rankOrDegree, '').replace(apostrophe, ' ').split(' ');
  return names.length >= 2 && names.length <= 7 && names.every(isCapitalised);
}

const noNameLetter = new RegExp(String.raw`[^${letters}]`, 'u');

const apostrophe = /(?<=\p{L})['’] ?(?=\p{L})/gu;

/** Whether a name is a capital letter with small letters behind it. */
function isCapitalised(name: string): boolean {
  const others = name.slice(1);
  return name !== '' && name.charAt(0) !== name.charAt(0).toLowerCase() && others === others.toLowerCase() && !noNameLetter.test(name);
}

/** Parts the mark of a capacity from its body: `T/M ĐẢNG ỦY` is `T/M` for `ĐẢNG ỦY`. Null where the line has no mark. */
export function readCapacity(line: string): SigningCapacity | null {
  const value = squeeze(line);
  for (const [, pattern] of signingMarkPatterns) {
    const match = pattern.exec(value);
    if (match === null) continue;
    const body = value.slice(match[0].length).trim();
    if (body !== '' && isUpperCase(body.slice(0, 3))) return { mark: match[0].trim(), body };
  }
  return null;
}

const confirmation = new RegExp(String.raw`^${oneOf(partWords.confirmations)}(?![${letters}])`, 'iu');

/** Whether a line stands above a signature that confirms another: `Xác nhận chữ ký của đồng chí Nguyễn Văn A`. */
export function isConfirmation(value: string): boolean {
  return confirmation.test(value);
}

const concurrently = new RegExp(`^${oneOf(partWords.concurrently)}$`, 'iu');

const furtherPost = new RegExp(`^${oneOf(partWords.concurrently.map(fold))}(?: |$)`, 'u');

/** Whether a line begins with the word between two posts of one signer: `KIÊM TRƯỞNG BAN`. */
export function beginsFurtherPost(line: string): boolean {
  return furtherPost.test(fold(line));
}

/** Whether a line is the word between two posts of one signer. */
export function joinsPosts(value: string): boolean {
  return concurrently.test(squeeze(value));
}

/** Whether a line behind a name begins the signature of another: a capacity, or a position in capitals over a name of its own. */
function beginsSignature({ value }: Text, isNameBelow: boolean): boolean {
  return readCapacity(value) !== null || (isNameBelow && isUpperCase(value) && !isPersonName(value));
}

/** The signatories that a column of lines names: a new capacity or position after a name begins the next one. */
export function readSignatories(source: Source, lines: readonly Text[], origin: Origin): Signatory[] {
  const groups: Text[][] = [];
  let named = false;
  const lastName = lines.findLastIndex((line) => isPersonName(line.value));
  for (const [index, line] of lines.entries()) {
    if (groups.length === 0 || isConfirmation(line.value) || (named && beginsSignature(line, index < lastName))) {
      groups.push([]);
      named = false;
    }
    groups.at(-1)?.push(line);
    named ||= isPersonName(line.value);
  }
  return groups.map((group) => readSignatory(source, group, origin));
}

function readSignatory(source: Source, lines: readonly Text[], origin: Origin): Signatory {
  const capacities: SigningCapacity[] = [];
  const positions: string[] = [];
  const otherPosts: string[] = [];
  const notes: string[] = [];
  let name: string | null = null;
  const confirms = isConfirmation(lines[0]?.value ?? '') ? squeeze(lines[0]?.value ?? '') : null;
  for (const [index, text] of lines.entries()) {
    if (index === 0 && confirms !== null) continue;
    const value = squeeze(text.value);
    const capacity = readCapacity(value);
    if (/^(?:\(.*\)|[Đđ]ã ký)$/u.test(value)) notes.push(value);
    else if (capacity !== null && name === null) capacities.push(capacity);
    else if (name === null && isPersonName(value) && (index > 0 || lines.length === 1)) name = value;
    else if (name === null) positions.push(value);
    else otherPosts.push(value);
  }
  const first = lines[0];
  const last = lines.at(-1);
  const start = first === undefined ? null : placeOf(source, first);
  const end = last === undefined ? null : placeOf(source, last);
  return {
    capacities,
    positions,
    name,
    otherPosts,
    notes,
    ...(confirms === null ? {} : { confirms }),
    printed: joinTexts(lines, '\n'),
    position: start === null ? null : { start: start.start, end: (end ?? start).end },
    origin,
  };
}
