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
}

export type Register = readonly RegisterEntry[];

/** A wording that an office prefers to others. */
export interface Term {
  readonly preferred: string;
  readonly instead: readonly string[];
}
