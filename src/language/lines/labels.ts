/**
 * Labels: the number or mark that a paragraph begins with. They are read from the text itself, whatever Markdown makes of it.
 * Forms after 36-HD/VPTW (I-, 1., a), Điều 1.), Nghị định 30/2020/NĐ-CP Phụ lục I mục II.6.d-đ, and practice (A., 1.1., (1), +, *, •).
 */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { isLetter } from '../tokens.js';
import { oneOf } from '../word-lists.js';
import { capitalLetters, letters, type Rank } from '../../model/index.js';

/** A label at the beginning of a text: `length` counts the label with the white space behind it. */
export interface LabelMatch {
  readonly rank: Rank;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly length: number;
}

/** Letters of điểm in the order of the Vietnamese alphabet, as documents count them (no ă, â, ê, f, j, ô, ơ, ư, w, z). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';
/** Letters of the parts A., B., C. */
export const partLetters = 'ABCDĐEGH';
/** Ordinals of parts, from the first on. */
export const ordinalWords = partWords.ordinals;
/** The number of each ordinal, other words for the same too. */
const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinalWords.map((word, index) => [word, index + 1])),
  nhì: 2,
  bốn: 4,
};

const partPattern = new RegExp(
  String.raw`^(?:Phần|PHẦN)[ \u00a0]+(?:(?:thứ|THỨ)[ \u00a0]+([${letters}]{2,5})|([IVXLC]{1,7}|\d{1,2}))` +
    String.raw`(?![${letters}\d])[ \u00a0]?[.:–-]?`,
  'u',
);
const chapterPattern = new RegExp(String.raw`^(?:Chương|CHƯƠNG)[ \u00a0]+([IVXLC]{1,7}|\d{1,2})(?![${letters}\d])[ \u00a0]?[.:–-]?`, 'u');
const divisionPattern = new RegExp(
  String.raw`^${oneOf(partWords.divisions)}[ \u00a0]+(\d{1,2})(?![${letters}\d./])[ \u00a0]?[.:–-]?(?=$|\s|\u2028)`,
  'u',
);
const articlePattern = /^(?:Điều|ĐIỀU)[ \u00a0]+(\d{1,3}[a-zđ]?)[ \u00a0]?[.:]/u;
const romanPattern = new RegExp(
  String.raw`^([IVXL]{1,7})(?:[ \u00a0]?[.)]|[ \u00a0]?[-–—](?![-–—])|/(?=\s))[ \u00a0]?[-–]?(?=[\s\u2028${capitalLetters}"“*(]|$)`,
  'u',
);
const letterPattern = /^([A-HĐ])[.)](?=[\s\u2028])/u;
const decimalPattern = new RegExp(
  String.raw`^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)](?=[\s\u2028${letters}"“(]|$)` +
    String.raw`|[ \u00a0]?[-:](?=\s)|(?=[ \u00a0]{1,3}[${capitalLetters}"“]))`,
  'u',
);
const arabicPattern = new RegExp(
  String.raw`^(\d{1,3})[ \u00a0]?(?:[.)](?=[\s\u2028${capitalLetters}"“(]|$)|[-–](?=[\s${capitalLetters}])|/(?=[ \t\u00a0]))`,
  'u',
);
const beginningOfName = new RegExp(String.raw`^[\s\u2028]{0,20}(?:$|[${capitalLetters}“"(*])`, 'u');
const spacedDash = /^\d{1,3}[ \u00a0][-–]/u;
/** Roman numerals and circled numbers as single characters. */
const romanCharacters = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const circled = /^[①-⑳]/u;
const pointPattern = /^([a-zđ])[ \u00a0]?(?:\)[.:]?|\.(?=\s))/u;
const parenthesisPattern = /^\((\d{1,2})\)[.:]?/u;
const markPatterns: readonly (readonly [Rank, RegExp])[] = [
  ['dash', /^[-–—−](?![-–—−=])/u],
  ['plus', /^\+(?!\+)/u],
  ['star', new RegExp(String.raw`^\*(?=[\s${letters}])`, 'u')],
  ['bullet', /^[•●▪■◦○·✓✔✗➢➤►▶→⇒❖★☆✦◆◇□☐☑⁃‣∙\uf020-\uf0ff]/u],
  ['bullet', /^o(?=[ \t\u00a0])/u],
];

