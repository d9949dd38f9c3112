/**
 * The styles of an office's reference file in place of dvplan's: those with dvplan's names replace its own, the others come along
 * (ISO/IEC 29500-1, 17.7).
 */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { finding, type Finding, styleId, styleKeys, styleNames, tableStyleId, tableStyleNames } from '../../model/index.js';
import type { Parts } from './document-parts.js';
import { putInOrder } from './element-order.js';
import { wordFileFailure } from '../../word/word-parts.js';
import type { WordPackage } from './word-package.js';
import { wordNamespace } from './xml.js';

const stylesType = /wordprocessingml\.styles\+xml$/u;
const themeType = /officedocument\.theme\+xml$/u;
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const stylesPath = 'word/styles.xml';

/** Names of dvplan's styles by their ids. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ...styleKeys.map((key) => [styleId(key), styleNames[key]] as const),
  ...(['grid', 'layout'] as const).map((key) => [tableStyleId(key), tableStyleNames[key]] as const),
]);

/** The style that the paragraphs of a reference rest on: what its file sets for all. */
const baseStyle = { id: 'DVReference', name: 'DV Tệp kiểu mẫu' } as const;

/** A style of the reference and what it becomes. */
interface Taken {
  readonly element: Element;
  readonly id: string;
  readonly name: string;
}

/** The styles of a reference file, ready for many documents. */
export class ReferenceStyles {
  readonly #styles: readonly Element[];
  readonly #defaults: Element | null;
  readonly #fonts: ReadonlyMap<string, string>;

  /** @throws Failure if the file has no styles or they cannot be read */
  constructor(readonly reference: WordPackage) {
    const part = reference.partsOfType(stylesType)[0];
    const root = part === undefined ? null : reference.xml(part).documentElement;
    if (root === null || root.namespaceURI !== wordNamespace) throw wordFileFailure(reference.file, 'reference-without-styles');
    this.#styles = childrenOf(root, 'style').filter((style) => nameOf(style) !== '' && idOf(style) !== '' && typeOf(style) !== 'numbering');
    this.#defaults = childrenOf(root, 'docDefaults')[0] ?? null;
    this.#fonts = themeFonts(reference);
  }

