/** Task sheets: the tasks of a plan, a row a task, with what reports say of them. */
import {
  allNodes,
  isComplete,
  placeOf,
  taskStatuses,
  toIso,
  withoutNumberWord,
  type Citation,
  type CitedDocument,
  type OfficialDocument,
  type Position,
  type Task,
  type TaskAnswer,
  type TaskKind,
  type TaskPart,
  citedFacts,
  lineUnitOf,
  type LineUnit,
  type Source,
} from '../../model/index.js';

/** A document that a task cites; `text` as printed. */
export interface TaskCitation extends CitedDocument {
  readonly text: string;
}

/** One task, as every form of the sheet shows it. `null` stands for what neither plan nor report says. */
export interface TaskRow extends LineUnit {
  /** The plan's file as the caller named it, and the line that the task begins on. */
  readonly file: string;
  readonly line: number;
  /** Số và ký hiệu of the plan, without the word `Số`. */
  readonly plan: string | null;
  readonly id: string;
  readonly kind: TaskKind;
  readonly parts: readonly TaskPart[];
  readonly label: string | null;
  readonly text: string;
  readonly leadOrgan: string | null;
  readonly coordinatingOrgans: readonly string[];
  /** As printed. */
  readonly deadline: string | null;
  /** Its last day, `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  /** Of a time from one day to another the first, `YYYY-MM-DD`. */
  readonly startDate: string | null;
  readonly deliverable: string | null;
  readonly citations: readonly TaskCitation[];
  /** One of `taskStatuses`, or the report's own words where they are none of them. */
  readonly status: string | null;
  readonly result: string | null;
  /** Whether nothing is left to do, as the status says. */
  readonly finished: boolean;
  /** Whether the status says so, or it is unfinished and was due before the day of the sheet. */
  readonly overdue: boolean;
}

/** The rows of one plan, and what tells the plan from others. */
export interface TaskSheet {
  readonly file: string;
  readonly number: string | null;
  readonly organ: string | null;
  readonly abstract: string | null;
  /** Day of issue, `YYYY-MM-DD`; null if it is not complete. */
  readonly issued: string | null;
  readonly rows: readonly TaskRow[];
}

/**
 * The sheet of a plan.
 *
 * @param answers of reports in their order: of two for one task the later counts, where it says anything
 * @param asOf the day (`YYYY-MM-DD`) before which what is unfinished is overdue; null: only a status says so
 */
export function taskSheet(plan: OfficialDocument, answers: readonly TaskAnswer[], asOf: string | null): TaskSheet {
  const { source, number, letterhead, abstract, issuance } = plan;
  const date = issuance.date?.value ?? null;
  const words = number === null ? '' : withoutNumberWord(number.printed.value);
  // A plan that only says `Số:` has no number yet.
  const printed = words === '' ? null : words;
  const said = new Map<string, TaskAnswer>();
  for (const answer of answers)
    if (answer.status !== null || answer.result !== '' || !said.has(answer.taskId)) said.set(answer.taskId, answer);
  const cited = citationsByTask(plan);
  return {
    file: source.file,
    number: printed,
    organ: letterhead.issuingOrgan?.value ?? null,
    abstract: abstract?.value.value ?? null,
    issued: date !== null && isComplete(date) ? toIso(date) : null,
    rows: plan.tasks.map((task) =>
      toRow(task, { source, file: source.file, plan: printed, citations: cited.get(task) ?? [], answer: said.get(task.id) ?? null, asOf }),
    ),
  };
}

interface RowFacts {
  readonly source: Source;
  readonly file: string;
  readonly plan: string | null;
  readonly citations: readonly TaskCitation[];
  readonly answer: TaskAnswer | null;
  readonly asOf: string | null;
}

function toRow(task: Task, { source, file, plan, citations, answer, asOf }: RowFacts): TaskRow {
  const { id, kind, parts, label, text, leadOrgan, coordinatingOrgans, deliverable, position } = task;
  const status = taskStatuses.find(({ name }) => name === answer?.status?.value) ?? null;
  const dueDate = task.deadline?.value.date ?? null;
  const finished = status?.finished === true || answer?.status?.state === 'hoàn thành';
  return {
    file,
    line: position.start.line,
    ...lineUnitOf(source, position.start.line),
    plan,
    id,
    kind,
    parts,
    label,
    text,
    leadOrgan: leadOrgan?.value ?? null,
    coordinatingOrgans: coordinatingOrgans.map(({ value }) => value),
    deadline: task.deadline?.value.text ?? null,
    dueDate,
    startDate: task.deadline?.value.start ?? null,
    deliverable: deliverable?.value ?? null,
    citations,
    status: status?.name ?? answer?.status?.printed ?? null,
    result: answer === null || answer.result === '' ? null : answer.result,
    finished,
    overdue: status?.overdue === true || (!finished && asOf !== null && dueDate !== null && dueDate < asOf),
  };
}

/** The citations of each task: those inside of it and of no smaller task, each document once. */
function citationsByTask(plan: OfficialDocument): Map<Task, TaskCitation[]> {
  const rows = rowEnds(plan);
  const stretches = plan.tasks.map((task) => {
    const start = task.position.start.offset;
    return { task, start, end: Math.max(task.position.end.offset, rows.get(start) ?? 0) };
  });
  const byTask = new Map<Task, TaskCitation[]>();
  // Tasks stand one after the other or one in the other: the last that is open holds what comes next.
  const waiting = stretches.toSorted((one, other) => other.start - one.start || one.end - other.end);
  const open: typeof stretches = [];
  for (const citation of plan.citations.toSorted((one, other) => one.position.start.offset - other.position.start.offset)) {
    const at = citation.position.start.offset;
    for (let next = waiting.at(-1); next !== undefined && next.start <= at; next = waiting.at(-1)) {
      while ((open.at(-1)?.end ?? Infinity) <= next.start) open.pop();
      open.push(next);
      waiting.pop();
    }
    while ((open.at(-1)?.end ?? Infinity) <= at) open.pop();
    const task = open.at(-1)?.task;
    if (task === undefined) continue;
    const known = byTask.get(task) ?? [];
    if (!known.some(({ number, text }) => (number ?? text) === (citation.number?.value ?? citation.text))) known.push(toCitation(citation));
    byTask.set(task, known);
  }
  return byTask;
}

function toCitation(citation: Citation): TaskCitation {
  return { text: citation.text, ...citedFacts(citation) };
}

/** Where the rows of the body's tables end, by where their first text begins: a task of a row has the place of that text. */
function rowEnds({ source, body }: OfficialDocument): Map<number, number> {
  const ends = new Map<number, number>();
  for (const node of allNodes(body)) {
    for (const row of node.type === 'table' ? node.rows : []) {
      const places = row.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((text): Position[] => (text.value === '' ? [] : [placeOf(source, text)].filter((place) => place !== null))),
      );
      const [first, last] = [places[0], places.at(-1)];
      if (first !== undefined && last !== undefined) ends.set(first.start.offset, last.end.offset);
    }
  }
  return ends;
}
