/** What the styles of a Word file say of runs and paragraphs (ISO/IEC 29500-1, 17.7), each value looked up along `basedOn`. */
import { isSwitchedOn, type XmlElement, type XmlPart } from './xml.js';

/** Properties that styles switch on and off: two styles that both switch one on switch it off (17.7.3). */
export type Toggle = 'w:b' | 'w:i' | 'w:strike' | 'w:caps' | 'w:vanish';

interface Style {
  readonly type: string;
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

/** The font that `w:rFonts` gives Latin letters; empty where it gives none. */
export function fontIn(fonts: XmlElement | undefined): string {
  return fonts?.attribute('w:ascii') ?? fonts?.attribute('w:hAnsi') ?? '';
}

/** A style is based on so many others at most. */
const deepest = 20;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults = new Map<string, string>();
  readonly #runDefaults: XmlElement | undefined;
  readonly #paragraphDefaults: XmlElement | undefined;
  readonly #found = new Map<string, XmlElement | undefined>();

  /** @param part `styles.xml`; a file may have none */
  constructor(part: XmlPart | null) {
    const root = part?.root;
    this.#runDefaults = root?.child('w:docDefaults')?.child('w:rPrDefault')?.child('w:rPr');
    this.#paragraphDefaults = root?.child('w:docDefaults')?.child('w:pPrDefault')?.child('w:pPr');
    for (const element of root?.childrenNamed('w:style') ?? []) {
      const id = element.attribute('w:styleId');
      if (id === undefined || this.#styles.has(id)) continue;
      const type = element.attribute('w:type') ?? 'paragraph';
      this.#styles.set(id, { type, basedOn: element.valueOf('w:basedOn'), element });
      const isDefault = element.attribute('w:default');
      if (isDefault === '1' || isDefault === 'true') this.#defaults.set(type, id);
    }
  }

  /** The style of a paragraph that names none. */
  get paragraphStyle(): string | undefined {
    return this.#defaults.get('paragraph');
  }

  /** The style of a table that names none. */
  get tableStyle(): string | undefined {
    return this.#defaults.get('table');
  }

  /** The nearest element of a name in a style's properties (`w:rPr`, `w:pPr`, `w:tblPr`), its own or those of what it is based on. */
  find(id: string | undefined, properties: string, name: string): XmlElement | undefined {
    if (id === undefined) return undefined;
    const key = `${id}\n${properties}\n${name}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const found = this.chainOf(id)
      .map(({ element }) => element.child(properties)?.child(name))
      .find((one) => one !== undefined);
    this.#found.set(key, found);
    return found;
  }

  /** The font of a run: its own, else that of its style, of its paragraph's style, or of the file; empty where none names one. */
  fontOf(own: XmlElement | undefined, paragraph: string | undefined): string {
    const places = [
      own?.child('w:rFonts'),
      this.find(own?.valueOf('w:rStyle'), 'w:rPr', 'w:rFonts'),
      this.find(paragraph, 'w:rPr', 'w:rFonts'),
      this.#runDefaults?.child('w:rFonts'),
    ];
    return places.map(fontIn).find((font) => font !== '') ?? '';
  }

  /** What the file has for all runs (`w:rPr`) or paragraphs (`w:pPr`). */
  defaultsOf(properties: 'w:rPr' | 'w:pPr'): XmlElement | undefined {
    return properties === 'w:rPr' ? this.#runDefaults : this.#paragraphDefaults;
  }

  /** A style and those that it is based on, the nearest first. */
  chainOf(id: string): readonly { readonly id: string; readonly element: XmlElement }[] {
    const chain: { id: string; element: XmlElement }[] = [];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < deepest) {
      const style: Style | undefined = this.#styles.get(next);
      if (style === undefined || chain.some((one) => one.id === next)) break;
      chain.push({ id: next, element: style.element });
      next = style.basedOn;
    }
    return chain;
  }

  /** Whether a property is on by the styles of a paragraph and of a run in it, where the run itself says nothing. */
  isOn(toggle: Toggle, paragraph: string | undefined, run: string | undefined): boolean {
    if (this.#runDefaults?.toggle(toggle) === true) return true;
    return this.#says(paragraph, toggle) !== this.#says(run, toggle);
  }

  #says(id: string | undefined, toggle: Toggle): boolean {
    return isSwitchedOn(this.find(id, 'w:rPr', toggle));
  }
}
