/** Runs of a paragraph (ISO/IEC 29500-1, 17.3) -> the pieces of its text: what stands in fields, symbols and breaks among them. */
import type { Emphasis } from '../model/index.js';
import { formKey, type Formats, type TableForm } from './effective-format.js';
import { fromLegacy, type LegacyAlphabet, type LegacyLetters, type SharedLetters } from './legacy-letters.js';
import { isPutIn, isTakenOut, type Revisions } from './revisions.js';
import { type Styles, type Toggle } from './styles.js';
import { symbolOf, withSymbols } from './symbols.js';
import type { PlaceKind } from './word-document.js';
import { offValues, textOfElement, type XmlElement } from './xml.js';

/** Characters of a paragraph that come from one element. */
export interface Piece {
  readonly text: string;
  readonly kind: PlaceKind;
  readonly element: XmlElement;
  readonly from: number;
  readonly emphasis: Emphasis;
  readonly inserted: XmlElement | null;
  readonly capitals: boolean;
  /** The alphabet that it was written in, where the text shows other letters for that. */
  readonly legacy?: LegacyAlphabet['name'];
}

/** Takes what runs hold, in order. */
export interface PieceTaker {
  readonly piece: (piece: Piece) => void;
  readonly call: (element: XmlElement, emphasis: Emphasis) => void;
  readonly hidden: () => void;
  /** `holder` is the drawing that it stands in. */
  readonly picture: (picture: XmlElement, holder: XmlElement) => void;
  readonly shape: (shape: XmlElement, holder: XmlElement) => void;
  readonly box: (content: XmlElement) => void;
  /** Where the text has come to. */
  readonly offset: () => number;
}

/** Elements that hold runs and are nothing else to the text. */
const holders: ReadonlySet<string> = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds', 'o:OLEObject']);
const shapes: ReadonlySet<string> = new Set([
  'wps:wsp',
  'v:shape',
  'v:line',
  'v:rect',
  'v:roundrect',
  'v:oval',
  'v:polyline',
  'v:curve',
  'v:arc',
]);

interface RunFormat {
  readonly emphasis: Emphasis;
  readonly font: string;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** Null for Unicode. */
  readonly legacy: LegacyAlphabet | null;
  readonly shared: SharedLetters | null;
}

/** What a run's own properties and its styles make of it. */
type OwnFormat = Omit<RunFormat, 'legacy' | 'shared'>;

export class RunReader {
  /** Of each field that is open whether its code or its result is read; a field may go over paragraphs. */
  #fields: ('code' | 'result')[] = [];
  /** Beginnings of fields that nothing ends. */
  readonly #endless: ReadonlySet<XmlElement>;
  #inserted: XmlElement | null = null;
  #table: TableForm | null = null;

  constructor(
    readonly formats: Formats,
    readonly revisions: Revisions,
    readonly legacy: LegacyLetters,
    main: XmlElement,
  ) {
    this.#endless = endlessFields(main);
  }

  get styles(): Styles {
    return this.formats.styles;
  }

  /** The table whose cell is read. */
  get table(): TableForm | null {
    return this.#table;
  }

  /** Reads a cell of a table. */
  inTable<T>(table: TableForm, read: () => T): T {
    const outer = this.#table;
    this.#table = table;
    const made = read();
    this.#table = outer;
    return made;
  }

  /** Reads another story (a note, a text box), whose fields are its own. */
  aside(read: () => void): void {
    const [fields, table] = [this.#fields, this.#table];
    this.#fields = [];
    this.#table = null;
    read();
    this.#fields = fields;
    this.#table = table;
  }

  /** Reads what stands in a paragraph of a style. */
  read(holder: XmlElement, style: string | undefined, taker: PieceTaker): void {
    for (const child of holder.children) {
      if (child.name === 'w:r') this.#run(child, style, taker);
      else if (isTakenOut(child.name)) this.revisions.mark(child, taker.offset());
      else if (isPutIn(child.name)) this.#insertion(child, style, taker);
      else if (holders.has(child.name)) this.read(child, style, taker);
      else if (child.name === 'w:sdt') this.#content(child.child('w:sdtContent'), style, taker);
      else if (child.name === 'mc:AlternateContent') this.#content(branchOf(child), style, taker);
      else if (child.name === 'w:fldSimple') this.#field(child, style, taker);
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.#equation(child, taker);
    }
  }

  #content(content: XmlElement | undefined, style: string | undefined, taker: PieceTaker): void {
    if (content !== undefined) this.read(content, style, taker);
  }

