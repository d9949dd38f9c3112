/**
 * Drafts that a reload finds again, and the office that a person told to keep. Drafts stand in the storage of the tab, which ends with it:
 * what is stored for longer, other pages of the machine read.
 */
import type { SkippedFinding } from './choices.js';

/** A text that is being written; `base64` is the bytes of the file that it came from. */
export interface KeptDraft {
  readonly name: string;
  readonly base64: string;
  readonly text: string;
  readonly skipped: readonly SkippedFinding[];
}

const place = 'dvplan.drafts';

/** Longest texts that are kept, UTF-16 units in all: a tab stores no more. */
export const mostKept = 2_000_000;

/** Puts drafts in the place of those that were kept; none where the browser stores nothing. */
export function keepDrafts(drafts: readonly KeptDraft[]): void {
  const json = JSON.stringify(drafts);
  try {
    if (drafts.length === 0 || json.length > mostKept) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, json);
  } catch {
    // A browser may be told to store nothing: closing the page warns of what is not saved.
  }
}

export function keptDrafts(): readonly KeptDraft[] {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]') as readonly KeptDraft[];
  } catch {
    return [];
  }
}

const officePlace = 'dvplan.office';

/** Keeps the office's configuration, which other pages of the machine can read: only if a person says so. Null forgets it. */
export function keepOffice(configuration: string | null): void {
  try {
    if (configuration === null) localStorage.removeItem(officePlace);
    else localStorage.setItem(officePlace, configuration);
  } catch {
    // A browser may be told to store nothing.
  }
}

/** The configuration that a person had kept; null if there is none. */
export function keptOffice(): string | null {
  try {
    return localStorage.getItem(officePlace);
  } catch {
    return null;
  }
}
