/**
 * How runs and paragraphs look in the end: by themselves, by their styles, by the style of the table that they stand in, by what the file
 * has for all (ISO/IEC 29500-1, 17.7.2).
 */
import { measureIn } from './lengths.js';
import type { Numbering } from './numbering.js';
import type { Styles, Toggle } from './styles.js';
import { offValues, type XmlElement, type XmlPart } from './xml.js';

/** The style of a table, and which of its conditional parts (`firstRow`) a cell is in. */
export interface TableForm {
  readonly style: string | undefined;
  readonly parts: readonly string[];
}

/** How a run looks: `size` in pt, 0 where nothing tells it. */
export interface RunForm {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** What is added behind each character, pt. */
  readonly spacing: number;
  /** How wide its letters are, of their own width; 0 where its words are fitted to a width. */
  readonly scale: number;
}

/** How a paragraph looks; lengths in twips. */
export interface ParagraphForm {
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** `auto` in 240ths of a line, else in twips. */
  readonly line: number;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  /** The space above and below it. */
  readonly before: number;
  readonly after: number;
  /** Whether it is in a list, whose indents are its own. */
  readonly listed: boolean;
  readonly bordered: boolean;
  /** Whether it stands in a frame, whose width is its own. */
  readonly framed: boolean;
}

const alignments: Readonly<Record<string, ParagraphForm['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

export class Formats {
  readonly #themeFonts: ReadonlyMap<string, string>;
  /** Forms of runs and paragraphs by what makes them: most of a file look like others. */
  readonly #runForms = new Map<string, RunForm>();
  readonly #paragraphForms = new Map<string, ParagraphForm>();

  /** @param theme the part that names the fonts of headings and text; a file may have none */
  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    theme: XmlPart | null,
  ) {
    this.#themeFonts = themeFontsOf(theme);
  }

  /** @param own the run's `w:rPr` */
  run(own: XmlElement | undefined, paragraph: string | undefined, table: TableForm | null): RunForm {
    const key = formKey(own, paragraph, table);
    const form = this.#runForms.get(key) ?? this.#runForm(own, paragraph, table);
    this.#runForms.set(key, form);
    return form;
  }

  #runForm(own: XmlElement | undefined, paragraph: string | undefined, table: TableForm | null): RunForm {
    const levels = this.#levels('w:rPr', own, [own?.valueOf('w:rStyle'), paragraph], table);
    const underline = nearest(levels, 'w:u')?.attribute('w:val');
    return {
      font: this.#fontOf(levels),
      size: (measureIn(nearest(levels, 'w:sz')?.attribute('w:val'), 2) ?? 0) / 2,
      bold: this.isOn('w:b', own, paragraph, table),
      italic: this.isOn('w:i', own, paragraph, table),
      underline: underline !== undefined && !offValues.has(underline),
      spacing: (measureIn(nearest(levels, 'w:spacing')?.attribute('w:val'), 20) ?? 0) / 20,
      scale: nearest(levels, 'w:fitText') === undefined ? scaleOf(nearest(levels, 'w:w')?.attribute('w:val')) : 0,
    };
  }

  /** The alignment that is named for a paragraph; undefined where none is. */
  alignment(own: XmlElement | undefined, table: TableForm | null): string | undefined {
    const style = own?.valueOf('w:pStyle') ?? this.styles.paragraphStyle;
    return nearest(this.#levels('w:pPr', own, [style], table), 'w:jc')?.attribute('w:val');
  }

  /** @param own the paragraph's `w:pPr` */
  paragraph(own: XmlElement | undefined, table: TableForm | null): ParagraphForm {
    const key = formKey(own, undefined, table);
    const form = this.#paragraphForms.get(key) ?? this.#paragraphForm(own, table);
    this.#paragraphForms.set(key, form);
    return form;
  }

  #paragraphForm(own: XmlElement | undefined, table: TableForm | null): ParagraphForm {
    const style = own?.valueOf('w:pStyle') ?? this.styles.paragraphStyle;
    const levels = this.#levels('w:pPr', own, [style], table);
    const spacing = levels.map((level) => level.child('w:spacing')).find((one) => one?.attribute('w:line') !== undefined);
    const rule = spacing?.attribute('w:lineRule');
    return {
      alignment: alignments[nearest(levels, 'w:jc')?.attribute('w:val') ?? ''] ?? 'left',
      firstLine: lengthOf(levels, 'w:firstLine') ?? -(lengthOf(levels, 'w:hanging') ?? 0),
      left: lengthOf(levels, 'w:left') ?? lengthOf(levels, 'w:start') ?? 0,
      right: lengthOf(levels, 'w:right') ?? lengthOf(levels, 'w:end') ?? 0,
      line: measureIn(spacing?.attribute('w:line'), 20) ?? 240,
      before: spaceOf(levels, 'w:before') ?? 0,
      after: spaceOf(levels, 'w:after') ?? 0,
      lineRule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
      listed: this.numbering.placeOf(own?.child('w:numPr'), style) !== null,
      framed: levels.some((level) => level.child('w:framePr') !== undefined),
      bordered: levels.some((level) => ['w:top', 'w:bottom'].some((side) => isDrawn(level.child('w:pBdr')?.child(side)))),
    };
  }

  /** The properties that hold for an element, the nearest first. */
  #levels(
    properties: 'w:rPr' | 'w:pPr',
    own: XmlElement | undefined,
    styles: readonly (string | undefined)[],
    table: TableForm | null,
  ): XmlElement[] {
    const ofStyles = styles.flatMap((id) =>
      id === undefined ? [] : this.styles.chainOf(id).map(({ element }) => element.child(properties)),
    );
    const all = [own, ...ofStyles, ...this.#ofTable(properties, table), this.styles.defaultsOf(properties)];
    return all.filter((one) => one !== undefined);
  }

  #ofTable(properties: string, table: TableForm | null): (XmlElement | undefined)[] {
    if (table?.style === undefined) return [];
    const chain = this.styles.chainOf(table.style);
    const conditional = table.parts.flatMap((part) =>
      chain.map(({ element }) =>
        element
          .childrenNamed('w:tblStylePr')
          .find((one) => one.attribute('w:type') === part)
          ?.child(properties),
      ),
    );
    return [...conditional, ...chain.map(({ element }) => element.child(properties))];
  }

  /** Whether a property is on, by the run itself or by what holds for it. */
  isOn(toggle: Toggle, own: XmlElement | undefined, paragraph: string | undefined, table: TableForm | null): boolean {
    const direct = own?.toggle(toggle);
    if (direct !== undefined) return direct;
    const inTable = this.#ofTable('w:rPr', table)
      .map((level) => level?.toggle(toggle))
      .find((one) => one !== undefined);
    return this.styles.isOn(toggle, paragraph, own?.valueOf('w:rStyle')) !== (inTable === true);
  }

  #fontOf(levels: readonly XmlElement[]): string {
    for (const level of levels) {
      const fonts = level.child('w:rFonts');
      const ofTheme = fonts?.attribute('w:asciiTheme') ?? fonts?.attribute('w:hAnsiTheme');
      const font = ofTheme === undefined ? undefined : this.#themeFonts.get(ofTheme);
      const named = font ?? fonts?.attribute('w:ascii') ?? fonts?.attribute('w:hAnsi');
      if (named !== undefined && named !== '') return named;
    }
    return '';
  }
}

