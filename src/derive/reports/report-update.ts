/** A report brought up to a changed plan: edits of its source that touch nothing that somebody wrote. */
import {
  dateDigits,
  emptyText,
  joinTexts,
  placeOf,
  reportedTasks,
  squeeze,
  toIso,
  type BodyNode,
  type Edit,
  type OfficialDocument,
  type Section,
  type Source,
  type Table,
  type TableCell,
  type Task,
  type TaskAnswer,
  type Template,
  type Text,
} from '../../model/index.js';
import { answerColumns, proseBelow, stretchesOf, type AnswerColumns } from '../../parse/tasks/answers.js';
import { bareLabel, copiedOf, digestAgrees, taskDigest, taskTie } from '../../parse/tasks/task-ties.js';
import { cellMarkdown, escapeMarkdown } from '../markdown-text.js';
import { bareNumber, taskGroups, type TaskGroup } from './report-skeleton.js';
import { matchTasks } from '../tasks/task-matching.js';

/** What was done, or is left to a person. Texts are those of tasks or of what changed in them. */
export interface ReportChange {
  /**
   * `added`: has its place now; `dropped`: stands in the plan no more, its answer stays; `doubtful`: may be one task, nothing was done;
   * `kept`: the plan changed it, but so did a person in the report; `unplaced`: no table or part could take it.
   */
  readonly kind: 'added' | 'dropped' | 'reworded' | 'renumbered' | 'lead' | 'deadline' | 'head' | 'doubtful' | 'kept' | 'unplaced';
  readonly task: string;
  readonly before: string;
  readonly after: string;
  /** Line of the report, from 1; null for what had no place in it. */
  readonly line: number | null;
}

export interface ReportUpdate {
  readonly edits: readonly Edit[];
  readonly changes: readonly ReportChange[];
}

/** What stands beside a task that is added. */
interface Neighbours {
  readonly group: TaskGroup;
  /** Whether it is the first of a part that the report does not have. */
  readonly opens: boolean;
  /** The last answer of its own part. */
  readonly sibling: TaskAnswer | null;
  /** The answers beside it in the plan. */
  readonly before: TaskAnswer | null;
  readonly next: TaskAnswer | null;
}

/** Where in the report a task is answered. */
interface Place {
  readonly answer: TaskAnswer;
  readonly row: { readonly table: Table; readonly columns: AnswerColumns; readonly cells: readonly TableCell[] } | null;
  readonly section: Section | null;
}

/** What of a row can follow the plan. */
const facts = [
  ['label', 'renumbered'],
  ['leadOrgan', 'lead'],
  ['deadline', 'deadline'],
] as const;

/** The edits that bring the tasks of `plan` into the report on it. `template` is the report's. */
export function updateReport(report: OfficialDocument, plan: OfficialDocument, template: Template): ReportUpdate {
  return new Updater(report, plan, template).run();
}

class Updater {
  readonly #edits: Edit[] = [];
  readonly #changes: ReportChange[] = [];
  readonly #source: Source;
  readonly #stretches: readonly (readonly BodyNode[])[];
  readonly #nodes: readonly BodyNode[];
  readonly #places = new Map<TaskAnswer, Place>();
  readonly #lineEnd: string;
  /** The labels given last: to tasks of a part, and to parts behind a heading. */
  readonly #lastLabels = new Map<TaskGroup, string>();
  readonly #lastHeadings = new Map<Section, string>();

  constructor(
    readonly report: OfficialDocument,
    readonly plan: OfficialDocument,
    readonly template: Template,
  ) {
    this.#source = report.source;
    this.#stretches = stretchesOf(report);
    this.#nodes = this.#stretches.flat();
    this.#lineEnd = report.source.text.includes('\r\n') ? '\r\n' : '\n';
  }

