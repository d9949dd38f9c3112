/** By whom changes and comments are: Word colours and filters them by author, so the author tells how bad a thing is. */
import { reviewWord } from '../messages/word/review-words.js';
import type { Severity } from '../model/index.js';
import type { ExistingComment } from '../word/index.js';
import type { Weight } from './changed-text.js';

export function authorOf(weight: Weight | Severity): string {
  return reviewWord(weight === 'error' ? 'errorAuthor' : weight === 'warning' ? 'warningAuthor' : 'formAuthor');
}

const authors: ReadonlySet<string> = new Set([authorOf('error'), authorOf('warning'), authorOf('form')]);

/** Whether a change or a comment was made by a review. */
export function isReviewer(author: string): boolean {
  return authors.has(author);
}

/** Initials that tell a comment whose words somebody changed: they hold a sum of what it said when it was made. */
export function initialsOf(author: string, paragraphs: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const character of [author, ...paragraphs].join('\n')) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `SV${sum.toString(36).toUpperCase().padStart(7, '0').slice(-6)}`;
}

/** Whether a comment is still exactly as a review made it. */
export function isUnchanged({ author, initials, paragraphs, answered, resolved }: ExistingComment): boolean {
  return isReviewer(author) && initials === initialsOf(author, paragraphs) && !answered && !resolved;
}
