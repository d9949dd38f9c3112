/** The lists of a Word file as `numbering.xml` defines them (ISO/IEC 29500-1, 17.9). */
import { fontIn, type Styles } from './styles.js';
import type { XmlElement, XmlPart } from './xml.js';

/** A level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** The text of the label, with `%1` for the number of the first level. */
  readonly text: string;
  /** What stands behind the label. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level, from 1, whose next number lets this one begin anew; 0 for none; null for each level above. */
  readonly restart: number | null;
  /** Whether the numbers of other levels are written as digits too (`w:isLgl`). */
  readonly legal: boolean;
  /** The paragraph style that has this level. */
  readonly style: string | undefined;
  /** The font of a bullet. */
  readonly font: string;
  /** The indents of its paragraphs (`w:ind`). */
  readonly indents: XmlElement | undefined;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | undefined;
}

/** A list that paragraphs name: the definition that counts, and the levels as this list has them. */
export interface List {
  readonly id: string;
  /** Lists of one definition go on counting each other's numbers. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers at which levels begin anew when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list a paragraph is in, and at which level, from 0. */
export interface ListPlace {
  readonly list: List;
  readonly level: number;
}

/** Levels of a list; one may name the numbers of all. */
const mostLevels = 9;
/** A definition may refer to a style's, and that to another's. */
const mostLinks = 5;

export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #numbers = new Map<string, XmlElement>();
  readonly #lists = new Map<string, List | null>();

  /** @param part `numbering.xml`; a file may have none */
  constructor(
    part: XmlPart | null,
    readonly styles: Styles,
  ) {
    const root = part?.root;
    for (const element of root?.childrenNamed('w:abstractNum') ?? []) {
      const levels = new Map(element.childrenNamed('w:lvl').map((level) => [indexOf(level), levelOf(level)]));
      this.#abstracts.set(element.attribute('w:abstractNumId') ?? '', { levels, styleLink: element.valueOf('w:numStyleLink') });
    }
    for (const element of root?.childrenNamed('w:num') ?? []) this.#numbers.set(element.attribute('w:numId') ?? '', element);
  }

  /**
   * The place of a paragraph, by its own `w:numPr` and that of its style; null if it is in no list, or in one that is not defined.
   * `w:numId` 0 takes a paragraph out of the list of its style.
   */
  placeOf(own: XmlElement | undefined, style: string | undefined): ListPlace | null {
    const ofStyle = style === undefined ? null : this.#ofStyle(style);
    const id = own?.valueOf('w:numId') ?? ofStyle?.id;
    const list = id === undefined || id === '0' ? null : this.#list(id);
    if (list === null) return null;
    const linked = style === undefined ? undefined : levelOfStyle(list, this.styles.chainOf(style));
    const level = numberOf(own?.valueOf('w:ilvl')) ?? linked ?? ofStyle?.level ?? 0;
    return { list, level: Math.min(mostLevels - 1, level) };
  }

  #ofStyle(style: string): { id: string | undefined; level: number | undefined } | null {
    const properties = this.styles.find(style, 'w:pPr', 'w:numPr');
    return properties === undefined ? null : { id: properties.valueOf('w:numId'), level: numberOf(properties.valueOf('w:ilvl')) };
  }

  #list(id: string): List | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const list = this.#makeList(id);
    this.#lists.set(id, list);
    return list;
  }

  #makeList(id: string): List | null {
    const element = this.#numbers.get(id);
    if (element === undefined) return null;
    const abstract = this.#resolve(element.valueOf('w:abstractNumId') ?? '');
    const defined = this.#abstracts.get(abstract);
    if (defined === undefined) return null;
    const levels = new Map(defined.levels);
    const starts = new Map<number, number>();
    for (const override of element.childrenNamed('w:lvlOverride')) {
      const own = override.child('w:lvl');
      if (own !== undefined) levels.set(indexOf(override), levelOf(own));
      const start = numberOf(override.valueOf('w:startOverride'));
      if (start !== undefined) starts.set(indexOf(override), start);
    }
    return { id, abstract, levels, starts };
  }

  /** The definition that a definition stands for: of a linked style (`w:numStyleLink`) that of the list which the style names. */
  #resolve(abstract: string): string {
    let id = abstract;
    for (let links = 0; links < mostLinks; links++) {
      const link = this.#abstracts.get(id)?.styleLink;
      const number = link === undefined ? undefined : this.#ofStyle(link)?.id;
      const next = number === undefined ? undefined : this.#numbers.get(number)?.valueOf('w:abstractNumId');
      if (next === undefined) break;
      id = next;
    }
    return id;
  }
}

/** The level whose style is a paragraph's, or the nearest that it is based on. */
function levelOfStyle({ levels }: List, chain: readonly { readonly id: string }[]): number | undefined {
  for (const { id } of chain) for (const [index, { style }] of levels) if (style === id) return index;
  return undefined;
}

function indexOf(element: XmlElement): number {
  return numberOf(element.attribute('w:ilvl')) ?? 0;
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

function levelOf(element: XmlElement): Level {
  const suffix = element.valueOf('w:suff');
  return {
    start: numberOf(element.valueOf('w:start')) ?? 0,
    format: formatOf(element),
    text: element.valueOf('w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberOf(element.valueOf('w:lvlRestart')) ?? null,
    legal: element.toggle('w:isLgl') === true,
    style: element.valueOf('w:pStyle'),
    font: fontIn(element.child('w:rPr')?.child('w:rFonts')),
    indents: element.child('w:pPr')?.child('w:ind'),
  };
}

/** Word 2010 wraps formats that older programs do not know: what it offers those (`mc:Fallback`) is what counts here. */
function formatOf(element: XmlElement): string {
  const wrapped = element.child('mc:AlternateContent');
  const choice = wrapped?.child('mc:Choice')?.child('w:numFmt');
  if (choice?.attribute('w:format')?.startsWith('01') === true) return 'decimalZero';
  return element.valueOf('w:numFmt') ?? wrapped?.child('mc:Fallback')?.valueOf('w:numFmt') ?? choice?.attribute('w:val') ?? 'decimal';
}
