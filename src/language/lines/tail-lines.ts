/** What a line at the end of a document is, by its words alone. */
import { isUpperCase, letters } from '../../model/index.js';
import { isConfirmation, isPersonName, joinsPosts, readCapacity } from './signature.js';

/** Words that begin the recipients. */
export const recipientsLabel = new RegExp(String.raw`^Nơi nhận\s*:?(?![${letters}])`, 'iu');

const archiveWord = new RegExp(String.raw`^(?:[-–—+•●▪*]\s?)?Lưu(?![${letters}])`, 'u');

/** Whether a line says where the document is kept: `Lưu: VT.`, perhaps behind a dash. */
export function isArchiveLine(value: string): boolean {
  return archiveWord.test(value);
}

/** Whether a line is one of the recipients, or the archive line. */
export function isRecipientLine(value: string): boolean {
  return /^[-–—+•●▪*]\s?\S/u.test(value) || isArchiveLine(value);
}

/** Whether a line in a signature says how it is signed: `(Đã ký)`, `(Ký, ghi rõ họ tên)`, a bare `Đã ký`. */
export function isSigningNote(value: string): boolean {
  return /^(?:\((?:[Đđ]ã ký|[Kk]ý|[Gg]hi rõ).{0,80}\)|[Đđ]ã ký)$/u.test(value);
}

/** Longest position over a name, characters. */
const longestPosition = 120;

/** Whether a line belongs to a signature: a capacity, a position in capitals, a note in brackets, a name. */
export function isSigningLine(value: string): boolean {
  if (value.length > longestPosition) return false;
  return (
    readCapacity(value) !== null ||
    (isUpperCase(value) && !/[.;:]$/u.test(value)) ||
    isPersonName(value) ||
    isSigningNote(value) ||
    isConfirmation(value) ||
    joinsPosts(value) ||
    value.startsWith('Người ')
  );
}
