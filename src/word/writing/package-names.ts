/** What a package says of a part of its: its content type, and the relation by which another part or the package itself names it. */
import { contentTypesPart, folderOf, relationsName, xmlPart, type WordParts } from '../word-parts.js';
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
export function prefixOf({ text, root }: XmlPart): string {
  return /^<([^\s/>:]+:)/u.exec(text.slice(root.start, root.openEnd))?.[1] ?? '';
}

function withContentType(types: XmlPart, part: string, type: string): string {
  return withChild(types, `<${prefixOf(types)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
}

/** The bytes of a part of the file that is written anew. */
export type EncodePart = (part: XmlPart, written: string) => Uint8Array;

/** A part that a file gets: the part that names it (empty for the package itself), a name where that is free, what it is and holds. */
interface NewPart {
  readonly of: string;
  readonly name: string;
  readonly relation: string;
  readonly type: string;
  readonly content: string;
}

/** Adds a part, and what the package says of it, to what changed of a file. */
export function addPart({ parts }: WordParts, changed: Map<string, Uint8Array>, { of, name, relation, type, content }: NewPart): void {
  const encoder = new TextEncoder();
  let free = name;
  for (let number = 1; parts.has(free); number++) free = name.replace(/\.xml$/u, `${number}.xml`);
  const partNow = (part: string): XmlPart => xmlPart(part, changed.get(part) ?? parts.get(part) ?? encoder.encode(noRelations));
  const relations = relationsName(of);
  changed.set(free, encoder.encode(content));
  changed.set(contentTypesPart, encoder.encode(withContentType(partNow(contentTypesPart), free, type)));
  changed.set(relations, encoder.encode(withRelation(partNow(relations), relation, free.slice(folderOf(of).length))));
}

/** @param target from the folder of the part whose relations these are */
function withRelation(relations: XmlPart, type: string, target: string): string {
  const ids = new Set(relations.root.children.map((one) => one.attribute('Id') ?? ''));
  let number = relations.root.children.length + 1;
  while (ids.has(`rId${number}`)) number++;
  return withChild(relations, `<${prefixOf(relations)}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"/>`);
}

const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
