/** Places that somebody is still to fill in: `[điền số liệu]`, `[Tên cơ quan]`, `{{kinh phí}}`, `(ghi rõ nguồn)`. */
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { letters } from '../../model/index.js';
import { oneOf } from '../word-lists.js';

const opening = String.raw`${oneOf(ruleWords.fillIn)}(?![${letters}])|[.…]{3}|…|_{2}|kiểm tra(?= lại|[\]:])|họ (?:và )?tên|nội dung\]`;

/** Marks to fill in, in a text in small letters; each is begun by a sign that is rare in a text. */
export const fillInMarks = new RegExp(
  [
    String.raw`\[(?:${opening})[^\[\]\0]{0,60}\]`,
    String.raw`\{\{[^{}\0]{0,60}\}\}`,
    String.raw`\((?:ghi|điền|nêu) rõ[^()\0]{0,60}\)`,
    String.raw`<${oneOf(ruleWords.fillInAngle)}[^<>\0]{0,40}>`,
  ].join('|'),
  'gu',
);

/** Where marks to fill in stand in a text: `[start, end]` of each. An ellipsis in brackets alone is what a quotation leaves out. */
export function fillInsOf(text: string): (readonly [number, number])[] {
  if (!/[[{(<]/u.test(text)) return [];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  return [...lower.matchAll(fillInMarks)].flatMap(({ index, 0: mark }) =>
    /^\[(?:\.\.\.|…)\]$/u.test(mark) ? [] : [[index, index + mark.length] as const],
  );
}
