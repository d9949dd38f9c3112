/** The way from offsets in the text of a Word file to runs, and which of them may be changed. */
import { changeIn, isPutIn, isTakenOut } from '../revisions.js';
import type { WordDocument, WordPlace } from '../word-document.js';
import { isSwitchedOn, textOfElement, type XmlElement, type XmlPart } from '../xml.js';
import type { Refusal } from './marks.js';
import { rawOf } from './run-plan.js';

/** A run that may be changed, or why it may not. */
type Reach = { readonly run: XmlElement; readonly refusal: null } | { readonly run: null; readonly refusal: Refusal };

const refused = (refusal: Refusal): Reach => ({ run: null, refusal });

/** Elements that may hold changes of runs (ISO/IEC 29500-1, 17.13.5) and are nothing else to a change. */
const holders: ReadonlySet<string> = new Set(['w:p', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:dir', 'w:bdo']);

export class TextMap {
  readonly #parents = new Map<XmlElement, XmlElement>();
  readonly #known = new Map<XmlElement, Refusal | null>();
  /** Elements that the text shows twice: of a note that is called twice. */
  readonly #shared: ReadonlySet<XmlElement>;
  readonly #reaches = new Map<WordPlace, Reach>();

  constructor(readonly document: WordDocument) {
    for (const part of this.parts) this.#read(part.root);
    this.#shared = sharedElements(document.places);
  }

  get parts(): Iterable<XmlPart> {
    return new Set([this.document.main, ...this.document.places.map(({ element }) => element.part)]);
  }

  parentOf(element: XmlElement): XmlElement | undefined {
    return this.#parents.get(element);
  }

  /** The elements that an element stands in, the innermost first. */
  *ancestorsOf(element: XmlElement): Iterable<XmlElement> {
    for (let above = this.#parents.get(element); above !== undefined; above = this.#parents.get(above)) yield above;
  }

  /** Whether an element stands in the body itself, and in no note or text box. */
  isInBody(element: XmlElement): boolean {
    return element.part === this.document.main && ![...this.ancestorsOf(element)].some(({ name }) => name === 'w:txbxContent');
  }

  /** The run whose format a label takes as words: the first of its paragraph that shows its letters; null in a note or a text box. */
  runBeside(label: WordPlace): XmlElement | null {
    if (!this.isInBody(label.element)) return null;
    const end = this.document.text.indexOf('\n', label.end);
    for (const place of this.placesIn(label.end, end < 0 ? this.document.text.length : end)) {
      const { run } = place.kind === 'text' && !place.capitals ? this.reach(place) : { run: null };
      if (run !== null && [...this.ancestorsOf(run)].includes(label.element)) return run;
    }
    return null;
  }

  /** The places that share characters with a stretch. */
  placesIn(start: number, end: number): WordPlace[] {
    const { places } = this.document;
    const found: WordPlace[] = [];
    for (let index = this.#firstEndingBehind(start); index < places.length; index++) {
      const place = places[index] as WordPlace;
      if (place.start >= end) break;
      found.push(place);
    }
    return found;
  }

  /** The place of the character behind an offset. */
  placeBehind(offset: number): WordPlace | undefined {
    const place = this.document.places[this.#firstEndingBehind(offset)];
    return place !== undefined && place.start <= offset ? place : undefined;
  }

  /** The place of the character before an offset. */
  placeBefore(offset: number): WordPlace | undefined {
    return offset === 0 ? undefined : this.placeBehind(offset - 1);
  }

  /** The place that ends before an offset or at it, whatever stands between. */
  placeEndingBefore(offset: number): WordPlace | undefined {
    return this.document.places[this.#firstEndingBehind(offset) - 1];
  }

  /** The run of a place, if it may be changed. */
  reach(place: WordPlace): Reach {
    const known = this.#reaches.get(place) ?? this.#reach(place);
    this.#reaches.set(place, known);
    return known;
  }

  /** Why words may not be put in beside a place, in its format; null if they may. */
  hostRefusal(place: WordPlace, words: string): Refusal | null {
    const { refusal } = this.reach(place);
    return refusal === null && place.capitals && words.toUpperCase() !== words ? 'capitals' : refusal;
  }

  /** Whether two places have one format and one holder, so that words of both may change as one. */
  isAlike(one: WordPlace, other: WordPlace): boolean {
    const [first, second] = [this.reach(one).run, this.reach(other).run];
    if (first === null || second === null) return false;
    return first === second || (this.parentOf(first) === this.parentOf(second) && formatOf(first) === formatOf(second));
  }

  #read(element: XmlElement): void {
    for (const child of element.children) {
      this.#parents.set(child, element);
      this.#read(child);
    }
  }

  #firstEndingBehind(offset: number): number {
    const { places } = this.document;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #reach(place: WordPlace): Reach {
    const { kind, element } = place;
    if (kind === 'label' || kind === 'field') return refused(kind);
    if (this.#shared.has(element)) return refused('other');
    if (kind === 'converted' || (kind === 'shown' && !this.#hasItsLetters(place))) return refused('symbol');
    const run = this.#parents.get(element);
    if (run?.name !== 'w:r' || run.scope.get('w') !== 'w') return refused('other');
    const known = this.#known.get(run);
    const refusal = known === undefined ? this.#refusalOfRun(run) : known;
    this.#known.set(run, refusal);
    return refusal === null ? { run, refusal } : refused(refusal);
  }

  /** Whether the file has the very letters of a place, but for their case, and white space of the XML for its blanks. */
  #hasItsLetters({ start, end, element, from }: WordPlace): boolean {
    const written = textOfElement(element).slice(from, from + end - start);
    const [shown, text] = [written.replace(/[\t\r\n]/gu, ' '), this.document.text.slice(start, end)];
    return shown === text || shown.toUpperCase() === text;
  }

  #refusalOfRun(run: XmlElement): Refusal | null {
    const properties = run.child('w:rPr');
    if (properties?.child('w:rPrChange') !== undefined || changeIn(properties) !== undefined) return 'revision';
    const [holder] = this.ancestorsOf(run);
    let refusal: Refusal | null = holders.has(holder?.name ?? '') ? null : 'other';
    for (const above of this.ancestorsOf(run)) {
      if (above.name === 'w:txbxContent') return 'box';
      if (isPutIn(above.name) || isTakenOut(above.name) || isChangedRow(above)) refusal = 'revision';
      else if (above.name === 'w:fldSimple') refusal = 'field';
      else if (above.name === 'w:sdt' && isBound(above)) refusal ??= 'other';
    }
    return refusal;
  }
}

/** The format of a run as it is written, empty where it has none of its own. */
export function formatOf(run: XmlElement): string {
  const properties = run.child('w:rPr');
  return properties === undefined ? '' : rawOf(properties);
}

function sharedElements(places: readonly WordPlace[]): ReadonlySet<XmlElement> {
  const shown = new Map<XmlElement, number>();
  const shared = new Set<XmlElement>();
  for (const { element, from } of places) {
    if (from <= (shown.get(element) ?? -1)) shared.add(element);
    shown.set(element, from);
  }
  return shared;
}

/** A row or a cell that somebody put in or took out. */
function isChangedRow(element: XmlElement): boolean {
  if (element.name === 'w:tr') return changeIn(element.child('w:trPr')) !== undefined;
  const cell = element.name === 'w:tc' ? element.child('w:tcPr') : undefined;
  return cell?.children.some(({ name }) => name === 'w:cellIns' || name === 'w:cellDel') === true;
}

/** A content control that is locked, or that shows what stands in another part. */
function isBound(control: XmlElement): boolean {
  const properties = control.child('w:sdtPr');
  const lock = properties?.valueOf('w:lock') ?? '';
  return lock === 'contentLocked' || lock === 'sdtContentLocked' || isSwitchedOn(properties?.child('w:dataBinding'));
}