  #insertion(change: XmlElement, style: string | undefined, taker: PieceTaker): void {
    this.revisions.within(change, taker.offset(), () => {
      const outer = this.#inserted;
      this.#inserted = change;
      this.read(change, style, taker);
      this.#inserted = outer;
    });
  }

  #field(field: XmlElement, style: string | undefined, taker: PieceTaker): void {
    this.#fields.push('result');
    this.read(field, style, taker);
    this.#fields.pop();
  }

  #equation(equation: XmlElement, taker: PieceTaker): void {
    for (const element of equation.descendants())
      if (element.name === 'm:t') this.#put(textOfElement(element), 'equation', element, plain, taker);
  }

  #run(run: XmlElement, style: string | undefined, taker: PieceTaker): void {
    const legacy = this.legacy.of(run);
    const shared = legacy === null ? null : this.legacy.sharedBy(run);
    const format = { ...this.#formatOf(run.child('w:rPr'), style), legacy, shared };
    for (const child of run.children) this.#part(child, format, taker);
  }

  #part(part: XmlElement, format: RunFormat, taker: PieceTaker): void {
    switch (part.name) {
      case 'w:t':
        this.#text(part, format, taker);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#put('\t', 'tab', part, format, taker);
        break;
      case 'w:br':
      case 'w:cr':
        this.#put(part.attribute('w:type') === 'page' ? '\f' : '\u000b', 'break', part, format, taker);
        break;
      case 'w:softHyphen':
        if (format.legacy?.name === 'TCVN3') this.#put('\u00ad', 'text', part, format, taker);
        break;
      case 'w:noBreakHyphen':
        this.#put('-', 'hyphen', part, format, taker);
        break;
      case 'w:sym':
        this.#symbol(part, format, taker);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!format.hidden && !this.#fields.includes('code')) taker.call(part, format.emphasis);
        break;
      case 'w:fldChar':
        this.#fieldMark(part);
        break;
      case 'w:ruby':
        for (const base of part.child('w:rubyBase')?.childrenNamed('w:r') ?? [])
          for (const child of base.children) this.#part(child, format, taker);
        break;
      case 'mc:AlternateContent':
        for (const child of branchOf(part)?.children ?? []) this.#part(child, format, taker);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (!format.hidden) drawn(part, part, taker);
        break;
      default:
    }
  }

  #fieldMark(mark: XmlElement): void {
    const type = mark.attribute('w:fldCharType');
    if (type === 'begin' && !this.#endless.has(mark)) this.#fields.push('code');
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    else if (type === 'end') this.#fields.pop();
  }

  /** Soft hyphens go: Word shows them at ends of lines alone. In TCVN3 they are the letter ư. */
  #text(part: XmlElement, format: RunFormat, taker: PieceTaker): void {
    const { lead, tail } = format.shared ?? { lead: 0, tail: '' };
    const text = textOfElement(part).slice(lead) + tail;
    let from = 0;
    const put = (end: number): void => this.#put(text.slice(from, end), 'text', part, format, taker, lead + from);
    for (let at = format.legacy?.name === 'TCVN3' ? -1 : text.indexOf('\u00ad'); at >= 0; at = text.indexOf('\u00ad', from)) {
      put(at);
      from = at + 1;
    }
    put(text.length);
  }

  #symbol(part: XmlElement, format: RunFormat, taker: PieceTaker): void {
    const code = Number.parseInt(part.attribute('w:char') ?? '', 16);
    if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return;
    const shown = symbolOf(code, part.attribute('w:font') ?? format.font);
    this.#put(shown ?? String.fromCharCode(code < 0xf000 ? code + 0xf000 : code), 'symbol', part, format, taker);
  }

  #put(written: string, kind: PlaceKind, element: XmlElement, format: RunFormat, taker: PieceTaker, from = 0): void {
    if (written === '' || this.#fields.includes('code')) return;
    if (format.hidden) {
      if (written.trim() !== '') taker.hidden();
      return;
    }
    const text = kind === 'text' ? shownText(written, format) : written;
    taker.piece({
      text,
      kind: this.#fields.length > 0 ? 'field' : format.legacy !== null && kind === 'text' ? 'converted' : text === written ? kind : 'shown',
      ...(format.legacy !== null && text !== written ? { legacy: format.legacy.name } : {}),
      element,
      from,
      emphasis: format.emphasis,
      inserted: this.#inserted,
      capitals: format.capitals,
    });
    this.revisions.pass(text.length);
  }

  readonly #formatsKnown = new Map<string, OwnFormat>();

  #formatOf(own: XmlElement | undefined, style: string | undefined): OwnFormat {
    const key = formKey(own, style, this.#table);
    const format = this.#formatsKnown.get(key) ?? this.#readFormat(own, style);
    this.#formatsKnown.set(key, format);
    return format;
  }

  #readFormat(own: XmlElement | undefined, style: string | undefined): OwnFormat {
    const runStyle = own?.valueOf('w:rStyle');
    const isOn = (toggle: Toggle): boolean => this.formats.isOn(toggle, own, style, this.#table);
    const find = (name: string): XmlElement | undefined =>
      own?.child(name) ?? this.styles.find(runStyle, 'w:rPr', name) ?? this.styles.find(style, 'w:rPr', name);
    const underline = find('w:u')?.attribute('w:val');
    const raised = find('w:vertAlign')?.attribute('w:val');
    return {
      font: this.styles.fontOf(own, style),
      capitals: isOn('w:caps'),
      hidden: isOn('w:vanish'),
      emphasis: {
        ...(isOn('w:b') ? { bold: true } : {}),
        ...(isOn('w:i') ? { italic: true } : {}),
        ...(underline !== undefined && !offValues.has(underline) ? { underline: true } : {}),
        ...(isOn('w:strike') ? { strike: true } : {}),
        ...(raised === 'superscript' ? { superscript: true } : raised === 'subscript' ? { subscript: true } : {}),
      },
    };
  }
}

