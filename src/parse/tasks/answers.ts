/** What a report says of each task of its plan: the prose under a mark, or the row that holds it. */
import { orderHead } from '../../language/lines/order-heads.js';
import {
  bodiesOf,
  allNodes,
  cellName,
  cellText,
  finding,
  isTakenOver,
  placeOf,
  ranks,
  squeeze,
  type AnswerCells,
  type AnswerStatus,
  type Appendix,
  type BodyNode,
  type CompletionTime,
  type Finding,
  type OfficialDocument,
  type Position,
  type Section,
  type Source,
  type Table,
  type TableCell,
  type TaskAnswer,
  type Text,
} from '../../model/index.js';
import { readCompletion, readTaskStatus } from '../../language/tasks/task-status.js';
import { isPlaceholder } from '../placeholder.js';
import { attributePatterns } from './task-attributes.js';
import { holdersOf, type TaskTie } from './task-ties.js';

type Holder = ProseHolder | RowHolder;
interface ProseHolder {
  readonly start: number;
  readonly form: 'prose';
  readonly section: Section;
}
interface RowHolder {
  readonly start: number;
  readonly form: 'row';
  readonly row: readonly TableCell[];
  readonly columns: AnswerColumns;
  /** Of the row in its table, from 0. */
  readonly index: number;
  /** How many columns the table has. */
  readonly width: number;
}

/** Columns of a table of answers, by index; null if it has none. */
export interface AnswerColumns {
  readonly label: number | null;
  readonly task: number | null;
  readonly leadOrgan: number | null;
  readonly deadline: number | null;
  readonly result: number | null;
  readonly status: number | null;
  readonly completed: number | null;
  readonly note: number | null;
}

const headings: readonly (readonly [keyof AnswerColumns, RegExp])[] = [
  ['label', orderHead],
  ['completed', /^ngày (?:hoàn thành|xong|kết thúc)/u],
  ['status', /tiến độ|tình trạng/u],
  ['result', /kết quả/u],
  ['note', /ghi chú/u],
  ['leadOrgan', /chủ trì/u],
  ['deadline', /thời hạn|thời gian/u],
  ['task', /nhiệm vụ|nội dung|công việc/u],
];

/** The columns of a table with answers, from its header. */
export function answerColumns({ rows }: Table): AnswerColumns {
  const columns: Record<keyof AnswerColumns, number | null> = {
    label: null,
    task: null,
    leadOrgan: null,
    deadline: null,
    result: null,
    status: null,
    completed: null,
    note: null,
  };
  const titles = (rows[0] ?? []).map((cell) => cellText(cell).toLowerCase());
  const taken = new Set<number>();
  for (const [name, pattern] of headings) {
    const index = titles.findIndex((title, column) => !taken.has(column) && title.length <= 60 && pattern.test(title));
    if (index >= 0) taken.add(index);
    columns[name] = index < 0 ? null : index;
  }
  return columns;
}

/** The answers that marks tie to tasks, in the order of the marks, and the marks that are tied to nothing. */
export function readAnswers(
  source: Source,
  body: readonly BodyNode[],
  appendices: readonly Appendix[],
  marks: readonly TaskTie[],
): { answers: TaskAnswer[]; findings: Finding[] } {
  const findings: Finding[] = [];
  if (marks.length === 0) return { answers: [], findings };
  const stretches = stretchesOf({ body, appendices });
  const holders = stretches.flat().flatMap((node) => holdersIn(source, node));
  const held = holdersOf(source.text, marks, holders);
  const marked = new Set(held.flatMap((holder) => (holder?.form === 'prose' ? [holder.section] : [])));
  const answers = marks.flatMap((mark, index): TaskAnswer[] => {
    const holder = held[index] ?? null;
    const place = mark.position;
    if (holder === null || (holder.form === 'row' && holder.columns.result === null && holder.columns.status === null)) {
      findings.push(
        finding(source.file, {
          ruleId: 'malformed-task-mark',
          messageId: 'malformed-task-mark-misplaced',
          severity: 'error',
          place,
          actual: source.text.slice(mark.start, mark.end),
        }),
      );
      return [];
    }
    const answer =
      holder.form === 'row'
        ? answerOfRow(source, holder, place)
        : answerOfProse(source, holder.section, place, proseBelow(stretches, holder.section, marked));
    return [{ taskId: mark.id, digest: mark.digest, ...answer, markPosition: place }];
  });
  return { answers, findings: [...findings, ...repeatedMarks(source, answers)] };
}

