/** Which documents have a form that no regulation known here gives: what their own law demands is not judged by another. */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { fold, type OfficialDocument } from '../../model/index.js';

const folded = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold));
const ownForm = folded([...typeWords.legislative, ...typeWords.unregulated]);
const ownFormWithYear = folded(typeWords.legislativeWithYear);

/** Whether a document is one of the law, of a court, or of a type that no regulation of form counts. */
export function hasFormOfItsOwn({ documentType, number }: Pick<OfficialDocument, 'documentType' | 'number'>): boolean {
  if (documentType === null) return false;
  const type = fold(documentType.value);
  return ownForm.has(type) || (ownFormWithYear.has(type) && number?.value.year !== undefined);
}