/** First letters of the labels that are words: most lines begin with others. */
const wordBegins: ReadonlySet<string> = new Set(['P', 'C', 'Đ', ...partWords.divisions.map((word) => word.charAt(0))]);

/** The label that a text begins with, or null. The text has no white space at its beginning. */
export function matchLabel(text: string): LabelMatch | null {
  const code = text.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a && code !== 0x0111 && text.length > 3 && !'). \t'.includes(text.charAt(1))) return null;
  if (isLetter(code) && isLetter(text.charCodeAt(1))) {
    const word = wordBegins.has(text.charAt(0)) ? matchWord(text) : null;
    return word ?? (text.charAt(0) in romanValues ? matchLetter(text) : null);
  }
  const digit = code >= 0x30 && code <= 0x39;
  return digit ? matchDigits(text) : (matchWord(text) ?? matchLetter(text) ?? matchMark(text) ?? matchCharacter(text));
}

/** A number and symbol, which is not a label: `57-NQ/TW`. */
const symbol = new RegExp(String.raw`^\d{1,5}[a-z]?[-–](?:[${capitalLetters}]{1,8}[a-zđ]{0,4}){1,2}/`, 'u');
/** Words behind which a number or a numeral goes on with the sentence. */
const numberWords = new RegExp(String.raw`(?:^|[\s(])${oneOf(partWords.beforeNumbers)}$`, 'u');
/** The first part of a symbol that the end of a line cut: `126/2024/NĐ-`, `11-`. */
export const cutSymbol = /(?:\/[A-ZĐ][A-Za-zĐđ]{0,7}|\s\d{1,5})[-–/]$/u;

const figure = new RegExp(String.raw`^(?:\d|[IVXLC]{1,7}(?![${letters}]))`, 'u');

/** Whether a line goes on with the number that the line above it leaves open: what looks like its label is none. */
export function goesOnWithNumber(above: string, line: string): boolean {
  const end = above.slice(-24);
  if (cutSymbol.test(end) && /^[A-ZĐ\d]/u.test(line)) return true;
  if (/\d{4}$/u.test(end) && /^[-–] ?\d{4}(?!\d)/u.test(line)) return true;
  return numberWords.test(end) && figure.test(line) && !beginsItem(above, line);
}

const decimalItem = new RegExp(String.raw`^\d{1,2}(?:\.\d{1,2}){1,3}\.[ \u00a0]+[${capitalLetters}]`, 'u');
const firstItem = new RegExp(String.raw`^[1a][.)][ \u00a0]+[${capitalLetters}]`, 'u');
/** Longest title of a part that ends with such a word, characters: `1. Hạ tầng số`. */
const shortTitle = 48;

/** Whether a line begins an item whatever word ends the line above: no number in a sentence looks so. */
function beginsItem(above: string, line: string): boolean {
  return decimalItem.test(line) || (firstItem.test(line) && above.length <= shortTitle && matchLabel(above) !== null);
}

/** The label of a line that stands under another line, or null: a number that the line above leaves open is none. */
export function matchLabelUnder(above: string, line: string): LabelMatch | null {
  return goesOnWithNumber(above, line) ? null : matchLabel(line);
}

function matchDigits(text: string): LabelMatch | null {
  if (symbol.test(text)) return null;
  const decimal = decimalPattern.exec(text);
  if (decimal !== null) {
    const numbers = (decimal[1] ?? '').split('.').map(Number);
    return labelMatch(numbers.length === 2 ? 'decimal2' : 'decimal3', decimal[0], numbers, text);
  }
  const arabic = arabicPattern.exec(text);
  if (arabic === null || spacedDash.test(text)) return null;
  return labelMatch('arabic', arabic[0], [Number(arabic[1])], text);
}

