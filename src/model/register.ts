/** Known documents, against which citations are checked. */

/** A document that is known. `null` stands for what is not known of it. */
export interface RegisterEntry {
  readonly documentType: string;
  /** Number and symbol, as a citation's `number`: `57-NQ/TW`, `30/2020/NĐ-CP`. */
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** Khóa of the issuer, in Roman numerals: `XIII`. */
  readonly term: string | null;
  /** Trích yếu. */
  readonly title: string | null;
  /** Number of the document that replaced it. */
  readonly replacedBy: string | null;
  /** Where the entry was read. */
  readonly source: string;
  /** Whether it was verified against the document itself or an official text that cites it in full. */
  readonly verified: boolean;
  /** What dvplan keeps of the places that cite it; absent where it keeps none. */
  readonly citations?: EntryCitations;
}

/** Where a document of a register is cited. A place is `file:line`, the file as seen from the folder of the register. */
export interface EntryCitations {
  readonly at: readonly string[];
  /** Places that may cite this document or another of the same number. */
  readonly maybeAt: readonly string[];
  readonly conflicts: readonly CitationConflict[];
}

/** One of several values that citations give for one fact. */
export interface CitationConflict {
  readonly fact: CitedFact;
  /** A date is `YYYY-MM-DD`. */
  readonly value: string;
  readonly at: readonly string[];
}

/** What citations of one document can say differently. */
export type CitedFact = 'date' | 'issuer' | 'title';

/** The source of an entry that nobody vouches for: documents cite it, no more is known. */
export const citedSource = 'viện dẫn';

/** Whether an entry holds only what documents say that cite it. It then neither supports nor contradicts another citation. */
export function isOnlyCited({ source, verified }: RegisterEntry): boolean {
  return source === citedSource && !verified;
}

export type Register = readonly RegisterEntry[];

/** A wording that an office prefers to others. */
export interface Term {
  readonly preferred: string;
  readonly instead: readonly string[];
}
