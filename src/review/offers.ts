/** What reviews of a file offered, as its summaries list it and the file itself keeps it: whoever deletes the one leaves the other. */
import { digestOf } from '#digest';
import { keptOffers, offerDigits, type ExistingComment, type WordDocument } from '../word/index.js';
import { isReviewer } from './authors.js';
import { changesListed } from './offered-changes.js';

export class Offers {
  readonly #listed: ReadonlySet<string>;
  readonly #kept: ReadonlySet<string>;

  /** @param comments of the file; of its reviews whoever touched them */
  constructor(document: WordDocument, comments: readonly ExistingComment[]) {
    const summaries = comments.filter(({ author }) => isReviewer(author));
    this.#listed = new Set(summaries.flatMap(({ paragraphs }) => changesListed(paragraphs)));
    this.#kept = new Set(keptOffers(document));
  }

  /** @param words of a change, as a summary lists them */
  has(words: string): boolean {
    return this.#listed.has(words) || this.#kept.has(offerDigest(words));
  }
}

/** What a file keeps of the words of a change. */
export function offerDigest(words: string): string {
  return digestOf(words).slice(0, offerDigits);
}
