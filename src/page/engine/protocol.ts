/** What the page asks of its engine, and what it gets. All of it passes between a page and its worker as it is. */
import type { OfficeForm } from '../../workspace/outputs/office-form.js';
import type { Edit, Language, Severity, SourceUnit } from '../../model/index.js';

/** What a finding is known by once a person skips it: its rule and its words; `count` of such findings are skipped. */
export interface Skip {
  readonly rule: string;
  readonly words: string;
  readonly count: number;
}

/** A document as the page holds it. */
export interface HeldDocument {
  /** The name that it was opened by. */
  readonly name: string;
  /** What the editor holds; null for a Word file, whose text is not all that it holds. */
  readonly text: string | null;
  readonly skips: readonly Skip[];
  /** Edits of a Word file that change words or numbers and are taken all the same: these, or all. */
  readonly takes: readonly Edit[] | 'all';
}

/** A file that somebody opened. */
export interface OpenedFile {
  /** Its own name, or another where one of that name is open already. */
  readonly name: string;
  /** `office` is a `dvplan.config.yaml`, which counts for all documents. */
  readonly kind: 'text' | 'word' | 'office';
  readonly text: string;
  readonly unit: SourceUnit;
}

/** A finding as a page shows it; `from` and `to` are offsets in the text. */
export interface ShownFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  /** The number of the line, or of the paragraph of a Word file. */
  readonly line: number;
  readonly text: string;
  readonly hint: string | null;
  /** The article that it rests on. */
  readonly note: string | null;
  /** Null where nothing mends it. */
  readonly fix: { readonly safe: boolean; readonly edits: readonly Edit[] } | null;
  readonly skip: Skip;
}

/** What the reviewed copy of a Word file changes in its text. */
export interface ShownReview {
  /** Null if an earlier review stands in the file, so that the text is another. */
  readonly changes: readonly Edit[] | null;
  /** Why nothing is changed: the document was issued, or nobody may write into its file; null where fixes are made. */
  readonly keeps: 'issued' | 'unwritten' | null;
}

/** What was found in a document. */
export interface Checked {
  readonly findings: readonly ShownFinding[];
  /** What its reviewed copy does; null for what is no Word file. */
  readonly review: ShownReview | null;
  /** Type of the document in Vietnamese; null if it is not known. */
  readonly documentType: string | null;
  /** The regulation that it was held against. */
  readonly regulation: string;
  readonly tasks: number;
  /** Whether it is marked as secret: nothing of it is kept. */
  readonly secret: boolean;
}

/** A file that the page hands out. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What there is to say of it, in one line; null for nothing. */
  readonly told: string | null;
}

/** A draft that is made anew, to be gone on with. */
export interface MadeDraft {
  readonly name: string;
  readonly text: string;
}

/** Formats of the tasks of a plan; `book` is the workbook in which the year's answers are written. */
export type TaskFile = 'xlsx' | 'ics' | 'book';

/** What changed between two documents, a row a change. */
export interface Comparison {
  /** Titles of the columns. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How much changed, in a sentence. */
  readonly told: string;
  /** The same as a table of Markdown. */
  readonly file: MadeFile;
}

/** The operations of the engine: each gets its request and the language of the answer. */
export interface Operations {
  /** `again`: it takes the place of the one of its name. */
  open(file: { readonly name: string; readonly bytes: Uint8Array; readonly again?: boolean }, language: Language): Promise<OpenedFile>;
  /** Takes shipped templates, for those that extend them. */
  supply(files: readonly { readonly path: string; readonly text: string }[], language: Language): Promise<null>;
  /** Puts files beside the documents, which may name them; null for one that is there no more. */
  bring(files: readonly { readonly name: string; readonly bytes: Uint8Array | null }[], language: Language): Promise<null>;
  close(file: { readonly name: string }, language: Language): Promise<null>;
  check(document: HeldDocument, language: Language): Promise<Checked>;
  review(document: HeldDocument, language: Language): Promise<MadeFile>;
  /** All fixes that need no judgement, round after round. */
  fixAll(document: HeldDocument, language: Language): Promise<{ readonly text: string; readonly fixed: number }>;
  /** The Word file in the official layout. */
  word(document: HeldDocument, language: Language): Promise<MadeFile>;
  /** A Word file whose first pages are those of the whole, in a moment, however long the text is. */
  firstPages(document: HeldDocument, language: Language): Promise<MadeFile>;
  /** The draft as it stands, in the encoding in which it came. */
  draft(document: HeldDocument, language: Language): Promise<MadeFile>;
  /** Its tasks as a workbook or a calendar. */
  tasks(document: HeldDocument & { readonly format: TaskFile }, language: Language): Promise<MadeFile>;
  /** The skeleton of the report on a plan, and the plan of the next year. */
  report(document: HeldDocument, language: Language): Promise<MadeDraft>;
  nextPlan(document: HeldDocument, language: Language): Promise<MadeDraft>;
  /** What changed from the first document to the second. */
  compare(pair: { readonly before: HeldDocument; readonly after: HeldDocument }, language: Language): Promise<Comparison>;
  /** What the office has once for all, to be filled in. */
  office(request: null, language: Language): Promise<OfficeForm>;
  /** Takes what was filled in; all documents are held against it from now on. The file is the office's configuration. */
  setOffice(form: OfficeForm, language: Language): Promise<MadeFile>;
  /** An empty document of a type, with what the office has once for all. */
  newDocument(request: { readonly type: string }, language: Language): Promise<MadeDraft>;
}

export type Operation = keyof Operations;

/** A question to the worker. */
export interface Question {
  readonly id: number;
  readonly operation: Operation;
  readonly request: unknown;
  readonly language: Language;
}

/** Its answer: the value, what stands in the way as a person is told, or what broke. */
export type Answer =
  | { readonly id: number; readonly kind: 'made'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'refused'; readonly text: string; readonly hint: string | null }
  | { readonly id: number; readonly kind: 'broken'; readonly reason: string };

/** What the worker says first, once it can answer. */
export interface Ready {
  readonly kind: 'ready';
  readonly version: string;
}
