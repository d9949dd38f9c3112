/** Comments and changes that stand in a Word file already, with their places in its text, and how they are taken out again. */
import { isPutIn, isTakenOut } from '../revisions.js';
import type { WordDocument, WordPlace } from '../word-document.js';
import { readWordDocument } from '../text-walk.js';
import { textOfElement, type XmlElement, type XmlPart } from '../xml.js';
import { readOffers } from './kept-offers.js';
import { changedProperties } from './literal-labels.js';
import { PartSplices } from './part-splices.js';
import { spliceZip } from './zip-splice.js';

/** A comment; offsets in the text of the file. */
export interface ExistingComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly paragraphs: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether somebody replied to it. */
  readonly answered: boolean;
  /** Id of the comment that it replies to; null for none. */
  readonly answers: string | null;
  /** Whether it is marked as settled. */
  readonly resolved: boolean;
}

/** A replacement that waits for an answer: `start` to `end` is what it puts in, as the text shows it; `old` what it takes out. */
export interface ExistingChange {
  readonly author: string;
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly elements: readonly XmlElement[];
}

export interface ExistingMarks {
  readonly comments: readonly ExistingComment[];
  readonly changes: readonly ExistingChange[];
}

/** Digests of what reviews offered, as the file keeps them. */
export function keptOffers({ parts }: WordDocument): readonly string[] {
  return readOffers(parts);
}

export function readMarks(document: WordDocument): ExistingMarks {
  const { parts } = document;
  const [comments, threads] = [parts.related('comments'), parts.related('commentsExtended')];
  const changed = [...new Set([document.main, ...document.places.map(({ element }) => element.part)])];
  return {
    comments: comments === null ? [] : readComments(document, comments, threads),
    changes: withOldLabels(
      changed.flatMap((part) => readChanges(part, document)),
      document,
    ),
  };
}

/** The changes, those that write a label out with the label that Word counted there. */
function withOldLabels(changes: readonly ExistingChange[], document: WordDocument): readonly ExistingChange[] {
  const written = changes.filter(({ elements }) => elements.some(({ name }) => name === propertyChange));
  if (written.length === 0) return changes;
  const before = readWordDocument(withoutMarks(document, { comments: [], changes: written }), document.file);
  const [now, then] = [document, before].map(({ main }) => [...main.root.descendants()].filter(({ name }) => name === 'w:p'));
  const labels = new Map(before.places.filter(({ kind }) => kind === 'label').map((place) => [place.element, place]));
  return changes.map((change) => {
    if (!written.includes(change)) return change;
    const [mark] = change.elements;
    const paragraph = then?.[now?.findIndex((one) => mark !== undefined && one.start < mark.start && mark.end < one.end) ?? -1];
    const label = paragraph === undefined ? undefined : labels.get(paragraph);
    return { ...change, old: label === undefined ? '' : before.text.slice(label.start, label.end) };
  });
}

/** The file without some of the comments and changes that `readMarks` found in it: of a change what was taken out stands again. */
export function withoutMarks(document: WordDocument, { comments, changes }: ExistingMarks): Uint8Array {
  const { parts } = document;
  const { opened } = parts;
  const splices = new PartSplices(opened);
  const cut = ({ part, start, end }: XmlElement): void => splices.add(part, { start, end, rank: 0, write: () => '' });
  const ids = new Set(comments.map(({ id }) => id));
  const part = ids.size === 0 ? null : parts.related('comments');
  for (const one of part?.root.children ?? []) if (ids.has(one.attribute('w:id') ?? '')) cut(one);
  if (part !== null) for (const mark of commentMarks(document.main.root, ids)) cut(mark);
  for (const element of changes.flatMap(({ elements }) => elements)) {
    if (isPutIn(element.name)) cut(element);
    else if (element.name === propertyChange) restoreProperties(element, document, splices);
    else restore(element, splices);
  }
  return spliceZip(document.bytes, splices.written());
}

/** The marks of comments in a part; of a reference the run, where it holds nothing else. */
function* commentMarks(root: XmlElement, ids: ReadonlySet<string>): Iterable<XmlElement> {
  for (const element of root.children) {
    const [mark, ...others] = element.name === 'w:r' ? element.children.filter(({ name }) => name !== 'w:rPr') : [];
    if (isMarkOf(element, ids) || (mark !== undefined && others.length === 0 && isMarkOf(mark, ids))) yield element;
    else yield* commentMarks(element, ids);
  }
}

const markNames: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

