/** Viện dẫn: documents that a text cites. */
import type { Position } from './source.js';

/** What a sentence says of a document that it cites. `null` stands for what the sentence does not say. */
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

/** Where each fact of a citation stands, null where the text does not say it; a type taken over in a list stands where it is said first. */
export type CitationPlaces = Readonly<Record<keyof CitedDocument, Position | null>>;

/** A place where a document is cited. */
export interface Citation extends CitedDocument {
  /** The number and symbol as printed, or the name of a document without a number. */
  readonly text: string;
  /** Where `text` stands. */
  readonly position: Position;
  readonly places: CitationPlaces;
  /** How the sentence words the facts, for rules about their form; absent where nothing is worded. */
  readonly wording?: CitationWording;
}

/** The form of a citation, as printed. */
export interface CitationWording {
  /** Whether `số` stands before the number. */
  readonly numberWord: boolean;
  /** Whether a comma stands between the number and the date; null where no date follows the number. */
  readonly comma: boolean | null;
  /** Symbols of type and organs in the number, as printed. */
  readonly symbols: readonly string[];
  /** The date as printed, without `ngày`. */
  readonly dateText: string | null;
  /** Whether the number stands inside the abstract of another cited document. */
  readonly nested: boolean;
}
