/**
 * Numbers that Word counts, written out as words: the paragraph leaves its list and keeps its indents (ISO/IEC 29500-1, 17.3.1.12 and
 * 17.3.1.19).
 */
import { Numbering, type ListPlace } from '../numbering.js';
import { changeIn } from '../revisions.js';
import { Styles } from '../styles.js';
import type { TextParts } from '../word-parts.js';
import type { XmlElement } from '../xml.js';
import { rawOf } from './run-plan.js';

/** Properties of a paragraph that stand before its list, and those behind its indents (ISO/IEC 29500-1, A.1, CT_PPrBase). */
const beforeList: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);
const behindIndents: ReadonlySet<string> = new Set([
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
  'w:divId',
  'w:cnfStyle',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
]);

/** What a change of properties does not hold of those that were (17.13.5.29). */
const notChanged: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);

const noList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

const firstLines = ['w:hanging', 'w:hangingChars', 'w:firstLine', 'w:firstLineChars'];
const sides = ['w:start', 'w:startChars', 'w:left', 'w:leftChars', 'w:end', 'w:endChars', 'w:right', 'w:rightChars'];

export class LiteralLabels {
  readonly #styles: Styles;
  readonly #numbering: Numbering;

  constructor(parts: TextParts) {
    this.#styles = new Styles(parts.related('styles'));
    this.#numbering = new Numbering(parts.related('numbering'), this.#styles);
  }

  /**
   * Whether the label of a paragraph may be written out: nobody is changing its properties, and its list begins where its definition says.
   * LibreOffice forgets another beginning (`w:startOverride`) once the change is rejected, be the label written out, or the paragraph or
   * its whole list given another list that begins anew.
   */
  isFree(paragraph: XmlElement): boolean {
    const properties = paragraph.child('w:pPr');
    const isBusy = properties?.child('w:pPrChange') !== undefined || changeIn(properties?.child('w:rPr')) !== undefined;
    if (isBusy || properties?.child('w:numPr')?.child('w:numberingChange') !== undefined) return false;
    return this.#placeOf(properties)?.list.starts.size === 0;
  }

  #placeOf(properties: XmlElement | undefined): ListPlace | null {
    return this.#numbering.placeOf(properties?.child('w:numPr'), properties?.valueOf('w:pStyle') ?? this.#styles.paragraphStyle);
  }

  /**
   * The properties of a paragraph in no list.
   *
   * @param changeMark what says that they were others; empty where nobody is to accept it
   */
  propertiesOf(paragraph: XmlElement, changeMark: string): string {
    const old = paragraph.child('w:pPr');
    const children = (old?.children ?? []).filter(({ name }) => name !== 'w:numPr' && name !== 'w:ind');
    const indents = this.#indentsOf(old);
    const list = children.findIndex(({ name }) => !beforeList.has(name));
    const written = children.map(rawOf);
    const behind = children.findIndex(({ name }) => behindIndents.has(name));
    const at = behind < 0 ? children.length : behind;
    written.splice(at, 0, indents);
    written.splice(list < 0 ? children.length : Math.min(list, at), 0, noList);
    return `<w:pPr>${written.join('')}${changeMark}</w:pPr>`;
  }

  /** The indents of its level, but for what the paragraph says itself; those of a style that has both list and indents stay. */
  #indentsOf(properties: XmlElement | undefined): string {
    const own = properties?.child('w:ind');
    const style = properties?.valueOf('w:pStyle') ?? this.#styles.paragraphStyle;
    const place = this.#placeOf(properties);
    const ofStyle = properties?.child('w:numPr') === undefined ? this.#styles.find(style, 'w:pPr', 'w:ind') : undefined;
    const ofLevel = ofStyle ?? place?.list.levels.get(place.level)?.indents;
    const owned = (names: readonly string[]): boolean => names.some((name) => own?.attribute(name) !== undefined);
    const attributes = [...sides, ...firstLines].flatMap((name) => {
      const value = own?.attribute(name) ?? (firstLines.includes(name) && owned(firstLines) ? undefined : ofLevel?.attribute(name));
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    return attributes.length === 0 ? '' : `<w:ind${attributes.join('')}/>`;
  }
}

/** What the properties of a paragraph were, as a change of them holds it. */
export function propertiesBefore(paragraph: XmlElement): string {
  const children = (paragraph.child('w:pPr')?.children ?? []).filter(({ name }) => !notChanged.has(name));
  return `<w:pPr>${children.map(rawOf).join('')}</w:pPr>`;
}

/** The elements of properties that a change of them stands for: all but what it does not hold. */
export function changedProperties(properties: XmlElement): XmlElement[] {
  return properties.children.filter(({ name }) => !notChanged.has(name));
}
