/** The review sheet of a draft as a Word file, in the look of the draft's own regulation. */
import { reviewSheetText, type ReviewSheet } from '../../derive/review-sheet.js';
import type { OpenedDocument } from '../opened-document.js';

export type { ReviewSheet, SheetRow } from '../../derive/review-sheet.js';

/** @param template that the person names */
export async function makeReviewSheet(document: OpenedDocument, sheet: ReviewSheet, template?: string): Promise<Uint8Array> {
  const { plan } = await document.read();
  const choice = await document.choose(template);
  const { renderUnnumbered } = await import('../../render/index.js');
  const { template: used, types } = choice;
  const { generator } = document.workspace;
  return renderUnnumbered(reviewSheetText(sheet), { plan, template: used, types, pictures: new Map(), generator }).docx;
}