function matchWord(text: string): LabelMatch | null {
  const part = partPattern.exec(text);
  if (part !== null) {
    const number = part[1] === undefined ? numeral(part[2] ?? '') : ordinals[part[1].toLowerCase()];
    if (number !== undefined && beginsName(text, part[0].length)) return labelMatch('part', part[0], [number], text);
  }
  const chapter = chapterPattern.exec(text);
  if (chapter !== null && beginsName(text, chapter[0].length)) return labelMatch('chapter', chapter[0], [numeral(chapter[1] ?? '')], text);
  const division = divisionPattern.exec(text);
  if (division !== null && beginsName(text, division[0].length)) return labelMatch('division', division[0], [Number(division[1])], text);
  const article = articlePattern.exec(text);
  return article === null ? null : labelMatch('article', article[0], [Number.parseInt(article[1] ?? '', 10)], text);
}

/** Whether a name in capitals, or nothing, follows: `Phần I của Kế hoạch này` is not a label. */
function beginsName(text: string, from: number): boolean {
  return beginningOfName.test(text.slice(from, from + 20));
}

function matchLetter(text: string): LabelMatch | null {
  const roman = romanPattern.exec(text);
  if (roman !== null && isRoman(roman[1] ?? '')) return labelMatch('roman', roman[0], [numeral(roman[1] ?? '')], text);
  const letter = letterPattern.exec(text);
  if (letter !== null) return labelMatch('letter', letter[0], [partLetters.indexOf(letter[1] ?? '') + 1], text);
  const point = pointPattern.exec(text);
  if (point !== null) return labelMatch('point', point[0], [pointLetters.indexOf(point[1] ?? '') + 1], text);
  const parenthesis = parenthesisPattern.exec(text);
  return parenthesis === null ? null : labelMatch('parenthesis', parenthesis[0], [Number(parenthesis[1])], text);
}

function matchCharacter(text: string): LabelMatch | null {
  const roman = romanCharacters.indexOf(text.charAt(0)) + 1;
  if (roman > 0 && /^.[ \u00a0]?[.)-]/u.test(text)) return labelMatch('roman', text.slice(0, 2), [roman], text);
  return circled.test(text) ? labelMatch('parenthesis', text.charAt(0), [text.charCodeAt(0) - 0x245f], text) : null;
}

function matchMark(text: string): LabelMatch | null {
  for (const [rank, pattern] of markPatterns) {
    const match = pattern.exec(text);
    if (match !== null) return labelMatch(rank, match[0], [], text);
  }
  return null;
}

function labelMatch(rank: Rank, printed: string, numbers: readonly number[], text: string): LabelMatch {
  let length = printed.length;
  while (length < text.length && /[\s\u2028\u00a0]/u.test(text.charAt(length))) length++;
  // Letters of Symbol and Wingdings are bullets in their font alone.
  return { rank, text: /^[\uf020-\uf0ff]$/u.test(printed) ? '•' : printed.trim(), numbers, length };
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function isRoman(text: string): boolean {
  return /^(?:L|XL|X{0,3}|LX{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) && text !== '';
}

/** The value of a number in Roman or Arabic numerals. */
function numeral(text: string): number {
  if (/^\d/u.test(text)) return Number.parseInt(text, 10);
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const here = romanValues[text.charAt(at)] ?? 0;
    const next = romanValues[text.charAt(at + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** Labels that are list markers of Markdown: `-`, `*`, `+`, `1.`, `1)`. */
export function matchMarker(marker: string): Omit<LabelMatch, 'length'> {
  const match = matchLabel(`${marker} `);
  return match ?? { rank: 'dash', text: marker, numbers: [] };
}