/** What makes the form of a run: its own properties as they are written, the style of its paragraph, that of its table. */
export function formKey(own: XmlElement | undefined, paragraph: string | undefined, table: TableForm | null): string {
  const written = own === undefined ? '' : own.part.text.slice(own.start, own.end);
  return `${paragraph ?? ''}\n${table === null ? '' : `${table.style ?? ''} ${table.parts.join(' ')}`}\n${written}`;
}

function nearest(levels: readonly XmlElement[], name: string): XmlElement | undefined {
  return levels.map((level) => level.child(name)).find((one) => one !== undefined);
}

/** An indent by the nearest level that says it; one level has a first line or a hanging one. */
function lengthOf(levels: readonly XmlElement[], attribute: string): number | undefined {
  const first = attribute === 'w:firstLine' || attribute === 'w:hanging';
  for (const level of levels) {
    const indent = level.child('w:ind');
    const value = measureIn(indent?.attribute(attribute), 20);
    if (value !== undefined) return value;
    if (first && (indent?.attribute('w:firstLine') ?? indent?.attribute('w:hanging')) !== undefined) return undefined;
  }
  return undefined;
}

/** A share of the width of letters, percent, with its sign or without. */
function scaleOf(value: string | undefined): number {
  const percent = Number.parseInt(value ?? '', 10);
  return percent > 0 ? percent / 100 : 1;
}

/** A space by the nearest level that says it. */
function spaceOf(levels: readonly XmlElement[], attribute: 'w:before' | 'w:after'): number | undefined {
  return levels.map((level) => measureIn(level.child('w:spacing')?.attribute(attribute), 20)).find((one) => one !== undefined);
}

/** Whether a border is drawn. */
export function isDrawn(border: XmlElement | undefined): boolean {
  const value = border?.attribute('w:val');
  return value !== undefined && value !== 'nil' && value !== 'none';
}

/** The fonts of a theme by the names that `w:rFonts` has for them: `minorHAnsi`, `majorAscii`. */
function themeFontsOf(theme: XmlPart | null): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const element of theme?.root.descendants() ?? []) {
    const kind = /:(major|minor)Font$/u.exec(element.name)?.[1];
    const latin = kind === undefined ? undefined : element.children.find(({ name }) => name.endsWith(':latin'))?.attribute('typeface');
    if (kind === undefined || latin === undefined || latin === '') continue;
    for (const of of ['Ascii', 'HAnsi']) fonts.set(`${kind}${of}`, latin);
  }
  return fonts;
}

/** The style of a table, and which of its parts the cell of a row and a column is in: the first row, the first column. */
export function tableFormOf(table: XmlElement, styles: Styles, row: number, column: number): TableForm {
  const properties = table.child('w:tblPr');
  const look = properties?.child('w:tblLook');
  return {
    style: properties?.valueOf('w:tblStyle') ?? styles.tableStyle,
    parts: [
      ...(row === 0 && hasPart(look, 'w:firstRow', 0x20) ? ['firstRow'] : []),
      ...(column === 0 && hasPart(look, 'w:firstColumn', 0x80) ? ['firstCol'] : []),
    ],
  };
}

/** Whether a table shows a conditional part of its style: by an attribute of its own, or by a bit of the old one. */
function hasPart(look: XmlElement | undefined, name: string, bit: number): boolean {
  const own = look?.attribute(name);
  if (own !== undefined) return own === '1' || own === 'true';
  return (Number.parseInt(look?.attribute('w:val') ?? '0', 16) & bit) !== 0;
}
