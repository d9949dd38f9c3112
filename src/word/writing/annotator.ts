/**
 * Tracked changes and comments written into a Word file: only the runs that they touch are written anew, in the text of the part itself;
 * all else of the package keeps its bytes.
 */
import type { WordDocument, WordPlace } from '../word-document.js';
import { isXml, type TextParts, type WordParts } from '../word-parts.js';
import type { XmlElement, XmlPart } from '../xml.js';
import { AnnotationIds } from './annotation-ids.js';
import { addComments, commentXml, dateAttribute } from './comments-part.js';
import { trimmed, widened, type Stretch } from './edit-shape.js';
import type { Refusal, WordComment, WordEdit, WordMarks } from './marks.js';
import { LiteralLabels, propertiesBefore } from './literal-labels.js';
import { keepOffers } from './kept-offers.js';
import { PartSplices, type Splice } from './part-splices.js';
import { readChanged } from './changed-document.js';
import { escapeXml, runContent, RunPlan, type WrapRuns } from './run-plan.js';
import { formatOf, TextMap } from './text-map.js';
import { spliceZip } from './zip-splice.js';

/** What text within a paragraph may not hold. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\n\f\r\u000E-\u001F\uFFFE\uFFFF]/u;

export class Annotator {
  readonly #map: TextMap;
  #labels: LiteralLabels | null = null;

  constructor(readonly document: WordDocument) {
    this.#map = new TextMap(document);
  }

  get #literal(): LiteralLabels {
    return (this.#labels ??= new LiteralLabels(this.document.parts));
  }

  /**
   * Why an edit cannot be written; null if it can.
   *
   * @param writesLabels whether a number that Word counts may be written out
   */
  refusalOf(edit: Stretch, writesLabels: boolean): Refusal | null {
    const { text } = this.document;
    if (text.slice(edit.start, edit.end).includes('\n') || unwritable.test(edit.text)) return 'paragraph';
    const shape = trimmed(text, edit);
    const label = writesLabels ? this.#labelOf(shape) : null;
    if (label !== null) return this.#literal.isFree(label.element) && this.#map.runBeside(label) !== null ? null : 'label';
    for (const place of this.#map.placesIn(shape.start, shape.end)) {
      const { refusal } = this.#map.reach(place);
      if (refusal !== null) return refusal;
    }
    return shape.text === '' ? null : this.#host(shape).refusal;
  }

  /**
   * The bytes of the file with the marks in it. The same marks in the same file make the same bytes.
   *
   * @throws TypeError for an edit that `refusalOf` refuses, or edits that overlap
   */
  write({ edits, comments, offers }: WordMarks): Uint8Array {
    return spliceZip(this.document.bytes, this.#writing(edits, comments, true).changedParts(offers));
  }

  /** The file with the edits made, and nothing to show for it, as it would be read; its bytes are made when they are asked for. */
  accepted(edits: readonly WordEdit[]): WordDocument {
    return readChanged(this.document, this.#writing(edits, [], false).changedParts());
  }

  #writing(edits: readonly WordEdit[], comments: readonly WordComment[], tracked: boolean): Writing {
    const hostOf = (shape: Stretch): { readonly place: WordPlace | null } => this.#host(shape);
    const labels = new Map<WordPlace, WordEdit>();
    const others = edits.filter((edit) => {
      const label = this.#labelOf(trimmed(this.document.text, edit));
      if (label !== null) labels.set(label, withEdit(labels.get(label) ?? wholeLabel(label, edit, this.document), edit));
      return label === null;
    });
    return new Writing(this.document, this.#map, {
      shapes: this.#shapes(others),
      labels,
      literal: () => this.#literal,
      hostOf,
      comments,
      tracked,
    });
  }

  /** The number that Word counts and that an edit changes, with nothing beside it; null for another edit. */
  #labelOf({ start, end }: Stretch): WordPlace | null {
    const place = this.#map.placeBehind(start);
    return place?.kind === 'label' && end <= place.end ? place : null;
  }

  /** The edits as they are shown, in order; one that would meet its neighbour stays as narrow as it is. */
  #shapes(edits: readonly WordEdit[]): WordEdit[] {
    const { text } = this.document;
    const narrow = edits
      .map((edit) => ({ ...trimmed(text, edit), author: edit.author }))
      .filter(({ start, end, text: words }) => end > start || words !== '');
    narrow.sort((one, other) => one.start - other.start || one.end - other.end);
    return narrow.map((shape, index) => {
      const wide = widened(text, shape, (offset) => this.#isAlikeAt(shape, offset));
      const low = narrow[index - 1]?.end ?? -1;
      const high = narrow[index + 1]?.start ?? Infinity;
      if (shape.start < low) throw new TypeError('write: edits overlap');
      return { ...(wide.start > low && wide.end < high ? wide : shape), author: shape.author };
    });
  }

  /** Whether the character at an offset may change with a shape's own: it has their format and their holder. */
  #isAlikeAt(shape: Stretch, offset: number): boolean {
    const place = this.#map.placeBehind(offset);
    const own = shape.end > shape.start ? this.#map.placeBefore(shape.end) : this.#host(shape).place;
    if (place === undefined || own === undefined || own === null) return false;
    return this.#map.reach(place).run !== null && this.#map.isAlike(place, own);
  }

  /** The place beside which the new words of an edit are put, and whose format they take. */
  #host({ start, end, text }: Stretch): { readonly place: WordPlace | null; readonly refusal: Refusal | null } {
    let refusal: Refusal = 'other';
    const beside = end > start ? [this.#map.placeBefore(end)] : [this.#map.placeBefore(start), this.#map.placeBehind(start)];
    for (const place of beside) {
      if (place === undefined) continue;
      const why = this.#map.hostRefusal(place, text);
      if (why === null) return { place, refusal: null };
      refusal = why;
    }
    return { place: null, refusal };
  }
}

