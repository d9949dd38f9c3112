/** What a document is called where others speak of it. */
import { squeeze, type OfficialDocument } from '../model/index.js';

/** Its type and its abstract: `Kế hoạch công tác dân vận năm 2026`; empty if it has neither. */
export function documentName({ documentType, abstract }: OfficialDocument): string {
  return squeeze(`${documentType?.value ?? ''} ${abstract?.value.value ?? ''}`);
}
