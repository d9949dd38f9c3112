/** What a report says of each task of its plan: the prose under a mark, or the row that holds it. */
import {
  allNodes,
  finding,
  fold,
  placeOf,
  ranks,
  squeeze,
  taskStatuses,
  type Appendix,
  type BodyNode,
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
}

/** Columns of a table of answers, by index; null if it has none. */
export interface AnswerColumns {
  readonly label: number | null;
  readonly task: number | null;
  readonly leadOrgan: number | null;
  readonly deadline: number | null;
  readonly result: number | null;
  readonly status: number | null;
  readonly note: number | null;
}

const headings: readonly (readonly [keyof AnswerColumns, RegExp])[] = [
  ['label', /^(?:stt|tt|số tt|số thứ tự)\.?$/u],
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
    note: null,
  };
  const titles = (rows[0] ?? []).map((cell) => textOf(cell).toLowerCase());
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
  return [body, ...appendices.map(({ children }) => children)].map((nodes) => [...allNodes(nodes)]);
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
  return node.rows.flatMap((row): RowHolder[] => {
    const start = row.flatMap(({ paragraphs }) => paragraphs).flatMap(({ segments }) => segments)[0]?.sourceStart;
    return start === undefined ? [] : [{ start: source.decodedOffset(start), form: 'row', row, columns }];
  });
}

type AnswerParts = Omit<TaskAnswer, 'taskId' | 'digest' | 'markPosition'>;

function answerOfRow(source: Source, { row, columns }: RowHolder, place: Position): AnswerParts {
  const cell = (column: number | null): TableCell | undefined => (column === null ? undefined : row[column]);
  const result = cell(columns.result)?.paragraphs ?? [];
  const statusText = cell(columns.status)?.paragraphs.find(({ value }) => value.trim() !== '');
  return {
    form: 'row',
    label: textOf(cell(columns.label)) || null,
    task: textOf(cell(columns.task)),
    result: written(result.map(({ value }) => value)),
    note: textOf(cell(columns.note)),
    status: statusOf(source, statusText),
    position: placeOfTexts(source, result) ?? place,
    labelPosition: null,
  };
}

function answerOfProse(source: Source, section: Section, place: Position, below: readonly BodyNode[]): AnswerParts {
  const texts: Text[] = [];
  const lines: string[] = [];
  let status: TaskAnswer['status'] = null;
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
      const line = readStatusLine(node.text);
      if (line !== null) status = statusNamed(line.printed, placeOf(source, node.text, line.start, node.text.value.trimEnd().length));
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
    status,
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

function readStatusLine({ value }: Text): { readonly printed: string; readonly start: number } | null {
  const start = statusLine.exec(value)?.[0].length;
  return start === undefined ? null : { printed: squeeze(value.slice(start)).replace(/[.;]$/u, ''), start };
}

function statusOf(source: Source, text: Text | undefined): TaskAnswer['status'] {
  if (text === undefined) return null;
  return statusNamed(squeeze(text.value).replace(/[.;]$/u, ''), placeOf(source, text));
}

function statusNamed(printed: string, position: Position | null): TaskAnswer['status'] {
  if (isPlaceholder(printed)) return null;
  return { value: taskStatuses.find(({ name }) => fold(name) === fold(printed))?.name ?? null, printed, position };
}

/** Lines that say something. */
function written(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => !isPlaceholder(line))
    .join('\n');
}

function textOf(cell: TableCell | undefined): string {
  return squeeze(cell?.paragraphs.map(({ value }) => value).join(' ') ?? '');
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
