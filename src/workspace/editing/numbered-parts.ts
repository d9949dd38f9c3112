/** The numbered parts of a document, for an editor. */
import { NumberedParts } from '../../lint/index.js';
import type { OpenedDocument } from '../opened-document.js';

export type { NumberedParts } from '../../lint/index.js';

/** @throws Failure if somebody names a template that is not there or has a mistake */
export async function numberedPartsOf(document: OpenedDocument): Promise<NumberedParts> {
  const [{ plan }, { template, types }] = [await document.read(), await document.choose()];
  return new NumberedParts({ plan, template, types });
}
