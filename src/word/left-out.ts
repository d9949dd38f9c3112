/** What a Word file shows besides the words of its text: drawings, equations, words of headers and footers. */
import { branchOf } from './run-reader.js';
import type { WordDocument, WordPicture } from './word-document.js';
import { textOfElement, type XmlElement, type XmlPart } from './xml.js';

export type ShownKind = 'picture' | 'chart' | 'diagram' | 'object' | 'shape' | 'equation' | 'header' | 'footer';

/** One of these; `offset` is where the text has come to, null for what stands outside of it. */
export interface Shown {
  readonly kind: ShownKind;
  readonly offset: number | null;
  /** Words of a header or footer; else empty. */
  readonly words: string;
}

const kinds: Readonly<Record<string, ShownKind>> = { 'c:chart': 'chart', 'dgm:relIds': 'diagram', 'o:OLEObject': 'object' };

/**
 * What of a file is more than its text, in order, each thing once.
 *
 * @param kept pictures that are taken over as they are
 */
export function shownBesides(document: WordDocument, kept: ReadonlySet<number>): Shown[] {
  const { pictures, shapes, places } = document;
  const objects = new Set(pictures.filter(({ element }) => element.name === 'o:OLEObject').map(({ holder }) => holder));
  const drawn = pictures.filter((one, index) => !kept.has(index) && (kindOf(one) === 'object' || !objects.has(one.holder)));
  const equations = new Map(places.filter(({ kind }) => kind === 'equation').map(({ start }) => [paragraphStart(document, start), start]));
  const found = [
    ...drawn.map((one): Shown => ({ kind: kindOf(one), offset: one.offset, words: '' })),
    ...shapes.filter(isFigure).map(({ offset }): Shown => ({ kind: 'shape', offset, words: '' })),
    ...[...equations.values()].map((offset): Shown => ({ kind: 'equation', offset, words: '' })),
  ];
  return [...found.sort((one, other) => (one.offset ?? 0) - (other.offset ?? 0)), ...headersOf(document)];
}

function kindOf({ element }: WordPicture): ShownKind {
  return kinds[element.name] ?? 'picture';
}

function paragraphStart({ text }: WordDocument, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Shapes of DrawingML that are lines: a rule, or what joins two boxes. */
const lines = /^(?:line|(?:straight|bent|curved)Connector\d)$/u;
/** The same of VML, by the number of their type. */
const oldLines = /^#_x0000_t(?:20|3[2-9]|40)$/u;
/** So thin, in pt, a shape is a line. */
const thinnest = 3;
const unitsOfPoint = 12_700;

/** Whether a shape is neither a line nor the frame of a text, which is read. */
function isFigure({ element, holder }: WordPicture): boolean {
  if (element.name === 'v:line' || holder.name === 'w:object') return false;
  if ([...element.descendants()].some(({ name }) => name === 'w:txbxContent' || name === 'v:imagedata')) return false;
  if (element.name === 'wps:wsp') {
    const properties = element.child('wps:spPr');
    const extent = properties?.child('a:xfrm')?.child('a:ext');
    const [width, height] = ['cx', 'cy'].map((side) => Number(extent?.attribute(side) ?? Infinity) / unitsOfPoint);
    return !lines.test(properties?.child('a:prstGeom')?.attribute('prst') ?? '') && !isThin(width, height);
  }
  const style = element.attribute('style') ?? '';
  const [width, height] = ['width', 'height'].map((side) =>
    Number(new RegExp(`(?:^|;)\\s?${side}:([\\d.]{1,9})(?:pt)?`, 'u').exec(style)?.[1] ?? Infinity),
  );
  return !oldLines.test(element.attribute('type') ?? '') && !isThin(width, height);
}

function isThin(width = Infinity, height = Infinity): boolean {
  return width < thinnest || height < thinnest;
}

/** Headers and footers that pages have and that hold words or pictures besides the page number. */
function headersOf({ main, parts }: WordDocument): Shown[] {
  const found = new Map<XmlPart, Shown>();
  for (const section of sectionsOf(main.root)) {
    const ownFirst = section.toggle('w:titlePg') === true;
    for (const reference of section.children) {
      const kind = reference.name === 'w:headerReference' ? 'header' : reference.name === 'w:footerReference' ? 'footer' : null;
      const pages = reference.attribute('w:type') ?? 'default';
      const part = kind === null || (pages === 'first' && !ownFirst) ? null : parts.byId(reference.attribute('r:id') ?? '');
      if (kind === null || part === null) continue;
      const words = wordsBesidesNumber(part.root);
      if (words !== '' || hasPicture(part.root)) found.set(part, { kind, offset: null, words });
    }
  }
  const byWords = new Map([...found.values()].map((one) => [`${one.kind} ${one.words}`, one]));
  return [...byWords.values()];
}

function sectionsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === 'w:sectPr' ? [child] : child.name.endsWith('Change') ? [] : sectionsOf(child),
  );
}

/** The words of a header without the paragraphs that show the number of the page; one of digits and strokes alone is such a number too. */
function wordsBesidesNumber(root: XmlElement): string {
  const paragraphs = paragraphsOf(root)
    .filter((paragraph) => !own(paragraph).some(isPageField))
    .map((paragraph) =>
      own(paragraph)
        .filter(({ name }) => name === 'w:t')
        .map(textOfElement)
        .join('')
        .trim(),
    );
  return paragraphs.filter((words) => /\p{L}/u.test(words)).join(' / ');
}

function isPageField(element: XmlElement): boolean {
  const code = element.name === 'w:instrText' ? textOfElement(element) : element.name === 'w:fldSimple' ? element.attribute('w:instr') : '';
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code ?? '');
}

/** What stands in a paragraph and in no text box of it. */
function own(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:txbxContent') return [];
    return child.name === 'mc:AlternateContent' ? own(branchOf(child) ?? child) : [child, ...own(child)];
  });
}

function paragraphsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    const inner = paragraphsOf(child.name === 'mc:AlternateContent' ? (branchOf(child) ?? child) : child);
    return child.name === 'w:p' ? [child, ...inner] : inner;
  });
}

function hasPicture(root: XmlElement): boolean {
  return [...root.descendants()].some(({ name }) => name === 'pic:pic' || name === 'v:imagedata');
}