/** A label as an edit that leaves it as it is. */
function wholeLabel({ start, end }: WordPlace, { author }: WordEdit, { text }: WordDocument): WordEdit {
  return { start, end, text: text.slice(start, end), author };
}

/** An edit of a stretch with another within it; edits come in order, so that what is behind moved by what the first made longer. */
function withEdit(whole: WordEdit, { start, end, text }: WordEdit): WordEdit {
  const moved = whole.text.length - (whole.end - whole.start);
  const [from, to] = [start - whole.start + moved, end - whole.start + moved];
  return { ...whole, text: whole.text.slice(0, from) + text + whole.text.slice(to) };
}

/** What is written at once. */
interface WritingMarks {
  readonly shapes: readonly WordEdit[];
  /** Numbers that Word counts, with the words that stand in their place. */
  readonly labels: ReadonlyMap<WordPlace, WordEdit>;
  readonly literal: () => LiteralLabels;
  readonly hostOf: (shape: Stretch) => { readonly place: WordPlace | null };
  readonly comments: readonly WordComment[];
  /** Whether changes are for somebody to accept or reject. */
  readonly tracked: boolean;
}

/** One writing of marks. */
class Writing {
  readonly #plans = new Map<XmlElement, RunPlan>();
  readonly #splices: PartSplices;
  readonly #opened: WordParts;
  readonly #parts: TextParts;
  #freeIds: AnnotationIds | null = null;
  readonly #date: string | null;
  readonly #comments: string[] = [];

  constructor(
    readonly document: WordDocument,
    readonly map: TextMap,
    readonly marks: WritingMarks,
  ) {
    const { parts } = document;
    const { opened } = parts;
    this.#opened = opened;
    this.#splices = new PartSplices(this.#opened);
    this.#parts = parts;
    this.#date = modifiedOf(this.#opened.parts.get('docProps/core.xml'));
  }

  /** Made when the first is asked for: all parts of the file are looked through. */
  get #ids(): AnnotationIds {
    return (this.#freeIds ??= new AnnotationIds(textsOf(this.#opened)));
  }

