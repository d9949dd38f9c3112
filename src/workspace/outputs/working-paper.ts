/** Papers that dvplan writes about a document, as Word files in the look of the document's own regulation. */
import type { Appendix } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/** @param named template that the person names */
export async function makeWorkingPaper(document: OpenedDocument, text: Appendix, named?: string): Promise<Uint8Array> {
  const { plan } = await document.read();
  const { template, types } = await document.choose(named);
  const { renderUnnumbered } = await import('../../render/index.js');
  const { generator } = document.workspace;
  return renderUnnumbered(text, { plan, template, types, pictures: new Map(), generator }).docx;
}
