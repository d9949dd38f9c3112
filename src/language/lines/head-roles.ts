/** What a line of a letterhead is, by its words alone. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../word-lists.js';
import { fold, isUpperCase, letters } from '../../model/index.js';
import { isDash, isSpace } from '../tokens.js';
import { matchIssuance } from '../dates/dates.js';
import { readNumber } from '../numbers/document-number.js';

/** The parts of a letterhead, and what belongs to none. */
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

/** A longer line is none of the head, characters. */
const longestHeadLine = 1000;

const otherHeadings = new RegExp(String.raw`^${oneOf(partWords.youthMottos)}$`, 'u');

const letterAbstractWord = new RegExp(String.raw`^V\/v(?![${letters}])`, 'iu');

const numberWord = new RegExp(String.raw`^S[ốỐ](?![${letters}])`, 'u');

/** First words, folded, of the lines that are told by their folded wording. */
const foldedBegins: ReadonlySet<string> = new Set('dang cong doc tuyet toi mat hoa thuong khan xong xem luu tai khong du (du'.split(' '));
/** Longest of them, characters. */
const longestBegin = 16;

/** `[Tên cơ quan ban hành]`: where the name of an organ is to be filled in. */
const organToFillIn = /^[[(<]tên (?:cơ quan|đơn vị|tổ chức)[^[\]()<>]{0,60}[\])>]$/iu;

/** Whether a line may be told by its folded wording: most lines of a text begin with other words, and are not folded. */
function isToldFolded(value: string): boolean {
  let start = 0;
  while (start < value.length && isBetweenWords(value.charCodeAt(start))) start++;
  let end = start;
  while (end < value.length && end - start <= longestBegin && !isBetweenWords(value.charCodeAt(end))) end++;
  return end - start <= longestBegin && foldedBegins.has(fold(value.slice(start, end)));
}

function isBetweenWords(code: number): boolean {
  return code === 0x5f || isDash(code) || isSpace(code) || code === 0x2028 || code === 0x2029;
}

const separatorBegin = /^[-_=–—*\s\\]/u;

/** Marks of circulation (36-HD/VPTW, II.2.2; 05-HD/VPTW, Phần II, II.4.1; 30/2020/NĐ-CP, PL I, Phần I, III.2.c), folded. */
const circulation = new RegExp(
  '^(?:xong hoi nghi tra lai|xem xong tra lai|luu hanh noi bo|tai lieu hoi nghi|' +
    'khong pho bien(?: tren(?: cac)? phuong tien thong tin dai chung)?)$',
  'u',
);

/** What a line of a letterhead is. */
export function roleOfValue(value: string): LineRole {
  if (value.length > longestHeadLine) return 'unknown';
  if (separatorBegin.test(value) && (/^[*\s\\]+$/u.test(value) || /^[-_=–—*][-_=–—*\s]{2,}$/u.test(value))) return 'separator';
  const folded = isToldFolded(value) ? fold(value.replace(/[\u2010-\u2015]/gu, '-')) : '';
  if (folded === 'dang cong san viet nam' && isUpperCase(value)) return 'party';
  if (folded === 'cong hoa xa hoi chu nghia viet nam') return 'national';
  if (folded.startsWith('doc lap tu do hanh phuc')) return 'motto';
  if (otherHeadings.test(value)) return 'otherHeading';
  if (numberWord.test(value) && value.length < 60 && readNumber(value) !== null) return 'number';
  if (matchIssuance(value) !== null) return 'issuance';
  if (letterAbstractWord.test(value)) return 'letterAbstract';
  if (/^(?:tuyet mat|toi mat|mat)$/u.test(folded)) return 'confidentiality';
  if (/^(?:hoa toc(?: hen gio)?|thuong khan|khan)$/u.test(folded)) return 'urgency';
  if (circulation.test(folded)) return 'circulation';
  if (/^\(?du thao(?: lan.{0,12}| \d.{0,10}|:.{0,20})?\)?$/u.test(folded)) return 'draft';
  if (organToFillIn.test(value)) return 'organ';
  if (isUpperCase(value) && value.length <= 150 && !/[.;:!?]$/u.test(value)) return 'organ';
  return 'unknown';
}

/**
 * Whether two lines are one part of a letterhead that a narrow column cut: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` over `NAM`, a date over two
 * lines.
 */
export function joinsPart(above: string, below: string): boolean {
  const joined = `${above} ${below}`;
  if (joined.length > longestCutPart) return false;
  const [role, whole] = [roleOfValue(above), roleOfValue(joined)];
  if (whole === 'issuance') return /^(?:ngày|tháng|năm|\d{1,4}(?:\s|$))/u.test(below) && (role !== 'issuance' || lacksYear(above, below));
  return role !== whole && (whole === 'party' || whole === 'national' || whole === 'motto' || whole === 'otherHeading');
}

/** Longest part of a letterhead that a column cuts, characters. */
const longestCutPart = 160;

function lacksYear(line: string, below: string): boolean {
  return matchIssuance(line)?.date.year === null && (/^\d{4}$/u.test(below) || !/năm[\s.…]{0,20}$/u.test(line));
}