  /**
   * The new bytes of parts, by name.
   *
   * @param offers digests for the file to keep; undefined leaves what it keeps
   */
  changedParts(offers?: readonly string[]): Map<string, Uint8Array> {
    for (const comment of this.marks.comments.toSorted((one, other) => one.start - other.start)) this.#comment(comment);
    for (const shape of this.marks.shapes) this.#edit(shape);
    for (const [place, label] of this.marks.labels) this.#writeOut(place, label);
    for (const [run, plan] of this.#plans)
      this.#splice(run.part, { start: run.start, end: run.end, rank: 3, write: () => plan.write(this.#wrap) });
    const changed = this.#splices.written();
    const encode = (part: XmlPart, written: string): Uint8Array => this.#splices.encode(part, written);
    if (this.#comments.length > 0) addComments(this.#parts, this.#comments.join(''), encode, changed);
    if (offers !== undefined) keepOffers(this.#parts, offers, encode, changed);
    return changed;
  }

  #edit(shape: WordEdit): void {
    const { start, end, text, author } = shape;
    for (const place of this.map.placesIn(start, end)) {
      const { run } = this.map.reach(place);
      if (run === null) throw new TypeError('write: an edit that cannot be written');
      const whole = place.kind !== 'text' && place.kind !== 'shown';
      const from = whole ? 0 : place.from + Math.max(0, start - place.start);
      const to = whole ? 1 : place.from + Math.min(place.end, end) - place.start;
      this.#planOf(run).delete(place.element, from, to, author);
    }
    if (text === '') return;
    const { place } = this.marks.hostOf(shape);
    const run = place === null ? null : this.map.reach(place).run;
    if (place === null || run === null) throw new TypeError('write: an edit that cannot be written');
    const offset = end > start ? end : start;
    const words = `${run.part.text.slice(run.start, run.openEnd)}${formatOf(run)}${runContent(text)}</w:r>`;
    this.#planOf(run).put(place.element, pointIn(place, offset), 0, () => this.#wrap('ins', author, words));
  }

  /** Takes a paragraph out of its list, its label as words before the others. */
  #writeOut(place: WordPlace, { text, author }: WordEdit): void {
    const paragraph = place.element;
    const { part } = paragraph;
    const old = paragraph.child('w:pPr');
    const run = this.map.runBeside(place);
    if (run === null) throw new TypeError('write: an edit that cannot be written');
    const words = `<w:r>${formatOf(run)}${runContent(text)}</w:r>`;
    const literal = this.marks.literal();
    this.#splice(part, {
      start: old?.start ?? paragraph.openEnd,
      end: old?.end ?? paragraph.openEnd,
      rank: 0,
      write: () => literal.propertiesOf(paragraph, this.#changeOf(paragraph, author)) + this.#wrap('ins', author, words),
    });
  }

