/** What the report of a unit says of its superior's tasks. */
import type { OfficialDocument } from '../../model/index.js';
import { namedPeriod } from '../../language/dates/named-period.js';
import { readDocument, type PlacedSentence, type ReadDocument } from './own-sentences.js';
import type { WantedTasks } from './taken-up.js';
import type { GivenTask } from './coverage.js';

/** A report as it is held against the tasks. */
export interface ReadReport {
  readonly document: ReadDocument;
  /** `6 tháng đầu năm 2026`; null where its abstract names none. */
  readonly period: string | null;
  readonly answers: readonly ReportedSentence[];
}

/** An answer or a sentence of a report; `status`: as it says itself, null for a sentence. */
export interface ReportedSentence extends PlacedSentence {
  readonly status: string | null;
  readonly result: string;
}

export function readReport(plan: OfficialDocument): ReadReport {
  const document = readDocument(plan);
  const { file } = document;
  const answers = plan.answers.map(({ taskId, task, result, status, position }): ReportedSentence => ({
    id: taskId,
    ids: [taskId],
    text: task,
    cites: [],
    file,
    line: position.start.line,
    place: '',
    task: null,
    lead: null,
    deadline: null,
    due: null,
    inTable: false,
    heading: false,
    piece: false,
    quoted: false,
    status: status?.value ?? status?.printed ?? null,
    result,
  }));
  const sentences = document.sentences
    .filter(({ heading }) => !heading)
    .map((one): ReportedSentence => ({ ...one, ids: [], status: null, result: one.text }));
  return { document, period: namedPeriod(document.abstract), answers: answers.length > 0 ? answers : sentences };
}

/** What a report says of each task; a task of which it says nothing, or nothing that is sure, is left out. */
export function progressIn({ answers }: ReadReport, wanted: WantedTasks<GivenTask>): ReadonlyMap<string, ReportedSentence> {
  const found = [...wanted.findIn(answers)];
  return new Map(
    found.flatMap(([task, { state, sentence }]) =>
      state !== 'there' || sentence === null || sentence.result === '' ? [] : [[task.id, sentence] as const],
    ),
  );
}
