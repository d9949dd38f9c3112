/** Whether a document is issued: what was signed and sent is not changed any more. */
import { isComplete, type OfficialDocument } from '../model/index.js';

const signedNote = /^\(?đã ký/iu;

/** An issued document has its number and its full date, or says that it was signed. */
export function isIssued({ number, issuance, signatories }: OfficialDocument): boolean {
  const numbered =
    number !== null && (number.value.serial ?? '').trim() !== '' && issuance.date !== null && isComplete(issuance.date.value);
  return numbered || signatories.some(({ notes }) => notes.some((note) => signedNote.test(note)));
}