const plain: RunFormat = { emphasis: {}, font: '', capitals: false, hidden: false, legacy: null, shared: null };

/** The branch that Word takes of two ways to say the same (ISO/IEC 29500-3): the newer. */
export function branchOf(alternatives: XmlElement): XmlElement | undefined {
  return alternatives.child('mc:Choice') ?? alternatives.child('mc:Fallback');
}

/** Capitals of a format, where they take as many characters; what a symbol font shows; ends of lines of the XML, which are blanks. */
function shownText(written: string, { capitals, font, legacy }: RunFormat): string {
  const text = (legacy === null ? withSymbols(written, font) : fromLegacy(written, legacy)).replace(/[\t\r\n]/gu, ' ');
  const upper = capitals ? text.toUpperCase() : text;
  return upper.length === text.length ? upper : text;
}

/** What stands in a drawing: text boxes, one branch of two, pictures and shapes. */
function drawn(element: XmlElement, holder: XmlElement, taker: PieceTaker): void {
  for (const child of element.children) {
    if (child.name === 'w:txbxContent') taker.box(child);
    else if (child.name === 'mc:AlternateContent') {
      const branch = branchOf(child);
      if (branch !== undefined) drawn(branch, holder, taker);
    } else {
      if (pictures.has(child.name)) taker.picture(child, holder);
      else if (shapes.has(child.name)) taker.shape(child, holder);
      drawn(child, holder, taker);
    }
  }
}

/** Beginnings of fields without an end: what stands behind them is text. */
function endlessFields(main: XmlElement): ReadonlySet<XmlElement> {
  const { text } = main.part;
  const count = (type: string): number => text.split(`fldCharType="${type}"`).length;
  if (count('begin') === count('end')) return new Set();
  const open: XmlElement[] = [];
  for (const element of main.descendants()) {
    if (element.name !== 'w:fldChar') continue;
    const type = element.attribute('w:fldCharType');
    if (type === 'begin') open.push(element);
    else if (type === 'end') open.pop();
  }
  return new Set(open);
}
