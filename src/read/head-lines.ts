/** Lines of the head of a document, and what each of them is. */
import { dropEnd, fold, isUpperCase, documentTypes, type Text, greatest } from '../model/index.js';
import type { Block } from './block.js';
import { roleOfValue, type LineRole } from '../language/lines/head-roles.js';
import { matchLabel } from '../language/lines/labels.js';
import { isSpacedOut } from './text/line-pieces.js';
import { readNumber } from '../language/numbers/document-number.js';
import { blockLines } from './paragraphs.js';

/** One printed line of a block. */
export interface Line {
  readonly text: Text;
  readonly value: string;
  /** Index of its block, and of the line in the block. */
  readonly block: number;
  readonly line: number;
  /** First line of a block that follows a blank line, or of another cell. */
  readonly startsGroup: boolean;
  readonly bold: boolean;
  readonly markdownDepth: number | null;
}

/** Longest head, lines. */
export const longestHead = 60;

/** What a line of the letterhead is. */
export function roleOf(line: Line): LineRole {
  return roleOfValue(line.value);
}

/** Words that begin the addressees: no part of a head stands behind them. */
export const addresseeWords = /^(?:Kính (?:gửi|trình)(?![A-Za-zÀ-ỹ])|(?:Trân trọng )?kính mời ?:)/iu;

/** Longest abstract of a công văn, characters a line. */
const longestAbstractLine = 200;

/** Words that begin the căn cứ: no type and no letterhead stands behind them. */
export const openingWords = /^(?:[-–] ?)?(?:Căn cứ|Theo đề nghị|Xét)(?![A-Za-zÀ-ỹ])/u;

/**
 * What the lines of a head without a type are: the abstract of a công văn goes on in the lines below, and the Party prints no `V/v` before
 * it.
 */
export function rolesOfLetter(lines: readonly Line[]): LineRole[] {
  const roles: LineRole[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roleOf(line);
    roles.push(role === 'unknown' && continuesLetterHead(lines[index - 1], roles.at(-1), line) ? 'letterAbstract' : role);
  }
  return roles;
}

function continuesLetterHead(previous: Line | undefined, role: LineRole | undefined, line: Line): boolean {
  if (
    previous === undefined ||
    line.value.length > longestAbstractLine ||
    addresseeWords.test(line.value) ||
    matchLabel(line.value) !== null
  )
    return false;
  if (role === 'letterAbstract') return !line.startsGroup;
  if (role !== 'number' || readNumber(previous.value)?.typeSymbol !== 'CV' || /[.:;]$/u.test(line.value)) return false;
  return (
    !line.startsGroup ||
    /^Về việc(?![A-Za-zÀ-ỹ])/iu.test(line.value) ||
    line.text.spans.every(({ emphasis: marks }) => marks.italic === true)
  );
}

/** The lines of a block; those of a two-column layout table column by column. */
export function linesOfBlock(block: Block, index: number): Line[] {
  if (block.type === 'paragraph') {
    return blockLines(block.text, longestHead)
      .map((text, line) => toLine(text, index, line, line === 0 && block.blankBefore, block.markdownDepth))
      .filter((line) => line.value !== '');
  }
  if (block.type !== 'table') return [];
  const columns = greatest([...block.rows.map((row) => row.length), 0]);
  const lines: Line[] = [];
  for (let column = 0; column < columns; column++) {
    let first = true;
    for (const row of block.rows) {
      for (const paragraph of row[column]?.paragraphs ?? []) {
        for (const text of blockLines(paragraph)) {
          if (text.value === '') continue;
          lines.push(toLine(text, index, lines.length, first, null));
          first = false;
        }
      }
    }
  }
  return lines;
}

function toLine(text: Text, block: number, line: number, startsGroup: boolean, markdownDepth: number | null): Line {
  const bold =
    text.spans.length > 0 &&
    text.spans.every((span) => span.emphasis.bold === true || text.value.slice(span.start, span.end).trim() === '');
  return { text, value: text.value, block, line, startsGroup, bold, markdownDepth };
}

/** Types of texts that a decision issues, which no regulation counts among the types of documents. */
const issuedTypes = ['Điều lệ', 'Nội quy', 'Quy trình'];
const typesByName = new Map([...documentTypes, ...issuedTypes].map((name) => [fold(name), name]));

/**
 * The type that a line prints alone (`KẾ HOẠCH`), or that a title begins with; `length` counts its characters.
 * `QUYẾT ĐỊNH:` with a colon is no type but enacts.
 */
export function matchTypeLine(line: Pick<Line, 'value' | 'bold' | 'markdownDepth'>): { name: string; length: number } | null {
  if (line.value.trimEnd().endsWith(':')) return null;
  const value = unspaced(dropEnd(line.value, '.'));
  const distinct = isUpperCase(value) || line.markdownDepth !== null || line.bold;
  if (!distinct || value.length > 300) return null;
  const alone = typesByName.get(fold(value.replace(/^TRÍCH\s{1,8}/u, '')));
  if (alone !== undefined) return { name: alone, length: line.value.length };
  if (line.markdownDepth === null && !isUpperCase(value)) return null;
  const words = value.split(/\s+/u);
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const name = typesByName.get(fold(words.slice(0, count).join(' ')));
    if (name === undefined || !startsWithType(words[0] ?? '')) continue;
    const length = new RegExp(`^(?:\\S+\\s+){${count}}`, 'u').exec(line.value)?.[0].length ?? 0;
    return { name, length };
  }
  return null;
}

/** `K Ế   H O Ạ C H` as `KẾ HOẠCH`. */
function unspaced(value: string): string {
  if (!isSpacedOut(value)) return value;
  return value
    .split(/ {2,8}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

function startsWithType(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
