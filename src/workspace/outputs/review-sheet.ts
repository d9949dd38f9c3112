/** The review sheet of a draft as a Word file. */
import { reviewReport, reviewSheetText, type ReviewReport, type ReviewSheet } from '../../derive/review-sheet.js';
import type { OpenedDocument } from '../opened-document.js';
import { makeWorkingPaper } from './working-paper.js';

export type { ReviewSheet, SheetRow } from '../../derive/review-sheet.js';

/** @param named template that the person names */
export function makeReviewSheet(document: OpenedDocument, sheet: ReviewSheet, named?: string): Promise<Uint8Array> {
  return makeWorkingPaper(document, reviewSheetText(sheet), named);
}

const reportType = 'Báo cáo';

/** The same as a report that the usual renderer prints, under the regulation of the draft. */
export async function makeReviewReport(document: OpenedDocument, report: ReviewReport, named?: string): Promise<Uint8Array> {
  const [{ plan }, { template, types }] = [await document.read(), await document.choose(named)];
  const { renderDocument } = await import('../../render/index.js');
  const symbol = types.types.find(({ name }) => name === reportType)?.symbols[0] ?? '';
  const { generator } = document.workspace;
  const rendered = await renderDocument({ plan: reviewReport(report, plan, symbol), template, types, pictures: new Map(), generator });
  return rendered.docx;
}