  /**
   * Puts the styles into the parts of a document.
   *
   * @returns a finding for each of dvplan's styles that the document uses and the reference lacks, and for numbering that is left out
   */
  applyTo(parts: Parts): Finding[] {
    const document = new DOMParser().parseFromString(String(parts.get(stylesPath)), 'text/xml');
    const root = document.documentElement as Element;
    const own = new Map(childrenOf(root, 'style').map((style) => [idOf(style), style]));
    const taken = this.#take(own);
    const ids = new Map(taken.map(({ element, id }) => [idOf(element), id]));
    const findings: Finding[] = [];
    root.appendChild(this.#base(document));
    for (const { element, id, name } of taken) {
      const style = document.importNode(element, true);
      style.setAttributeNS(wordNamespace, 'w:styleId', id);
      childrenOf(style, 'name')[0]?.setAttributeNS(wordNamespace, 'w:val', name);
      style.removeAttributeNS(wordNamespace, 'default');
      if (cleanStyle(style, this.#fonts)) findings.push(this.#finding('reference-numbering', name));
      pointStyle(style, ids, document);
      putInOrder(style);
      const replaced = own.get(id);
      if (replaced === undefined) root.appendChild(style);
      else {
        keepOutline(style, replaced, document);
        root.replaceChild(style, replaced);
      }
    }
    unwindCircles(root);
    parts.set(stylesPath, new XMLSerializer().serializeToString(document));
    const given = new Set(taken.map(({ id }) => id));
    for (const id of usedStyles(parts))
      if (ownNames.has(id) && !given.has(id)) findings.push(this.#finding('reference-missing-style', ownNames.get(id) ?? ''));
    return findings;
  }

  #finding(messageId: string, style: string): Finding {
    return finding(this.reference.file, { ruleId: messageId, severity: 'info', place: null, actual: style });
  }

  /** What each style becomes: dvplan's own by its name, else one with an id and a name that nobody has. */
  #take(own: ReadonlyMap<string, Element>): Taken[] {
    const ownByName = new Map([...own].map(([id, style]) => [`${typeOf(style)} ${nameOf(style).toLowerCase()}`, id]));
    const ids = new Set([...own.keys(), baseStyle.id]);
    const names = new Set([...[...own.values()].map((style) => nameOf(style).toLowerCase()), baseStyle.name.toLowerCase()]);
    const seen = new Set<string>();
    return this.#styles.flatMap((element): Taken[] => {
      const name = nameOf(element);
      const key = `${typeOf(element)} ${name.toLowerCase()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const known = ownByName.get(key);
      if (known !== undefined && own.get(known)?.getAttributeNS(wordNamespace, 'default') !== '1')
        return [{ element, id: known, name: nameOf(own.get(known) as Element) }];
      const id = unused(idOf(element), ids, '');
      const free = unused(name, names, ' ');
      ids.add(id);
      names.add(free.toLowerCase());
      return [{ element, id, name: free }];
    });
  }

  /** What the reference sets for all its paragraphs, as a style that they rest on. */
  #base(document: Document): Element {
    const style = element(document, 'style', { type: 'paragraph', customStyle: '1', styleId: baseStyle.id });
    style.appendChild(element(document, 'name', { val: baseStyle.name }));
    style.appendChild(element(document, 'semiHidden', {}));
    for (const [holder, name] of [
      ['pPrDefault', 'pPr'],
      ['rPrDefault', 'rPr'],
    ] as const) {
      const properties =
        this.#defaults === null ? undefined : childrenOf(this.#defaults, holder).flatMap((one) => childrenOf(one, name))[0];
      if (properties !== undefined) style.appendChild(document.importNode(properties, true));
    }
    cleanStyle(style, this.#fonts);
    return style;
  }
}

function unused(wanted: string, taken: ReadonlySet<string>, gap: string): string {
  if (!taken.has(wanted) && !taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const candidate = `${wanted}${gap}${number}`;
    if (!taken.has(candidate) && !taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * Leaves what Word 2007 and later read without more: its own namespace, fonts and colours by themselves and not by the theme, no numbering.
 * Says whether it had numbering.
 */
function cleanStyle(style: Element, fonts: ReadonlyMap<string, string>): boolean {
  let numbered = false;
  for (const one of [style, ...style.getElementsByTagName('*')]) {
    if (one.namespaceURI !== wordNamespace || one.localName === 'numPr') {
      numbered ||= one.localName === 'numPr';
      one.parentNode?.removeChild(one);
      continue;
    }
    for (const attribute of Array.from(one.attributes)) {
      const name = attribute.localName ?? '';
      if (attribute.namespaceURI !== wordNamespace && attribute.namespaceURI !== 'http://www.w3.org/2000/xmlns/')
        one.removeAttributeNode(attribute);
      else if (one.localName === 'rFonts' && /theme$/iu.test(name)) {
        const font = fonts.get(attribute.value);
        const plain = name === 'cstheme' ? 'cs' : name.replace(/Theme$/u, '');
        one.removeAttributeNode(attribute);
        if (font !== undefined) one.setAttributeNS(wordNamespace, `w:${plain}`, font);
      } else if (/^theme(?:Color|Tint|Shade|Fill\w{0,10})$/u.test(name)) one.removeAttributeNode(attribute);
    }
  }
  return numbered;
}

/**
 * Sends `basedOn`, `next` and `link` to what became of the styles that they name; a paragraph that rests on none rests on what the
 * reference sets for all.
 */
function pointStyle(style: Element, ids: ReadonlyMap<string, string>, document: Document): void {
  for (const name of ['basedOn', 'next', 'link']) {
    for (const pointer of childrenOf(style, name)) {
      const id = ids.get(valueOf(pointer));
      if (id === undefined || id === idOf(style)) style.removeChild(pointer);
      else pointer.setAttributeNS(wordNamespace, 'w:val', id);
    }
  }
  if (typeOf(style) !== 'paragraph' || childrenOf(style, 'basedOn').length > 0) return;
  const after = [...childrenOf(style, 'aliases'), ...childrenOf(style, 'name')][0];
  style.insertBefore(element(document, 'basedOn', { val: baseStyle.id }), after?.nextSibling ?? null);
}

/** The depth of a heading is the document's, whatever style it has. */
function keepOutline(style: Element, replaced: Element, document: Document): void {
  const depth = childrenOf(replaced, 'pPr').flatMap((properties) => childrenOf(properties, 'outlineLvl'))[0];
  const own = childrenOf(style, 'pPr')[0];
  for (const one of own === undefined ? [] : childrenOf(own, 'outlineLvl')) own?.removeChild(one);
  if (depth === undefined) return;
  const properties = own ?? element(document, 'pPr', {});
  if (own === undefined) style.insertBefore(properties, [...childrenOf(style, 'rPr'), ...childrenOf(style, 'tblPr')][0] ?? null);
  const after = ['divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'].flatMap((name) => childrenOf(properties, name))[0];
  properties.insertBefore(depth.cloneNode(true) as Element, after ?? null);
}

/** A style that rests on itself by way of others rests on none. */
function unwindCircles(root: Element): void {
  const styles = new Map(childrenOf(root, 'style').map((style) => [idOf(style), style]));
  const sound = new Set<string>();
  for (const start of styles.keys()) {
    const way = new Set<string>();
    for (let id: string | null = start; id !== null && !sound.has(id);) {
      way.add(id);
      const pointer: Element | undefined = childrenOf(styles.get(id) ?? root, 'basedOn')[0];
      const next: string | null = pointer === undefined ? null : valueOf(pointer);
      if (next !== null && way.has(next)) {
        pointer?.parentNode?.removeChild(pointer);
        break;
      }
      id = next;
    }
    for (const id of way) sound.add(id);
  }
}

/** Ids of the paragraph and table styles that a document's parts call, in the order of its parts. */
function usedStyles(parts: Parts): Set<string> {
  const used = new Set<string>();
  for (const [name, data] of parts) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u.test(name)) continue;
    const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
    for (const match of text.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]{1,100})"/gu)) used.add(match[1] ?? '');
  }
  return used;
}

/** Fonts of the theme by what styles call them: `minorHAnsi`, `majorEastAsia` ... */
function themeFonts(reference: WordPackage): Map<string, string> {
  const fonts = new Map<string, string>();
  const part = reference.partsOfType(themeType)[0];
  if (part === undefined || !reference.parts.has(part)) return fonts;
  const theme = reference.xml(part);
  for (const size of ['minor', 'major']) {
    const family = theme.getElementsByTagNameNS(drawingNamespace, `${size}Font`)[0];
    for (const [script, uses] of [
      ['latin', ['HAnsi', 'Ascii']],
      ['ea', ['EastAsia']],
      ['cs', ['Bidi']],
    ] as const) {
      const font = family?.getElementsByTagNameNS(drawingNamespace, script)[0]?.getAttribute('typeface') ?? '';
      if (font !== '') for (const use of uses) fonts.set(`${size}${use}`, font);
    }
  }
  return fonts;
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && node.localName === name && node.namespaceURI === wordNamespace,
  );
}

function element(document: Document, name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS(wordNamespace, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(wordNamespace, `w:${key}`, value);
  return made;
}

function valueOf(one: Element): string {
  return one.getAttributeNS(wordNamespace, 'val') ?? '';
}

function idOf(style: Element): string {
  return style.getAttributeNS(wordNamespace, 'styleId') ?? '';
}

function nameOf(style: Element): string {
  return valueOf(childrenOf(style, 'name')[0] ?? style).normalize('NFC');
}

function typeOf(style: Element): string {
  return style.getAttributeNS(wordNamespace, 'type') ?? 'paragraph';
}