function isMarkOf(element: XmlElement, ids: ReadonlySet<string>): boolean {
  return markNames.has(element.name) && ids.has(element.attribute('w:id') ?? '');
}

/** That the properties of a paragraph were others (ISO/IEC 29500-1, 17.13.5.29). */
const propertyChange = 'w:pPrChange';

/** Gives a paragraph back the properties that a change of them says. */
function restoreProperties(change: XmlElement, { main }: WordDocument, splices: PartSplices): void {
  const { part } = change;
  const properties = [...main.root.descendants()].find(({ name, children }) => name === 'w:pPr' && children.includes(change));
  if (properties === undefined) return;
  const old = change.child('w:pPr');
  const before = old === undefined ? '' : part.text.slice(old.openEnd, Math.max(old.openEnd, old.closeStart));
  for (const { start, end } of [...changedProperties(properties), change]) splices.add(part, { start, end, rank: 1, write: () => '' });
  splices.add(part, { start: properties.openEnd, end: properties.openEnd, rank: 0, write: () => before });
}

/** Puts what a deletion took out back as text. */
function restore(deletion: XmlElement, splices: PartSplices): void {
  const { part, start, openEnd, closeStart, end } = deletion;
  splices.add(part, { start, end: openEnd, rank: 0, write: () => '' });
  if (closeStart > openEnd) splices.add(part, { start: closeStart, end, rank: 0, write: () => '' });
  for (const text of deletion.descendants()) {
    if (text.name !== 'w:delText') continue;
    const tag = part.text.slice(text.start, text.openEnd);
    splices.add(part, { start: text.start, end: text.openEnd, rank: 0, write: () => tag.replace('delText', 't') });
    if (text.end > text.openEnd) splices.add(part, { start: text.closeStart, end: text.end, rank: 0, write: () => '</w:t>' });
  }
}

function readComments(document: WordDocument, part: XmlPart, threads: XmlPart | null): ExistingComment[] {
  const { parents, resolved } = readThreads(threads);
  const answered = new Set(parents.values());
  const anchors = anchorsIn(document);
  const found = part.root.childrenNamed('w:comment').map((comment) => {
    const paragraphs = [...comment.descendants()].filter(({ name }) => name === 'w:p');
    return { comment, id: comment.attribute('w:id') ?? '', paragraphs, thread: paragraphIdOf(paragraphs.at(-1)) };
  });
  const idOf = new Map(found.map(({ id, thread }) => [thread, id]));
  return found.map(({ comment, id, paragraphs, thread }): ExistingComment => {
    return {
      id,
      author: comment.attribute('w:author') ?? '',
      initials: comment.attribute('w:initials') ?? '',
      paragraphs: paragraphs.map(wordsOf),
      ...(anchors.get(id) ?? { start: 0, end: 0 }),
      answered: answered.has(thread),
      answers: idOf.get(parents.get(thread) ?? '-') ?? null,
      resolved: resolved.has(thread),
    };
  });
}

/** What Word says of comments beside them (MS-DOCX, 2.5.4): which paragraph answers another's comment, and which comments are settled. */
function readThreads(threads: XmlPart | null): { parents: ReadonlyMap<string, string>; resolved: ReadonlySet<string> } {
  const [parents, resolved] = [new Map<string, string>(), new Set<string>()];
  for (const { part, start, openEnd } of threads?.root.children ?? []) {
    const tag = part.text.slice(start, openEnd);
    const parent = valueIn(tag, 'paraIdParent');
    if (parent !== '') parents.set(valueIn(tag, 'paraId'), parent);
    if (/^(?:1|true|on)$/u.test(valueIn(tag, 'done'))) resolved.add(valueIn(tag, 'paraId'));
  }
  return { parents, resolved };
}

/** The id of a paragraph, which an extension of the standard gives it; empty for none. */
function paragraphIdOf(paragraph: XmlElement | undefined): string {
  return paragraph === undefined ? '' : valueIn(paragraph.part.text.slice(paragraph.start, paragraph.openEnd), 'paraId');
}