/** The nodes of the body and of each appendix, in the order of the document. */
export function stretchesOf({ body, appendices }: Pick<OfficialDocument, 'body' | 'appendices'>): readonly (readonly BodyNode[])[] {
  return bodiesOf({ body, appendices }).map((nodes) => [...allNodes(nodes)]);
}

/**
 * What stands under an item up to the next heading, the next item of its rank or a larger one, and the next that is marked. A paragraph
 * behind an item is not a part of its tree, as an item of a list ends where a paragraph begins.
 */
export function proseBelow(
  stretches: readonly (readonly BodyNode[])[],
  section: Section,
  marked: ReadonlySet<Section>,
): readonly BodyNode[] {
  const nodes = stretches.find((stretch) => stretch.includes(section)) ?? [];
  const below = nodes.slice(nodes.indexOf(section) + 1);
  const own = ranks.indexOf(section.label.rank);
  const end = below.findIndex((node) =>
    node.type === 'section'
      ? node.heading || ranks.indexOf(node.label.rank) <= own || marked.has(node)
      : node.type === 'paragraph' && node.heading,
  );
  return end < 0 ? below : below.slice(0, end);
}

function holdersIn(source: Source, node: BodyNode): Holder[] {
  if (node.type === 'section') return [{ start: node.label.position.start.offset, form: 'prose', section: node }];
  if (node.type !== 'table') return [];
  const columns = answerColumns(node);
  const width = widthOf(node.rows[0] ?? []);
  return node.rows.flatMap((row, index): RowHolder[] => {
    const start = row.flatMap(({ paragraphs }) => paragraphs).flatMap(({ segments }) => segments)[0]?.sourceStart;
    return start === undefined ? [] : [{ start: source.decodedOffset(start), form: 'row', row, columns, index, width }];
  });
}

function widthOf(row: readonly TableCell[]): number {
  return row.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
}

type AnswerParts = Omit<TaskAnswer, 'taskId' | 'digest' | 'markPosition'>;

function answerOfRow(source: Source, { row, columns, index, width }: RowHolder, place: Position): AnswerParts {
  const cell = (column: number | null): TableCell | undefined => (column === null ? undefined : row[column]);
  const result = cell(columns.result)?.paragraphs ?? [];
  const statusText = cell(columns.status)?.paragraphs.find(({ value }) => value.trim() !== '');
  const completedText = cell(columns.completed)?.paragraphs.find(({ value }) => !isPlaceholder(value));
  const said = statusOf(source, statusText);
  const nameOf = (column: number | null): string | null => (column === null ? null : cellName(column, index));
  const cells: AnswerCells = {
    status: nameOf(columns.status),
    completed: nameOf(columns.completed),
    count: widthOf(row),
    columns: width,
  };
  return {
    form: 'row',
    label: cellText(cell(columns.label)) || null,
    task: cellText(cell(columns.task)),
    result: written(result.map(({ value }) => value)),
    note: cellText(cell(columns.note)),
    status: said.status,
    completed: completedText === undefined ? said.completed : completionOf(source, completedText, 0),
    cells,
    position: placeOfTexts(source, result) ?? place,
    labelPosition: null,
  };
}

