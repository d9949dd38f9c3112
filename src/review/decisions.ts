/** What people decided about an earlier review, as it stands in the file: what they answered, settled, changed or refused stays. */
import { applyEdits } from '../format/index.js';
import type { Edit, Finding } from '../model/index.js';
import { readMarks, type ExistingChange, type ExistingComment, type ExistingMarks, type WordDocument } from '../word/index.js';
import { authorOf, isReviewer, isUnchanged } from './authors.js';
import { basisOf, quoteOf, sentenceOf, type PlacedFinding } from './finding-groups.js';
import { wordsOfChange } from './offered-changes.js';
import { Offers } from './offers.js';

/** Marks of an earlier review that nobody touched: this review puts its own in their place. */
export function untouchedMarks(document: WordDocument, { comments, changes }: ExistingMarks): ExistingMarks {
  const offered = new Offers(document, comments);
  return {
    comments: comments.filter(isUnchanged),
    changes: withOriginal(
      document.text,
      changes.filter(({ author }) => isReviewer(author)),
    )
      .filter(({ edit, original }) => offered.has(wordsOfChange(original, edit)))
      .map(({ change }) => change),
  };
}

/** Each change as an edit of the text in which none of them is made. */
function withOriginal(
  text: string,
  changes: readonly ExistingChange[],
): { readonly change: ExistingChange; readonly edit: Edit; readonly original: string }[] {
  const original = applyEdits(
    text,
    changes.map(({ start, end, old }) => ({ start, end, text: old })),
  );
  let shift = 0;
  return changes
    .toSorted((one, other) => one.start - other.start)
    .map((change) => {
      const { start, end, old } = change;
      const edit = { start: start + shift, end: start + shift + old.length, text: text.slice(start, end) };
      shift += old.length - (end - start);
      return { change, edit, original };
    });
}

/** A comment of somebody's that says that what it stands on is to stay: `bỏ qua: lý do`. */
const waiver = /^\s{0,5}bỏ qua\s{0,3}:\s{0,5}\S/iu;

export class Decisions {
  /** Comments of earlier reviews that people answered, settled or changed. */
  readonly #kept: readonly ExistingComment[];
  readonly #waivers: readonly ExistingComment[];
  readonly #offered: Offers;
  readonly #pending: readonly Edit[];
  readonly #text: string;

  /**
   * @param handedIn the file as it was handed in, and the marks that stand in it
   * @param document the file without the marks that nobody touched
   */
  constructor(handedIn: WordDocument, marks: ExistingMarks, document: WordDocument) {
    const { comments } = readMarks(document);
    this.#text = document.text;
    this.#kept = comments.filter(({ author }) => isReviewer(author));
    this.#waivers = comments.filter(({ paragraphs }) => paragraphs.some((line) => waiver.test(line)));
    this.#offered = new Offers(handedIn, marks.comments);
    this.#pending = withOriginal(handedIn.text, untouchedMarks(handedIn, marks).changes).map(({ edit }) => edit);
  }

  /** How many comments of earlier reviews stay, and hold what they speak of. */
  get keptComments(): number {
    return this.#kept.length;
  }

  /** Whether a change was offered before and somebody refused it: its words stand as they did. */
  isRefused(edit: Edit): boolean {
    const waits = this.#pending.some(({ start, end }) => start <= edit.end && edit.start <= end);
    return !waits && this.#offered.has(wordsOfChange(this.#text, edit));
  }

  /** Whether somebody's words say that a finding is to stay as it is. */
  isSettled(placed: PlacedFinding): boolean {
    return this.#kept.some((comment) => speaksOf(comment, placed)) || this.#waivers.some((comment) => this.#standsOn(comment, placed));
  }

  /** Whether a comment stands on the words of a finding, or on nothing in their paragraph. */
  #standsOn({ start, end }: ExistingComment, placed: PlacedFinding): boolean {
    if (end > start) return start < placed.end && placed.start < end;
    const from = this.#text.lastIndexOf('\n', start - 1) + 1;
    const to = this.#text.indexOf('\n', start);
    return placed.start >= from && (to < 0 || placed.start <= to);
  }
}

/** Whether a comment that people touched is on a finding: it says its sentence, or quotes its words on the same basis, or stands there. */
function speaksOf(comment: ExistingComment, placed: PlacedFinding): boolean {
  const { finding, start, end } = placed;
  const words = comment.paragraphs.join('\n');
  if (words.includes(withoutPlaces(sentenceOf(finding).text))) return true;
  if (comment.author !== authorOf(finding.severity)) return false;
  return quotes(words, finding) || (comment.start <= start && end <= comment.end && end - start === comment.end - comment.start);
}

function quotes(words: string, finding: Finding): boolean {
  const [quote, basis] = [quoteOf(finding), basisOf(finding)];
  return quote !== null && words.includes(quote) && (basis === null || finding.severity === 'info' || words.includes(basis));
}

function withoutPlaces(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}
