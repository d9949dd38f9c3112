/** What can be written into a Word file beside its text, and why it may not be. Offsets are those of `WordDocument.text`. */

/** A tracked change: a stretch within one paragraph is replaced; where both ends are equal, words are put in. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly author: string;
}

/** A comment on a stretch of the text. */
export interface WordComment {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly initials: string;
  readonly paragraphs: readonly string[];
}

export interface WordMarks {
  readonly edits: readonly WordEdit[];
  readonly comments: readonly WordComment[];
  /** Digests of what is offered, for the file to keep; undefined leaves what it keeps. */
  readonly offers?: readonly string[];
}

/**
 * Why a change is not written: the words are a number that Word counts (`label`), what a field shows (`field`) or stand in somebody's
 * pending change (`revision`), a text box (`box`), a font that shows other letters (`symbol`), or one that shows capitals alone
 * (`capitals`); it would part or join paragraphs (`paragraph`); or the words cannot be reached (`other`).
 */
export type Refusal = 'label' | 'field' | 'revision' | 'box' | 'symbol' | 'capitals' | 'paragraph' | 'other';