function answerOfProse(source: Source, section: Section, place: Position, below: readonly BodyNode[]): AnswerParts {
  const texts: Text[] = [];
  const lines: string[] = [];
  let said: SaidStatus = { status: null, completed: null };
  let completed: CompletionTime | null = null;
  for (const node of below) {
    if (node.type === 'table') {
      const cells = node.rows
        .flat()
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ value }) => value.trim() !== '');
      for (const cell of cells) texts.push(cell);
      for (const { value } of cells) lines.push(value);
    } else if (node.type === 'paragraph' || node.type === 'section') {
      const lead = node.type === 'section' ? `${node.label.text} ` : '';
      const [line, day] = [lineBehind(node.text, statusLine), lineBehind(node.text, completionLine)];
      if (line !== null) said = statusNamed(source, node.text, line);
      else if (day !== null) completed = isPlaceholder(node.text.value.slice(day)) ? null : completionOf(source, node.text, day);
      else if (!isAttribute(node.text.value)) {
        texts.push(node.text);
        lines.push(isPlaceholder(node.text.value) ? '' : lead + node.text.value.replace(/^Kết quả\s?:\s?/u, ''));
      }
    }
  }
  return {
    form: 'prose',
    label: section.label.text,
    task: squeeze(section.text.value),
    result: written(lines),
    note: '',
    status: said.status,
    completed: completed ?? said.completed,
    cells: null,
    position: placeOfTexts(source, texts) ?? place,
    labelPosition: section.label.position,
  };
}

/** `Chủ trì: ...`, `Thời hạn: ...`: what the plan says of the task, and no answer. */
function isAttribute(text: string): boolean {
  const line = squeeze(text).slice(0, 80).toLowerCase().replace(/^\(/u, '');
  return attributePatterns.leadOrgan.test(line) || attributePatterns.coordinatingOrgans.test(line) || attributePatterns.deadline.test(line);
}

const statusLine = /^\s{0,8}(?:Tình trạng|TÌNH TRẠNG|Tiến độ)\s{0,4}:\s{0,8}/u;
const completionLine = /^\s{0,8}(?:Ngày hoàn thành|NGÀY HOÀN THÀNH)\s{0,4}:\s{0,8}/u;

/** Where in a line of this beginning its value begins; null for another line. */
function lineBehind({ value }: Text, beginning: RegExp): number | null {
  return beginning.exec(value)?.[0].length ?? null;
}

interface SaidStatus {
  readonly status: AnswerStatus | null;
  /** Of a day behind the status. */
  readonly completed: CompletionTime | null;
}

function statusOf(source: Source, text: Text | undefined): SaidStatus {
  return text === undefined ? { status: null, completed: null } : statusNamed(source, text, 0);
}

/** The status that stands in a text from a place on. */
function statusNamed(source: Source, text: Text, start: number): SaidStatus {
  const printed = printedFrom(text, start);
  if (isPlaceholder(printed)) return { status: null, completed: null };
  const { value, state, day } = readTaskStatus(printed);
  const position = start === 0 ? placeOf(source, text) : placeOf(source, text, start, text.value.trimEnd().length);
  const words = day === null ? null : printed.slice(day.start, day.end);
  return {
    status: { value, state, printed, position },
    completed: words === null ? null : { value: readCompletion(words), printed: words, position },
  };
}

function completionOf(source: Source, text: Text, start: number): CompletionTime {
  const printed = printedFrom(text, start);
  const position = start === 0 ? placeOf(source, text) : placeOf(source, text, start, text.value.trimEnd().length);
  return { value: readCompletion(printed), printed, position };
}

function printedFrom({ value }: Text, start: number): string {
  return squeeze(value.slice(start)).replace(/[.;]$/u, '');
}

/** Lines that say something. */
function written(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => !isPlaceholder(line) || isTakenOver({ result: line }))
    .join('\n');
}

function placeOfTexts(source: Source, texts: readonly Text[]): Position | null {
  const filled = texts.filter(({ value }) => value.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [placeOf(source, first), placeOf(source, last)];
  return start === null || end === null ? null : { start: start.start, end: end.end };
}

/** Each further mark of a task that has one already; `answered` where both say something. */
function repeatedMarks(source: Source, answers: readonly TaskAnswer[]): Finding[] {
  const first = new Map<string, TaskAnswer>();
  return answers.flatMap((answer): Finding[] => {
    const other = first.get(answer.taskId);
    if (other === undefined) {
      first.set(answer.taskId, answer);
      return [];
    }
    const answered = answer.result !== '' && other.result !== '';
    return [
      finding(source.file, {
        ruleId: 'repeated-task-mark',
        messageId: answered ? 'repeated-task-mark-answered' : 'repeated-task-mark',
        severity: 'error',
        place: answer.markPosition,
        actual: answer.task,
        data: { line: other.markPosition.start.line },
        related: [other.markPosition.start],
      }),
    ];
  });
}
