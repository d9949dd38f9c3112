/** What a package says of a part of its: its content type, and the relation by which the main part names it. */
import type { XmlPart } from '../xml.js';
import { escapeXml } from './run-plan.js';

/** An XML part with one more child at the end of its outermost element, which may be closed in itself. */
export function withChild({ text, root }: XmlPart, child: string): string {
  if (root.closeStart > root.openEnd || text.startsWith('</', root.closeStart))
    return text.slice(0, root.closeStart) + child + text.slice(root.closeStart);
  const tag = text.slice(root.start, root.openEnd);
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  return `${text.slice(0, root.start)}${tag.slice(0, -'/>'.length).trimEnd()}>${child}</${name}>${text.slice(root.openEnd)}`;
}

/** The prefix of an element's own namespace, with its colon. */
function prefixOf({ text, root }: XmlPart): string {
  return /^<([^\s/>:]+:)/u.exec(text.slice(root.start, root.openEnd))?.[1] ?? '';
}

export function withContentType(types: XmlPart, part: string, type: string): string {
  return withChild(types, `<${prefixOf(types)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
}

/** @param target from the folder of the part whose relations these are */
export function withRelation(relations: XmlPart, type: string, target: string): string {
  const ids = new Set(relations.root.children.map((one) => one.attribute('Id') ?? ''));
  let number = relations.root.children.length + 1;
  while (ids.has(`rId${number}`)) number++;
  return withChild(relations, `<${prefixOf(relations)}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"/>`);
}

export const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
