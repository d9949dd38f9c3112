/** Which documents leave no trace in what is kept or brought together. */
import { roleOfValue } from '../../language/lines/head-roles.js';
import type { OfficialDocument } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/** What parts a line into what may say MẬT by itself: cells, tags, marks of emphasis, wide gaps. */
const partition = /[|\t*_]|<[^<>]{0,200}>| {2,}/u;

/** Whether a document, or the plan that it reports on, is marked as secret: by its head, or by words that stand alone anywhere in it. */
export async function isSecret(document: OpenedDocument): Promise<boolean> {
  const [{ plan }, reported] = [await document.read(), await document.reported()];
  return isMarked(plan) || (reported !== null && isMarked(reported));
}

function isMarked({ classification, source }: OfficialDocument): boolean {
  if (classification.confidentiality !== null) return true;
  return source.text
    .split(/[\r\n\f]/u)
    .some((line) => line.split(partition).some((part) => roleOfValue(part.trim()) === 'confidentiality'));
}
