/** What the marks of an office's form (a Word file with `{{trích yếu}}`) stand for. Names are folded: `trich yeu`. */

/** A value by its name; null for what the document does not say. */
export type WordFormTexts = ReadonlyMap<string, string | null>;

/** A stretch of a form that is written once for each row: `{{#nhiệm vụ}} ... {{/nhiệm vụ}}`. */
export interface WordFormLoop {
  /** Names that a row knows, also where there is no row. */
  readonly names: ReadonlySet<string>;
  readonly rows: readonly WordFormTexts[];
}

/** Everything that a form may ask for, each name with a value or null. */
export interface WordFormValues {
  readonly texts: WordFormTexts;
  readonly loops: ReadonlyMap<string, WordFormLoop>;
  /** The names as an author writes them, for hints: of the texts, of the loops, of the rows. */
  readonly shown: { readonly texts: readonly string[]; readonly loops: readonly string[]; readonly fields: readonly string[] };
}
