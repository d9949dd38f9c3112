/** Viện dẫn: documents that a text cites. */
import type { Field } from './field.js';
import type { Position } from './source.js';
import type { Text } from './text.js';

/** What is said of a cited document, as plain values. `null` stands for what nobody says. */
export interface CitedDocument {
  /** Tên loại, as printed: `Chỉ thị`, `Văn bản`, `Luật`. */
  readonly documentType: string | null;
  /** Number and symbol without white space, with plain hyphens and `Đ`; null for a blank serial or none at all. */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Cơ quan ban hành, as printed, with its term: `Bộ Chính trị (Khóa VIII)`. */
  readonly issuer: string | null;
  /** Trích yếu, as printed. */
  readonly abstract: string | null;
}

/** A place where a document is cited, with the words for each fact; a type taken over in a list stands where it is said first. */
export interface Citation {
  /** The number and symbol as printed, or the name of a document without a number. */
  readonly text: string;
  /** Where `text` stands. */
  readonly position: Position;
  readonly printed: Text;
  readonly documentType: Field<string> | null;
  readonly number: Field<string> | null;
  /** Its value is null if the words are no day of the calendar, or not a whole one. */
  readonly date: Field<string | null> | null;
  readonly issuer: Field<string> | null;
  readonly abstract: Field<string> | null;
  /** How the sentence words the facts, for rules about their form; absent where nothing is worded. */
  readonly wording?: CitationWording;
}

/** The facts of a citation as plain values. */
export function citedFacts({ documentType, number, date, issuer, abstract }: Citation): CitedDocument {
  return {
    documentType: documentType?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    issuer: issuer?.value ?? null,
    abstract: abstract?.value ?? null,
  };
}

/** The form of a citation, as printed. */
export interface CitationWording {
  /** Whether `số` stands before the number. */
  readonly numberWord: boolean;
  /** Whether a comma stands between the number and the date; null if no date follows the number. */
  readonly comma: boolean | null;
  /** Symbols of type and organs in the number, as printed. */
  readonly symbols: readonly string[];
  /** The date as printed, without `ngày`. */
  readonly dateText: string | null;
  /** Whether the number stands inside the abstract of another cited document. */
  readonly nested: boolean;
}
