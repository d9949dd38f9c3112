/**
 * XML of a Word file as a tree of elements that know where they stand in its text: read once, never written, so that a writer can splice
 * the text itself. Only text that `countElements` found well-formed is read.
 */

import { asideEnd, cdata, cdataEnd, tagEnd } from './foreign-xml.js';

/** Where the names of ISO/IEC 29500-1 (Strict) begin; those of the parts that Word writes (Transitional) do not. */
export const strictNames = 'http://purl.oclc.org/ooxml/';

/** Namespaces (ISO/IEC 29500-4 and 29500-1) by the prefix that names of elements and attributes carry here, whatever a file calls them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${strictNames}wordprocessingml/main`, 'w'],
  [`${strictNames}officeDocument/relationships`, 'r'],
  [`${strictNames}officeDocument/math`, 'm'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
]);

/** How the prefixes of a file are called here. */
type Scope = ReadonlyMap<string, string>;

/** An element; offsets in the text of its part. `openEnd` to `closeStart` is what stands in it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Where it ends; set when its end is read. */
  closeStart = 0;
  end = 0;

  constructor(
    readonly part: XmlPart,
    readonly name: string,
    readonly start: number,
    readonly openEnd: number,
    readonly scope: Scope,
  ) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The value of an attribute, by its name with the prefix of this module. */
  attribute(name: string): string | undefined {
    const tag = this.part.text.slice(this.start, this.openEnd);
    if (!tag.includes(name.slice(name.indexOf(':') + 1))) return undefined;
    const plain = this.#plainAttribute(tag, name);
    if (plain !== undefined) return decodeXml(plain);
    for (const [, written = '', double, single] of tag.matchAll(attributePattern))
      if (canonical(written, this.scope) === name) return decodeXml(double ?? single ?? '');
    return undefined;
  }

  /** The value of an attribute that is written as programs of offices write it; undefined says nothing. */
  #plainAttribute(tag: string, name: string): string | undefined {
    const at = tag.indexOf(` ${name}="`);
    if (at < 0 || tag.includes("'") || canonical(name, this.scope) !== name) return undefined;
    const start = at + name.length + 3;
    const end = tag.indexOf('"', start);
    return end < 0 ? undefined : tag.slice(start, end);
  }

  /** The `w:val` of a child; undefined where there is no such child, or it has none. */
  valueOf(name: string): string | undefined {
    return this.child(name)?.attribute('w:val');
  }

  /** What a child says that switches something on or off (ST_OnOff); undefined where there is none. */
  toggle(name: string): boolean | undefined {
    const child = this.child(name);
    return child === undefined ? undefined : isSwitchedOn(child);
  }

  /** All elements in it, in order. */
  *descendants(): Iterable<XmlElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }
}

/** A part of XML: its name in the package, its text, its outermost element. */
export class XmlPart {
  readonly root: XmlElement;

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.root = readTree(this);
  }
}

const attributePattern = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Values that switch a property off (ST_OnOff, and `none` of those that have kinds). */
export const offValues: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Whether a property is there and its value does not switch it off. */
export function isSwitchedOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !offValues.has(property.attribute('w:val') ?? '');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/gu;

/** A text with the characters that its references stand for. */
function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, hexadecimal?: string, decimal?: string, name?: string) =>
    name !== undefined
      ? (named[name] ?? whole)
      : String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
  );
}

/** The characters of an element, without its tags and comments. */
export function textOfElement({ part, openEnd, closeStart }: XmlElement): string {
  const inner = part.text.slice(openEnd, closeStart);
  let text = '';
  let from = 0;
  for (let at = inner.indexOf('<'); at >= 0; at = inner.indexOf('<', from)) {
    text += decodeXml(inner.slice(from, at));
    from = asideEnd(inner, at) ?? tagEnd(inner, at) + 1;
    if (inner.startsWith(cdata, at)) text += inner.slice(at + cdata.length, from - cdataEnd.length);
  }
  return text + decodeXml(inner.slice(from));
}

function canonical(written: string, scope: Scope): string {
  const colon = written.indexOf(':');
  const known = scope.get(colon < 0 ? '' : written.slice(0, colon));
  return known === undefined ? written : `${known}:${written.slice(colon + 1)}`;
}

function readTree(part: XmlPart): XmlElement {
  const { text } = part;
  const root = new XmlElement(part, '', 0, 0, new Map());
  const open = [root];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    at = asideEnd(text, at) ?? readTag(part, at, open);
  }
  const outermost = root.children[0];
  if (outermost === undefined) throw new TypeError(`no element in ${part.name}`);
  return outermost;
}

/** Reads a tag and returns where it ends. */
function readTag(part: XmlPart, at: number, open: XmlElement[]): number {
  const { text } = part;
  const end = tagEnd(text, at) + 1;
  const parent = open.at(-1) as XmlElement;
  if (text[at + 1] === '/') {
    parent.closeStart = at;
    parent.end = end;
    open.pop();
    return end;
  }
  let nameEnd = at + 1;
  while (!' \t\r\n/>'.includes(text[nameEnd] ?? '>')) nameEnd++;
  const scope =
    nameEnd + 7 < end && text.slice(nameEnd, end).includes('xmlns') ? scopeWithin(text.slice(nameEnd, end), parent.scope) : parent.scope;
  const element = new XmlElement(part, canonical(text.slice(at + 1, nameEnd), scope), at, end, scope);
  parent.children.push(element);
  element.closeStart = end;
  element.end = end;
  if (text[end - 2] !== '/') open.push(element);
  return end;
}

/** The scope of an element whose tag declares namespaces. An unknown one keeps the prefix of the file, unless it is one of those here. */
function scopeWithin(tag: string, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const [, written = '', double, single] of tag.matchAll(attributePattern)) {
    if (written !== 'xmlns' && !written.startsWith('xmlns:')) continue;
    const own = written.slice('xmlns:'.length);
    const known = prefixes.get(double ?? single ?? '');
    if (known !== undefined) scope.set(own, known);
    else if ([...prefixes.values()].includes(own) || outer.has(own)) scope.set(own, `other-${own}`);
  }
  return scope;
}
