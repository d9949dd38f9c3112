/** Comments (ISO/IEC 29500-1, 17.13.4) as XML. */
import { folderOf, type TextParts } from '../word-parts.js';
import { addPart, withChild, type EncodePart } from './package-names.js';
import { escapeXml } from './run-plan.js';

export interface WrittenComment {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** Comments take the format of the body text, which is large and indented: a comment is read in a narrow margin. */
const paragraphFormat =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>' +
  '<w:jc w:val="left"/></w:pPr>';
const runFormat = '<w:rPr><w:b w:val="0"/><w:i w:val="0"/><w:caps w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>';

export function commentXml({ id, author, initials, date, paragraphs }: WrittenComment): string {
  const told = `w:id="${id}" w:author="${escapeXml(author)}"${dateAttribute(date)} w:initials="${escapeXml(initials)}"`;
  const text = paragraphs.map(
    (one) => `<w:p>${paragraphFormat}<w:r>${runFormat}<w:t xml:space="preserve">${escapeXml(one)}</w:t></w:r></w:p>`,
  );
  return `<w:comment ${told}>${text.join('')}</w:comment>`;
}

export function dateAttribute(date: string | null): string {
  return date === null ? '' : ` w:date="${date}"`;
}

/** Adds comments to those of a file, or a part for them, to what changed of it. */
export function addComments(parts: TextParts, comments: string, encode: EncodePart, changed: Map<string, Uint8Array>): void {
  const existing = parts.related('comments');
  if (existing !== null) {
    changed.set(existing.name, encode(existing, withChild(existing, comments)));
    return;
  }
  const { main, opened } = parts;
  addPart(opened, changed, { of: main.name, name: `${folderOf(main.name)}comments.xml`, relation, type, content: commentsPart(comments) });
}

/** A part of comments that holds what is given. */
function commentsPart(comments: string): string {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}">${comments}</w:comments>`;
}
