/** Lines of the head of a document, and what each of them is. */
import { dropEnd, fold, isUpperCase, documentTypes, type Text } from '../../model/index.js';
import type { Block } from '../../read/block.js';
import { matchIssuance } from '../../language/dates/dates.js';
import { matchLabel } from '../../language/lines/labels.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { blockLines } from '../../read/paragraphs.js';

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

/** A longer line is none of the head, characters. */
const longestHeadLine = 1000;

export type LineRole =
  | 'party'
  | 'national'
  | 'motto'
  | 'otherHeading'
  | 'number'
  | 'issuance'
  | 'separator'
  | 'letterAbstract'
  | 'confidentiality'
  | 'urgency'
  | 'circulation'
  | 'draft'
  | 'organ'
  | 'unknown';

const otherHeadings =
  /^(?:ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH|ĐOÀN THANH NIÊN|HỘI LHTN VIỆT NAM|HỘI LIÊN HIỆP THANH NIÊN VIỆT NAM|ĐỘI TNTP HỒ CHÍ MINH)$/u;

/** What a line of the letterhead is. */
export function roleOf(line: Line): LineRole {
  const { value } = line;
  if (value.length > longestHeadLine) return 'unknown';
  if (/^[*\s\\]+$/u.test(value) || /^[-_=–—*][-_=–—*\s]{2,}$/u.test(value)) return 'separator';
  const folded = fold(value.replace(/[–—]/gu, '-'));
  if (folded === 'dang cong san viet nam' && isUpperCase(value)) return 'party';
  if (folded === 'cong hoa xa hoi chu nghia viet nam') return 'national';
  if (folded.startsWith('doc lap tu do hanh phuc')) return 'motto';
  if (otherHeadings.test(value)) return 'otherHeading';
  if (/^S[ốỐ](?![A-Za-zÀ-ỹ])/u.test(value) && value.length < 60 && readNumber(value) !== null) return 'number';
  if (matchIssuance(value) !== null) return 'issuance';
  if (/^V\/v(?![A-Za-zÀ-ỹ])/iu.test(value)) return 'letterAbstract';
  if (/^(?:tuyet mat|toi mat|mat)$/u.test(folded)) return 'confidentiality';
  if (/^(?:hoa toc(?: hen gio)?|thuong khan|khan)$/u.test(folded)) return 'urgency';
  if (/^(?:xong hoi nghi tra lai|xem xong tra lai|luu hanh noi bo|tai lieu hoi nghi|khong pho bien)$/u.test(folded)) return 'circulation';
  if (/^\(?du thao(?: lan.{0,12}| \d.{0,10}|:.{0,20})?\)?$/u.test(folded)) return 'draft';
  if (isUpperCase(value) && value.length <= 150 && !/[.;:!?]$/u.test(value)) return 'organ';
  return 'unknown';
}

/** Words that begin the addressees: no part of a head stands behind them. */
export const addresseeWords = /^(?:Kính (?:gửi|trình)(?![A-Za-zÀ-ỹ])|(?:Trân trọng )?kính mời ?:)/iu;

/** Longest abstract of a công văn, characters a line. */
const longestAbstractLine = 200;

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
  const columns = Math.max(...block.rows.map((row) => row.length), 0);
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

const typesByName = new Map(documentTypes.map((name) => [fold(name), name]));

/**
 * The type that a line prints alone (`KẾ HOẠCH`), or that a title begins with; `length` counts its characters.
 * `QUYẾT ĐỊNH:` with a colon is no type but enacts.
 */
export function matchTypeLine(line: Line): { name: string; length: number } | null {
  if (line.value.trimEnd().endsWith(':')) return null;
  const value = dropEnd(line.value, '.');
  const distinct = isUpperCase(value) || line.markdownDepth !== null || line.bold;
  if (!distinct || value.length > 300) return null;
  const alone = typesByName.get(fold(value));
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

function startsWithType(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
