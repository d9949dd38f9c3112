/**
 * What a review offered before, kept where no hand deletes it and Word, LibreOffice, .doc and .odt carry it on: in properties of the file
 * that its users may add (ISO/IEC 29500-1, 15.2.12.2 and 22.3). Each offer is a digest of its words, so that none of them stands there.
 */
import type { TextParts } from '../word-parts.js';
import { textOfElement, XmlPart, type XmlElement } from '../xml.js';
import { addPart, prefixOf, withChild, type EncodePart } from './package-names.js';

const kind = 'custom-properties';
const relation = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
const type = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
const namespace = `http://schemas.openxmlformats.org/officeDocument/2006/${kind}`;
const values = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const noProperties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}"></Properties>`;
/** The set of properties that users add (MS-OSHARED, 2.3.3.2.3.1.6). */
const usersSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first number of a property; 0 and 1 are taken (MS-OLEPS, 2.18). */
const firstNumber = 2;

const ownName = /^dvplan-review-\d{1,4}$/u;
/** Hexadecimal digits of a digest that are kept of each offer. */
export const offerDigits = 12;
/** Offers in a property: Word keeps 255 characters of a text. */
const offersInProperty = Math.floor(255 / offerDigits);

/** The digests of offers that a file keeps. */
export function readOffers(parts: TextParts): string[] {
  const kept = parts.ofPackage(kind)?.root.children.filter(isOwn) ?? [];
  return kept.flatMap((property) => property.children.flatMap((value) => textOfElement(value).match(/[\da-f]{12}/gu) ?? []));
}

function isOwn(property: XmlElement): boolean {
  return ownName.test(property.attribute('name') ?? '');
}

/** Has a file keep just these offers, in what changed of it: nothing where it keeps them already, or names properties that it lacks. */
export function keepOffers(parts: TextParts, offers: readonly string[], encode: EncodePart, changed: Map<string, Uint8Array>): void {
  const known = readOffers(parts);
  const existing = parts.ofPackage(kind);
  if (known.length === offers.length && known.every((one, index) => one === offers[index])) return;
  if (existing !== null) changed.set(existing.name, encode(existing, withOffers(existing, offers)));
  else if (!parts.packageNames(kind)) {
    const name = 'docProps/custom.xml';
    const content = withOffers(new XmlPart(name, noProperties), offers);
    addPart(parts.opened, changed, { of: '', name, relation, type, content });
  }
}

/** A part of properties with these offers in place of those that it has. */
function withOffers(part: XmlPart, offers: readonly string[]): string {
  const { root, text } = part;
  const others = root.children.filter((property) => !isOwn(property));
  let number = Math.max(firstNumber - 1, ...others.map((property) => Number(property.attribute('pid') ?? 0) || 0));
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of root.children.filter(isOwn)) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  const rest = new XmlPart(part.name, pieces.join('') + text.slice(from));
  const prefix = prefixOf(part);
  const properties: string[] = [];
  for (let at = 0; at < offers.length; at += offersInProperty) {
    const named = `fmtid="${usersSet}" pid="${++number}" name="dvplan-review-${properties.length + 1}"`;
    const value = offers.slice(at, at + offersInProperty).join('');
    properties.push(`<${prefix}property ${named}><vt:lpwstr xmlns:vt="${values}">${value}</vt:lpwstr></${prefix}property>`);
  }
  return properties.length === 0 ? rest.text : withChild(rest, properties.join(''));
}