  run(): ReportUpdate {
    this.#updateHead();
    const tasks = reportedTasks(this.plan, this.report.reportedPlan?.all ?? false);
    const answers = firstOfEach(this.report.answers).map((answer) => ({ id: answer.taskId, text: answer.task, answer }));
    // A task of another kind than those that are reported on may be answered all the same.
    const others = this.plan.tasks.filter((task) => !tasks.includes(task) && answers.some(({ id }) => id === task.id));
    const { same, doubtful, dropped, added } = matchTasks(answers, [...tasks, ...others]);
    const placed = new Map<Task, TaskAnswer>();
    for (const { before, after } of same) {
      placed.set(after, before.answer);
      this.#updateTask(before.answer, after);
    }
    for (const { answer } of dropped) this.#say('dropped', answer.task, answer);
    for (const { before, after } of doubtful) this.#say('doubtful', after.text, before.answer, before.text, after.text);
    this.#addTasks(tasks, added, placed);
    return { edits: this.#edits, changes: this.#changes };
  }

  #say(kind: ReportChange['kind'], task: string, answer: TaskAnswer | null, before = '', after = ''): void {
    this.#changes.push({ kind, task, before, after, line: answer?.markPosition.start.line ?? null });
  }

  /** Number and date of the plan in the front matter. */
  #updateHead(): void {
    const { number, date } = this.report.reportedPlan ?? { number: null, date: null };
    const planNumber = this.plan.number;
    if (number?.position && planNumber !== null && JSON.stringify(number.value) !== JSON.stringify(planNumber.value))
      this.#replaceHead(number.position, number.printed.value, bareNumber(this.plan));
    const planDate = this.plan.issuance.date;
    if (date?.position && planDate !== null && toIso(planDate.value) !== null && toIso(planDate.value) !== toIso(date.value))
      this.#replaceHead(date.position, date.printed.value, dateDigits(planDate.value, this.template.date));
  }

  #replaceHead(
    { start, end }: { readonly start: { readonly offset: number; readonly line: number }; readonly end: { readonly offset: number } },
    before: string,
    after: string,
  ): void {
    this.#edits.push({ start: start.offset, end: end.offset, text: after });
    this.#changes.push({ kind: 'head', task: '', before, after, line: start.line });
  }

  #updateTask(answer: TaskAnswer, task: Task): void {
    const copied = copiedOf(task);
    const digest = taskDigest(copied);
    if (answer.taskId === task.id && (answer.digest === null || answer.digest === digest)) return;
    const { row, section } = this.#placeOf(answer);
    const printed =
      row === null ? { text: answer.task, label: null, leadOrgan: null, deadline: null } : this.#printedFacts(answer, row.columns);
    const own = digestAgrees(answer.digest ?? '', printed);
    if (!digestAgrees(digest, { ...copied, text: answer.task }).wording) {
      if (answer.digest === null || own.wording) this.#reword(answer, task, row, section);
      else this.#say('kept', task.text, answer, answer.task, task.text);
    }
    if (row !== null && answer.digest !== null) this.#updateFacts(answer, task, row, own.facts);
    this.#edits.push({ start: answer.markPosition.start.offset, end: answer.markPosition.end.offset, text: taskTie(task) });
  }

  #reword(answer: TaskAnswer, task: Task, row: Place['row'], section: Section | null): void {
    const words = row === null ? (section?.text ?? null) : textOfCell(row.cells[row.columns.task ?? -1]);
    const place = words === null ? null : placeOf(this.#source, words);
    const [from, to] = [answer.markPosition.start.offset, answer.markPosition.end.offset];
    if (words === null || words.value === '' || place === null || (place.start.offset < to && place.end.offset > from)) {
      this.#say('kept', task.text, answer, answer.task, task.text);
      return;
    }
    this.#write(words, row === null ? escapeMarkdown(task.text) : cellMarkdown(task.text));
    this.#say('reworded', task.text, answer, answer.task, task.text);
  }

  /** Other words stand for those of a text; in one without words they are written behind a blank. */
  #write(text: Text, words: string): void {
    const place = placeOf(this.#source, text);
    if (place === null) return;
    this.#edits.push({ start: place.start.offset, end: place.end.offset, text: text.value === '' && words !== '' ? ` ${words}` : words });
  }

  #updateFacts(answer: TaskAnswer, task: Task, row: NonNullable<Place['row']>, unmodified: boolean): void {
    const copied = copiedOf(task);
    const printed = this.#printedFacts(answer, row.columns);
    for (const [fact, kind] of facts) {
      const [before, after] = [printed[fact] ?? '', copied[fact] ?? ''];
      const cell = row.cells[row.columns[fact] ?? -1];
      if (before === after || cell === undefined) continue;
      if (unmodified || before === '') {
        this.#write(textOfCell(cell), cellMarkdown(after));
        this.#say(kind, task.text, answer, before, after);
      } else {
        this.#say('kept', task.text, answer, before, after);
      }
    }
  }

  #printedFacts(
    answer: TaskAnswer,
    columns: AnswerColumns,
  ): { text: string; label: string | null; leadOrgan: string | null; deadline: string | null } {
    const row = this.#placeOf(answer).row;
    const cell = (column: number | null): string | null => squeeze(textOfCell(row?.cells[column ?? -1]).value) || null;
    return { text: answer.task, label: answer.label, leadOrgan: cell(columns.leadOrgan), deadline: cell(columns.deadline) };
  }

  #placeOf(answer: TaskAnswer): Place {
    const known = this.#places.get(answer);
    if (known !== undefined) return known;
    const { start } = answer.markPosition;
    const within = (node: BodyNode): boolean => node.position.start.offset <= start.offset && start.offset < node.position.end.offset;
    const table = answer.form === 'row' ? this.#nodes.find((node): node is Table => node.type === 'table' && within(node)) : undefined;
    const cells = table?.rows.find((row) => this.#lineOf(row) === start.line) ?? [];
    const place: Place = {
      answer,
      row: table === undefined || cells.length < 3 ? null : { table, columns: answerColumns(table), cells },
      section:
        this.#nodes.find(
          (node): node is Section => node.type === 'section' && node.label.position.start.offset === answer.labelPosition?.start.offset,
        ) ?? null,
    };
    this.#places.set(answer, place);
    return place;
  }

  /** The line that a row begins on. */
  #lineOf(row: readonly TableCell[]): number | null {
    const places = row.flatMap(({ paragraphs }) => paragraphs.map((text) => placeOf(this.#source, text)));
    return places.find((place) => place !== null)?.start.line ?? null;
  }

  #addTasks(tasks: readonly Task[], added: readonly Task[], placed: ReadonlyMap<Task, TaskAnswer>): void {
    const groups = taskGroups(tasks);
    const groupOf = new Map(groups.flatMap((group) => group.tasks.map((task) => [task, group])));
    const wanted = new Set(added);
    let before: TaskAnswer | null = null;
    const opened = new Set<TaskGroup>();
    for (const task of tasks) {
      const own = placed.get(task);
      if (own !== undefined) before = own;
      const group = groupOf.get(task);
      if (own !== undefined || !wanted.has(task) || group === undefined) continue;
      const siblings = group.tasks.flatMap((one) => placed.get(one) ?? []);
      const next = tasks.slice(tasks.indexOf(task) + 1).flatMap((one) => placed.get(one) ?? [])[0] ?? null;
      const opens = siblings.length === 0 && !opened.has(group) && groups.length > 1;
      if (this.#addTask(task, { group, opens, sibling: siblings.at(-1) ?? null, before, next })) opened.add(group);
    }
  }

  #addTask(task: Task, { group, opens, sibling, before, next }: Neighbours): boolean {
    const anchor = before ?? next ?? this.report.answers.at(-1) ?? null;
    const place = anchor === null ? this.#emptyTable() : this.#placeOf(anchor);
    const copied = copiedOf(task);
    const mark = taskTie(task);
    if (place?.row) {
      const { table, columns } = place.row;
      const line = anchor === null ? this.#lastLine(table) : anchor.markPosition.start.line;
      const width = table.rows[0]?.length ?? 0;
      const rowOf = (values: readonly (readonly [number | null, string])[]): string => {
        const cells = Array.from({ length: width }, (_, column) => values.find(([at]) => at === column)?.[1] ?? '');
        return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
      };
      const rows = !opens
        ? []
        : [
            rowOf([
              [columns.label, group.label === null ? '' : `**${bareLabel(group.label)}**`],
              [columns.task, `**${cellMarkdown(group.title)}**`],
            ]),
          ];
      rows.push(
        rowOf([
          [columns.label, copied.label ?? ''],
          [columns.task, `${cellMarkdown(task.text)} ${mark}`],
          [columns.leadOrgan, cellMarkdown(copied.leadOrgan ?? '')],
          [columns.deadline, cellMarkdown(copied.deadline ?? '')],
        ]),
      );
      this.#insertLines(line, rows, before === null && next !== null);
      this.#say('added', task.text, null);
      return true;
    }
    const section = sibling === null ? (place?.section ?? null) : this.#placeOf(sibling).section;
    if (section === null) {
      this.#say('unplaced', task.text, null);
      return false;
    }
    const { heading, label } = this.#labelIn(group, opens, section);
    this.#insertBehind(section, [
      ...heading,
      `${label} ${escapeMarkdown(task.text)} ${mark}`,
      '[Điền kết quả thực hiện nhiệm vụ]',
      'Tình trạng: [điền tình trạng]',
    ]);
    this.#say('added', task.text, null);
    return true;
  }

  /** The label of a task that goes behind an item; where it opens a part, also the heading of the part, which follows the one above. */
  #labelIn(group: TaskGroup, opens: boolean, section: Section): { readonly heading: readonly string[]; readonly label: string } {
    const nodes = this.#stretches.find((stretch) => stretch.includes(section)) ?? [];
    const above =
      nodes.slice(0, nodes.indexOf(section)).findLast((node): node is Section => node.type === 'section' && node.heading) ?? null;
    const last = this.#lastLabels.get(group);
    if (!opens || above === null) {
      const label = nextLabel(last ?? section.label.text);
      this.#lastLabels.set(group, label);
      return { heading: [], label };
    }
    const number = nextLabel(this.#lastHeadings.get(above) ?? above.label.text);
    this.#lastHeadings.set(above, number);
    const label = `${bareLabel(number)}.1.`;
    this.#lastLabels.set(group, label);
    return { heading: [`${'#'.repeat(above.markdownDepth ?? 3)} ${number} ${escapeMarkdown(group.title)}`], label };
  }

  /** A table with the columns of answers that has none yet. */
  #emptyTable(): Pick<Place, 'row' | 'section'> | null {
    const table = this.#nodes.find(
      (node): node is Table =>
        node.type === 'table' &&
        answerColumns(node).task !== null &&
        answerColumns(node).result !== null &&
        answerColumns(node).status !== null,
    );
    return table === undefined ? null : { row: { table, columns: answerColumns(table), cells: [] }, section: null };
  }

  #lastLine(table: Table): number {
    return this.#source.pointAt(Math.max(0, table.position.end.offset - 1)).line;
  }

  #insertLines(line: number, rows: readonly string[], above: boolean): void {
    const start = this.#source.pointOf(line, 1).offset;
    const end = start + this.#source.lineText(line).length;
    this.#edits.push(
      above
        ? { start, end: start, text: rows.map((row) => row + this.#lineEnd).join('') }
        : { start: end, end, text: rows.map((row) => this.#lineEnd + row).join('') },
    );
  }

  #insertBehind(section: Section, paragraphs: readonly string[]): void {
    const marked = new Set([...this.#places.values()].flatMap((place) => place.section ?? []));
    const end = (proseBelow(this.#stretches, section, marked).at(-1) ?? section).position.end.offset;
    const line = this.#source.pointAt(end).line;
    const at = this.#source.pointOf(line, 1).offset + this.#source.lineText(line).length;
    this.#edits.push({ start: at, end: at, text: paragraphs.map((paragraph) => this.#lineEnd + this.#lineEnd + paragraph).join('') });
  }
}

/** Of several answers to one task the first. */
function firstOfEach(answers: readonly TaskAnswer[]): TaskAnswer[] {
  const seen = new Set<string>();
  return answers.filter(({ taskId }) => !seen.has(taskId) && seen.add(taskId));
}

/** `1.4.` of `1.3.`. */
function nextLabel(label: string): string {
  return label.replace(/\d{1,4}(?=[.)]{0,1}$)/u, (number) => String(Number(number) + 1));
}

/** The words of a cell; of none, no words without a place. */
function textOfCell(cell: TableCell | undefined): Text {
  return cell === undefined ? emptyText : joinTexts(cell.paragraphs, ' ');
}
