/** Which documents leave no trace in what is kept or brought together. */
import { roleOfValue } from '../../language/lines/head-roles.js';
import type { OfficialDocument } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/** Lines of the head in which the stamp of a secret stands. */
const headLines = 40;
/** A stamp stands alone: on its line, in its cell, or with white space on both sides. `BẢO VỆ BÍ MẬT NHÀ NƯỚC` is none. */
const stamp = /(?:^|\s\s|[|[(>*_])\s?(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?:\s?$|\s\s|\s?[|\])*_])/u;

/** Whether a document is marked Mật, Tối mật or Tuyệt mật, in its front matter or as a stamp in its head. */
export function isMarkedSecret({ classification, source }: OfficialDocument): boolean {
  if (classification.confidentiality !== null) return true;
  const lines = source.normalized.split('\n').slice(0, headLines);
  return lines.some((line) => line.length < 400 && stamp.test(line));
}

/** What parts a line into what may say MẬT by itself: cells, tags, marks of emphasis, wide gaps. */
const partition = /[|\t*_]|<[^<>]{0,200}>| {2,}/u;

/**
 * Whether a document, or the plan that it reports on, is marked as secret or may be: by its head, or by words that stand alone anywhere in
 * it. What is kept beyond a run asks for more than a mark.
 */
export async function isSecret(document: OpenedDocument): Promise<boolean> {
  const [{ plan }, reported] = [await document.read(), await document.reported()];
  return [plan, reported].some((one) => one !== null && (isMarkedSecret(one) || saysSecret(one)));
}

function saysSecret({ source }: OfficialDocument): boolean {
  return source.text
    .split(/[\r\n\f]/u)
    .some((line) => line.split(partition).some((part) => roleOfValue(part.trim()) === 'confidentiality'));
}