function valueIn(tag: string, name: string): string {
  return new RegExp(`\\s(?:\\w{1,20}:)?${name}\\s?=\\s?["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';
}

/** The words of a paragraph or a deletion. */
function wordsOf(element: XmlElement): string {
  let words = '';
  for (const one of element.descendants()) {
    if (one.name === 'w:t' || one.name === 'w:delText') words += textOfElement(one);
    else if (one.name === 'w:tab') words += '\t';
    else if (one.name === 'w:br') words += '\v';
    else if (one.name === 'w:noBreakHyphen') words += '-';
  }
  return words;
}

/** What comments stand on, by id; of one that stands on nothing both ends are one. */
function anchorsIn(document: WordDocument): Map<string, { start: number; end: number }> {
  const order = new PlaceOrder(document, document.main);
  const anchors = new Map<string, { start: number; end: number }>();
  for (const mark of document.main.root.descendants()) {
    if (!markNames.has(mark.name)) continue;
    const id = mark.attribute('w:id') ?? '';
    const known = anchors.get(id);
    if (mark.name === 'w:commentRangeStart') anchors.set(id, { start: order.behind(mark.start), end: order.behind(mark.start) });
    else if (known === undefined) anchors.set(id, { start: order.before(mark.start), end: order.before(mark.start) });
    else if (mark.name === 'w:commentRangeEnd') anchors.set(id, { ...known, end: Math.max(known.start, order.before(mark.start)) });
  }
  return anchors;
}

/** Places of one part in the order of its XML. */
class PlaceOrder {
  readonly #places: readonly WordPlace[];

  constructor({ places }: WordDocument, part: XmlPart) {
    this.#places = places
      .filter(({ element, kind }) => element.part === part && kind !== 'label')
      .sort((one, other) => one.element.start - other.element.start || one.from - other.from);
  }

  /** Where the text goes on behind an offset of the XML. */
  behind(at: number): number {
    const index = this.#firstBehind(at);
    return this.#places[index]?.start ?? this.#places[index - 1]?.end ?? 0;
  }

  /** Where the text has come to before an offset of the XML. */
  before(at: number): number {
    const index = this.#firstBehind(at);
    return this.#places[index - 1]?.end ?? this.#places[index]?.start ?? 0;
  }

  /** Where the text would stand that a deletion takes out of a paragraph; null in one that has no other text. */
  pointIn(paragraph: XmlElement, deletion: XmlElement): number | null {
    const index = this.#firstBehind(deletion.start);
    const [before, behind] = [this.#places[index - 1], this.#places[index]];
    if (before !== undefined && before.element.start > paragraph.start) return before.end;
    return behind !== undefined && behind.element.start < paragraph.end ? behind.start : null;
  }

  #firstBehind(at: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.element.start ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The marks of a paragraph that left its list, by one author, with its label as its first words; null for another. */
function writtenLabel(paragraph: XmlElement): { readonly author: string; readonly elements: readonly [XmlElement, XmlElement] } | null {
  const properties = paragraph.child('w:pPr');
  const change = properties?.child(propertyChange);
  const words = paragraph.children[1];
  if (properties === undefined || change === undefined || words === undefined || !isPutIn(words.name)) return null;
  const author = change.attribute('w:author') ?? '';
  const isNumbered = properties.child('w:numPr')?.valueOf('w:numId') === '0' && words.attribute('w:author') === author;
  return isNumbered && paragraph.children[0] === properties ? { author, elements: [change, words] } : null;
}

/** The changes of runs in a part: what is taken out at a place and put in there by one author is one. */
function readChanges(part: XmlPart, document: WordDocument): ExistingChange[] {
  const order = new PlaceOrder(document, part);
  const changes: ExistingChange[] = [];
  const add = (change: ExistingChange): void => {
    const last = changes.at(-1);
    const goesOn = last?.author === change.author && last.end === change.start && last.start === last.end;
    if (!goesOn) changes.push(change);
    else {
      const elements = [...last.elements, ...change.elements];
      changes[changes.length - 1] = { ...last, end: change.end, old: last.old + change.old, elements };
    }
  };
  const walk = (element: XmlElement, paragraph: XmlElement | null): void => {
    const author = element.attribute('w:author') ?? '';
    const written = element.name === 'w:p' ? writtenLabel(element) : null;
    if (written !== null) {
      const [, words] = written.elements;
      changes.push({ ...written, start: order.behind(words.start), end: order.before(words.end), old: '' });
    }
    if (paragraph !== null && isTakenOut(element.name)) {
      const at = order.pointIn(paragraph, element);
      if (at !== null) add({ author, start: at, end: at, old: wordsOf(element), elements: [element] });
    } else if (paragraph !== null && isPutIn(element.name) && element.child('w:r') !== undefined) {
      add({ author, start: order.behind(element.start), end: order.before(element.end), old: '', elements: [element] });
    } else {
      const children = element.children.filter((child) => child !== written?.elements[1]);
      for (const child of children) walk(child, element.name === 'w:p' ? element : paragraph);
    }
  };
  walk(part.root, null);
  return changes;
}