  /** The mark that the properties of a paragraph were others. */
  #changeOf(paragraph: XmlElement, author: string): string {
    if (!this.marks.tracked) return '';
    const by = `w:id="${this.#ids.next()}" w:author="${escapeXml(author)}"${dateAttribute(this.#date)}`;
    return `<w:pPrChange ${by}>${propertiesBefore(paragraph)}</w:pPrChange>`;
  }

  #comment({ start, end, author, initials, paragraphs }: WordComment): void {
    const id = this.#ids.next();
    this.#comments.push(commentXml({ id, author, initials, date: this.#date, paragraphs }));
    const [first, last] = [this.map.placeBehind(start), this.map.placeBefore(end)];
    const [from, to] = [first ?? last, last ?? first];
    const beginning = `<w:commentRangeStart w:id="${id}"/>`;
    const ending = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    if (from === undefined || to === undefined || start >= end) this.#commentBeside(start, beginning + ending);
    else {
      this.#mark(from, start, 2, beginning);
      this.#mark(to, end, 1, ending);
    }
  }

  /** Puts the mark of a comment at an offset, or outside of what holds the place where that may not be parted. */
  #mark(place: WordPlace, offset: number, rank: 1 | 2, xml: string): void {
    const { run } = this.map.reach(place);
    if (run !== null && run.part === this.document.main) {
      this.#planOf(run).put(place.element, pointIn(place, offset), rank, () => xml);
      return;
    }
    const { element, kind } = place;
    const paragraph = kind === 'label' && this.map.isInBody(element) ? element : null;
    const outside = this.#outside(element, rank === 2 ? 'before' : 'behind');
    const beside = rank === 2 ? outside.start : outside.end;
    const at = paragraph === null ? beside : this.#paragraphStart(paragraph);
    this.#splice(this.document.main, { start: at, end: at, rank, write: () => xml });
  }

  /** A comment on a place of no words: behind what stands before it, or in the first paragraph of a file without words. */
  #commentBeside(offset: number, xml: string): void {
    const { main, places } = this.document;
    const place = this.map.placeEndingBefore(offset) ?? places[0];
    if (place !== undefined) return this.#mark(place, place.end, 1, xml);
    for (const element of main.root.descendants()) {
      if (element.name !== 'w:p' || element.closeStart === element.end) continue;
      const at = this.#paragraphStart(element);
      return this.#splice(main, { start: at, end: at, rank: 1, write: () => xml });
    }
    throw new TypeError('write: a comment in a file without a paragraph');
  }

  #paragraphStart(paragraph: XmlElement): number {
    return paragraph.child('w:pPr')?.end ?? paragraph.openEnd;
  }

  /** What stands in a paragraph of the body itself and holds an element: of a note what calls it, of a field its beginning or end. */
  #outside(element: XmlElement, side: 'before' | 'behind'): XmlElement {
    const inMain = element.part === this.document.main ? element : this.#callOf(element);
    let top = inMain;
    for (let at: XmlElement | undefined = inMain; at !== undefined; at = this.map.parentOf(at))
      if (this.map.parentOf(at)?.name === 'w:p') top = at;
    return this.#outsideField(top, side);
  }

  /** Where the note is called that an element stands in. */
  #callOf(element: XmlElement): XmlElement {
    const { root } = this.document.main;
    for (const above of this.map.ancestorsOf(element)) {
      if (above.name !== 'w:footnote' && above.name !== 'w:endnote') continue;
      const id = above.attribute('w:id');
      for (const call of root.descendants()) if (call.name === `${above.name}Reference` && call.attribute('w:id') === id) return call;
    }
    return this.document.places.find((place) => place.element.part === this.document.main)?.element ?? root;
  }

  #outsideField(top: XmlElement, side: 'before' | 'behind'): XmlElement {
    const siblings = this.map.parentOf(top)?.children ?? [top];
    const at = siblings.indexOf(top);
    const step = side === 'before' ? -1 : 1;
    let depth = 0;
    let found = top;
    for (let index = at; index >= 0 && index < siblings.length; index += step) {
      const sibling = siblings[index] as XmlElement;
      for (const mark of [...sibling.descendants()].filter(({ name }) => name === 'w:fldChar')) {
        const type = mark.attribute('w:fldCharType');
        depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      }
      if (depth * step < 0) {
        found = sibling;
        depth = 0;
      }
    }
    return found;
  }

  #planOf(run: XmlElement): RunPlan {
    const plan = this.#plans.get(run) ?? new RunPlan(run);
    this.#plans.set(run, plan);
    return plan;
  }

  #splice(part: XmlPart, splice: Splice): void {
    this.#splices.add(part, splice);
  }

  readonly #wrap: WrapRuns = (kind, author, runs) => {
    if (!this.marks.tracked) return kind === 'ins' ? runs : '';
    return `<w:${kind} w:id="${this.#ids.next()}" w:author="${escapeXml(author)}"${dateAttribute(this.#date)}>${runs}</w:${kind}>`;
  };
}

function* textsOf({ parts }: WordParts): Iterable<string> {
  for (const [name, data] of parts) if (isXml(name)) yield new TextDecoder().decode(data);
}

/** The point of an offset in the own text of a place's element. */
function pointIn(place: WordPlace, offset: number): number {
  if (place.kind === 'text' || place.kind === 'shown') return place.from + offset - place.start;
  return offset <= place.start ? 0 : 1;
}

/** When the file was last saved by its author, as its properties say it; null if they do not. */
function modifiedOf(properties: Uint8Array | undefined): string | null {
  const text = properties === undefined ? '' : new TextDecoder().decode(properties);
  const start = text.indexOf('>', text.indexOf('<dcterms:modified')) + 1;
  const said = text.includes('<dcterms:modified') ? text.slice(start, text.indexOf('<', start)).trim() : '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(said) ? said : null;
}
