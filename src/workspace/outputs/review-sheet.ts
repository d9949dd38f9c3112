/** The review sheet of a draft as a Word file. */
import { reviewSheetText, type ReviewSheet } from '../../derive/review-sheet.js';
import type { OpenedDocument } from '../opened-document.js';
import { makeWorkingPaper } from './working-paper.js';

export type { ReviewSheet, SheetRow } from '../../derive/review-sheet.js';

/** @param named template that the person names */
export function makeReviewSheet(document: OpenedDocument, sheet: ReviewSheet, named?: string): Promise<Uint8Array> {
  return makeWorkingPaper(document, reviewSheetText(sheet), named);
}
