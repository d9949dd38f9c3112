/** What a stage saw in a source. A stage fills the facts; `messages/` words the sentence, of a rule by the rule's own words. */
import type { Position, SourceUnit } from './source.js';
import type { Bilingual, Message } from './wording.js';

/** How bad a finding is: an error breaks the regulation, a warning usage, an info is for the author to weigh. */
export type Severity = 'error' | 'warning' | 'info';

/** Facts that a sentence is made of: texts, numbers and lists of texts. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | Bilingual>>;

/** A second place that belongs to a finding. */
export interface RelatedPlace {
  readonly line: number;
  readonly column: number;
  /** The page of a PDF that it stands on. */
  readonly page?: number;
}

/** A replacement of a stretch of the source; offsets in its decoded text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  /** Whether the fix may be made without judgement: it changes neither wording nor numbers. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Key of the sentence; the rule's id where the rule has but one sentence. */
  readonly messageId: string;
  /** The sentence itself where a rule brings it along; null for one that stands in `messages/`. */
  readonly wording: Message | null;
  readonly data: FindingData;
  readonly actual: string | null;
  readonly expected: readonly string[] | null;
  /** Article of the regulation or convention that the finding rests on. */
  readonly note: string | Bilingual | null;
  /** Where more is said of it on the web; null if nothing stands there, as for every kind today. */
  readonly url: string | null;
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | null;
  /** What a person is told of the place, where it is known to be another than the line. */
  readonly unit?: SourceUnit;
  /** The page of a PDF that it stands on. */
  readonly page?: number;
  /** Labels of the parts that it stands in, the outermost first, of a Word file or a PDF: `['II', '3']`, `['Điều 5', '2']`. */
  readonly section?: readonly string[];
}

/** What a stage has to say of a finding; the rest has defaults. */
export interface Observation {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Where in the source; null stands for the beginning of the file. */
  readonly place: Position | null;
  readonly messageId?: string;
  readonly wording?: Message;
  readonly data?: FindingData;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly note?: string | Bilingual;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** A finding from what a stage observed in the file. */
export function finding(file: string, observation: Observation): Finding {
  const { place } = observation;
  return {
    ruleId: observation.ruleId,
    severity: observation.severity,
    file,
    line: place?.start.line ?? 1,
    column: place?.start.column ?? 1,
    endLine: place?.end.line ?? 1,
    endColumn: place?.end.column ?? 1,
    messageId: observation.messageId ?? observation.ruleId,
    wording: observation.wording ?? null,
    data: observation.data ?? {},
    actual: observation.actual ?? null,
    expected: observation.expected ?? null,
    note: observation.note ?? null,
    url: null,
    related: observation.related ?? [],
    fix: observation.fix ?? null,
  };
}

/** Thrown where a stage cannot go on: the file cannot be read, a template lacks a value. Carries what a person is told. */
export class Failure extends Error {
  constructor(readonly finding: Finding) {
    super(finding.messageId);
    this.name = 'Failure';
  }
}

/** What stands in the way of the work on a file, as people are told; `ruleId` is what scripts know it by, however it is worded. */
export function failure(file: string, messageId: string, actual: string, data: FindingData = {}, ruleId = messageId): Failure {
  return new Failure(finding(file, { ruleId, messageId, severity: 'error', place: null, actual, data }));
}
