/** Sentences that a person reads, in both languages. */

/** Languages of the messages. */
export type Language = 'vi' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * One sentence and how to mend what it says. `{name}` stands for a value of the finding's data, `{actual}` and `{expected}`
 * for what was found and what was expected.
 */
interface Sentence {
  readonly text: string;
  readonly hint?: string;
  /** How to mend it where the page itself is the source, as in a Word file; else as in the hint. */
  readonly onPage?: string;
}

/** Both languages of one message. */
export type Message = Readonly<Record<Language, Sentence>>;

/** Messages by their ids. */
export type Messages = Readonly<Record<string, Message>>;
