/** Nhiệm vụ: which items of a plan state work, who leads it and when it is due. */
import { hash } from 'node:crypto';
import {
  allNodes,
  cellGrid,
  dropEnd,
  foldWords,
  isUpperCase,
  placeOf,
  planYear,
  squeeze,
  type BodyNode,
  type Deadline,
  type OfficialDocument,
  type Position,
  type Rank,
  type Section,
  type Source,
  type Table,
  type TableCell,
  type Task,
  type TaskKind,
  type TaskPart,
  type Text,
} from '../../model/index.js';
import { findDeadline, readDeadline } from '../../language/dates/deadlines.js';
import { holdersOf, type TaskTie } from './task-ties.js';
import {
  attributePatterns,
  beginsWithOrgan,
  circumstance,
  columnPatterns,
  isOrganName,
  kindByTitle,
  leadingVerb,
  partWithoutTasks,
  partWithTasks,
  typesWithTasks,
} from '../../language/tasks/task-words.js';

const numberedRanks: readonly Rank[] = ['arabic', 'decimal2', 'decimal3', 'point', 'parenthesis'];
const markRanks: readonly Rank[] = ['dash', 'plus', 'star', 'bullet'];

interface Place {
  readonly kind: TaskKind;
  /** Title of the part that the task stands in, whatever its number. */
  readonly part: string;
  readonly path: readonly string[];
  readonly parts: readonly TaskPart[];
  readonly leadOrgan: string | null;
}

interface FoundTask {
  readonly part: string;
  readonly task: Omit<Task, 'id'>;
}

/** The tasks of a document, in its order; none where its type has none. */
export function findTasks(
  plan: Pick<OfficialDocument, 'source' | 'documentType' | 'issuance' | 'abstract'>,
  body: readonly BodyNode[],
  marks: readonly TaskTie[],
): Task[] {
  if (plan.documentType === null || !typesWithTasks.includes(plan.documentType.value)) return [];
  const finder = new TaskFinder(plan.source, planYear(plan));
  finder.readNodes(body, nowhere);
  return identify(finder.tasks, ownIds(plan.source, finder.tasks, marks));
}

/** The ids that authors gave their tasks by marks; the first of each id counts. */
function ownIds(source: Source, found: readonly FoundTask[], marks: readonly TaskTie[]): ReadonlyMap<FoundTask, string> {
  const ids = new Map<FoundTask, string>();
  if (marks.length === 0) return ids;
  const taken = new Set<string>();
  const holders = found.map((one) => ({ start: one.task.position.start.offset, one }));
  for (const [index, holder] of holdersOf(source.text, marks, holders).entries()) {
    const id = marks[index]?.id ?? '';
    if (holder === null || ids.has(holder.one) || taken.has(id)) continue;
    ids.set(holder.one, id);
    taken.add(id);
  }
  return ids;
}

/** The tasks of the tables among the nodes and below them, whatever parts they stand in. */
export function findTasksInTables(plan: Pick<OfficialDocument, 'source' | 'issuance' | 'abstract'>, nodes: readonly BodyNode[]): Task[] {
  const finder = new TaskFinder(plan.source, planYear(plan));
  finder.readNodes(
    [...allNodes(nodes)].filter(({ type }) => type === 'table'),
    nowhere,
  );
  return identify(finder.tasks, new Map());
}

const nowhere: Place = { kind: 'task', part: '', path: [], parts: [], leadOrgan: null };

/** The tasks with their ids, which are made where one is first asked for: few commands do. */
function identify(found: readonly FoundTask[], own: ReadonlyMap<FoundTask, string>): Task[] {
  let ids: readonly string[] | null = null;
  return found.map((one, index) => ({
    get id() {
      ids ??= idsOf(found);
      return own.get(one) ?? ids[index] ?? '';
    },
    ...one.task,
  }));
}

/** Ids from the part's title and the wording, so that renumbering keeps them; equal ones are told apart by their order. */
function idsOf(found: readonly FoundTask[]): string[] {
  const seen = new Map<string, number>();
  return found.map(({ part, task }) => {
    const key = `${foldWords(part)}|${foldWords(task.text)}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return hash('sha256', `${key}|${ordinal}`).slice(0, 10);
  });
}

class TaskFinder {
  readonly tasks: FoundTask[] = [];

  constructor(
    readonly source: Source,
    readonly year: number | null,
  ) {}

  readNodes(nodes: readonly BodyNode[], place: Place): void {
    for (const node of nodes) {
      if (node.type === 'section') this.#readSection(node, place);
      else if (node.type === 'table') this.#readTable(node, place);
    }
  }

  #readSection(section: Section, place: Place): void {
    const title = titleOf(section);
    if (withoutTasks(section, title)) return;
    const part = place.path.length === 0 && section.children.length > 0 ? title : place.part;
    const inner: Place = { ...place, kind: kindOf(section, title) ?? place.kind, part, path: [...place.path, section.label.text] };
    const below: Place = { ...inner, parts: [...place.parts, { label: section.label.text, title }] };
    const numbered = section.children.filter(
      (child): child is Section => child.type === 'section' && numberedRanks.includes(child.label.rank),
    );
    if (!numberedRanks.includes(section.label.rank)) {
      if (!markRanks.includes(section.label.rank)) this.readNodes(section.children, below);
      return;
    }
    const organ = isOrganName(squeeze(section.text.value), section.heading);
    if (numbered.length > 0) {
      if (statesOwnWork(section)) this.#addTask(section, inner, ownWords(section));
      this.readNodes(section.children, { ...below, leadOrgan: organ ? organNameOf(section) : place.leadOrgan });
    } else if (organ && section.children.length > 0) {
      this.#readOrganItems(section, { ...below, leadOrgan: organNameOf(section) });
    } else if (section.children.some((child) => child.type === 'table' && isTaskTable(child))) {
      this.readNodes(section.children, below);
    } else if (statesWork(section)) {
      this.#addTask(section, inner, ownWords(section));
    }
  }

  #readOrganItems(section: Section, place: Place): void {
    const items = section.children.filter((child): child is Section => child.type === 'section' && markRanks.includes(child.label.rank));
    const tables = section.children.some((child) => child.type === 'table' && isTaskTable(child));
    if (items.length === 0 && !tables) {
      this.#addTask(section, { ...place, parts: place.parts.slice(0, -1) }, ownWords(section));
      return;
    }
    for (const item of items)
      this.#addTask(item, { ...place, path: [...place.path, item.label.text] }, squeeze(item.text.value), section.label.text);
    for (const child of section.children) if (child.type === 'table') this.#readTable(child, place);
  }

  #addTask(section: Section, place: Place, words: string, label: string = section.label.text): void {
    const lines = linesBelow(section);
    const lead = attribute(lines, 'leadOrgan') ?? leadInText(section.text) ?? place.leadOrgan;
    const coordinating = attribute(lines, 'coordinatingOrgans');
    const due = attribute(lines, 'deadline');
    const task = {
      kind: place.kind,
      parts: place.parts,
      path: place.path,
      label,
      text: words,
      leadOrgan: lead,
      coordinatingOrgans: coordinating === null ? coordinatingInText(words) : partOrgans(coordinating),
      deadline: due === null ? findDeadline([section.text.value, ...lines].join('\n'), this.year) : readDeadline(due, this.year),
      deliverable: attribute(lines, 'deliverable'),
      position: section.position,
    };
    this.tasks.push({ part: place.part, task });
  }

  #readTable(table: Table, place: Place): void {
    const columns = taskColumns(table);
    if (columns === null) return;
    let { parts } = place;
    for (const [index, row] of cellGrid(table.rows).entries()) {
      if (index < Math.max(1, table.headerRows)) continue;
      const cell = (column: number | null): string =>
        column === null ? '' : squeeze(row[column]?.paragraphs.map((text) => text.value).join(' ') ?? '');
      const words = cell(columns.text);
      const group = groupOfRow(row, columns, cell);
      if (group !== null) parts = [...place.parts, group];
      if (group !== null || words === '' || isMerged(row)) continue;
      const due = cell(columns.deadline);
      const label = cell(columns.index);
      const deadline: Deadline | null = due === '' ? null : readDeadline(due, this.year);
      const task = {
        kind: place.kind,
        parts,
        path: place.path,
        label: label === '' ? null : label,
        text: words,
        leadOrgan: cell(columns.leadOrgan) || place.leadOrgan,
        coordinatingOrgans: partOrgans(cell(columns.coordinatingOrgans)),
        deadline,
        deliverable: cell(columns.deliverable) || null,
        position: rowPosition(this.source, table.rows[index] ?? [], table),
      };
      this.tasks.push({ part: place.part, task });
    }
  }
}

function rowPosition(source: Source, row: Table['rows'][number], table: Table): Position {
  for (const cell of row) for (const text of cell.paragraphs) if (text.value !== '') return placeOf(source, text) ?? table.position;
  return table.position;
}

function titleOf(section: Section): string {
  return dropEnd(squeeze(section.text.value), ':.');
}

function withoutTasks(section: Section, title: string): boolean {
  const heading = section.heading || !numberedRanks.includes(section.label.rank);
  return (
    heading &&
    title.length <= 160 &&
    partWithoutTasks.test(title.toLowerCase()) &&
    !(partWithTasks.test(title.toLowerCase()) && !/^(?:mục đích|kinh phí|khẩu hiệu|thành lập)/u.test(title.toLowerCase()))
  );
}

function kindOf(section: Section, title: string): TaskKind | null {
  if (numberedRanks.includes(section.label.rank) || title.length > 200) return null;
  let first: { kind: TaskKind; index: number } | null = null;
  for (const [kind, pattern] of kindByTitle) {
    const index = title.toLowerCase().search(pattern);
    if (index >= 0 && (first === null || index < first.index)) first = { kind, index };
  }
  return first?.kind ?? null;
}

function organNameOf(section: Section): string {
  return organNameIn(squeeze(section.text.value));
}

/** The name alone: `Đề nghị Ủy ban Mặt trận Tổ quốc xã:` is `Ủy ban Mặt trận Tổ quốc xã`. */
function organNameIn(text: string): string {
  return dropEnd(text.replace(/^(?:Đối với|Đề nghị) /u, ''), ':.;');
}

/** Whether an item without numbered items below it states work and is no bare title or circumstance. */
function statesWork(section: Section): boolean {
  const text = squeeze(section.text.value);
  if (circumstance.test(text.toLowerCase())) return false;
  const lines = linesBelow(section);
  if (!section.heading) return /[A-Za-zÀ-ỹ]{2}/u.test(text) && !text.startsWith('[...');
  const work = lines.filter((line) => !circumstance.test(line.toLowerCase()) && !line.startsWith('[...') && !/^[\d:h,. ]+ngày/u.test(line));
  return work.length > 0 && !/^(?:thực hiện )?theo (?:lộ trình|quy định)/u.test((work[0] ?? '').toLowerCase());
}

/** Whether an item with numbered items below it also states work of its own, with a leader or a result. */
function statesOwnWork(section: Section): boolean {
  const own = section.children.filter(
    (child) => child.type === 'paragraph' || (child.type === 'section' && markRanks.includes(child.label.rank)),
  );
  const lines = own.flatMap((child) => ('text' in child ? [squeeze(child.text.value)] : []));
  return lines.some((line) => attribute([line], 'leadOrgan') !== null || attribute([line], 'deliverable') !== null);
}

/** The wording of a task: the item's text. */
function ownWords(section: Section): string {
  return squeeze(section.text.value);
}

/** Texts of the paragraphs and marked lines below an item. */
function linesBelow(section: Section): string[] {
  const lines: string[] = [];
  const visit = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') lines.push(squeeze(node.text.value));
      if (node.type === 'section' && !numberedRanks.includes(node.label.rank)) {
        lines.push(squeeze(node.text.value));
        visit(node.children);
      }
    }
  };
  visit(section.children);
  return lines;
}

function attribute(lines: readonly string[], name: keyof typeof attributePatterns): string | null {
  for (const line of lines) {
    const match = attributePatterns[name].exec(line.slice(0, 80).toLowerCase());
    if (match !== null)
      return (
        line
          .slice(match[0].length)
          .replace(/[.;,]$/u, '')
          .trim() || null
      );
  }
  return null;
}

/** `*Đảng ủy phường*: Chỉ đạo ...`, `Công an xã: ...`, `Đồng chí A - Trưởng ban: ...`, `Giao Văn phòng chủ trì ...`. */
function leadInText(text: Text): string | null {
  const value = squeeze(text.value);
  const colon = value.indexOf(':');
  if (colon > 0 && colon <= 140) {
    const name = value.slice(0, colon).trim();
    if (isOrganName(name)) return organNameIn(name);
  }
  const assigned =
    /^(?:Giao|Đề nghị|Yêu cầu|Phân công) ([^.;:]{3,120}?),? (?:chủ trì|tham mưu|phối hợp|tổ chức|xây dựng|chịu trách nhiệm|theo dõi|thực hiện|chỉ đạo|hướng dẫn|căn cứ)/u.exec(
      value,
    );
  if (assigned?.[1] !== undefined && beginsWithOrgan(assigned[1])) return assigned[1];
  const led = leadingVerb.exec(value);
  return led?.[1] !== undefined && beginsWithOrgan(led[1]) ? organNameIn(led[1]) : null;
}

/** What follows the names of organs: what they do, or the end of the sentence. */
const workBegins =
  / (?:tham mưu|tổ chức|xây dựng|triển khai|thực hiện|hướng dẫn|rà soát|kiểm tra|theo dõi|đẩy mạnh|tuyên truyền|mời|vận động)(?![a-zà-ỹ])|[.;:]|$/u;

function coordinatingInText(words: string): string[] {
  for (const { index, 0: lead } of words.slice(0, 2000).matchAll(/[Pp]hối hợp (?:với|cùng) /gu)) {
    const organs = words.slice(index + lead.length, Math.min(2000, index + lead.length + 220));
    const end = 3 + organs.slice(3).search(workBegins);
    if (end <= Math.min(200, organs.length) && !/[.;:]/u.test(organs.slice(0, 3))) return partOrgans(organs.slice(0, end));
  }
  return [];
}

function partOrgans(text: string): string[] {
  return text
    .split(/[,;]\s*/u)
    .map((organ) =>
      organ
        .replace(/^(?:và|cùng) /u, '')
        .replace(/\.$/u, '')
        .trim(),
    )
    .filter((organ) => organ !== '');
}

/** Whether a row has one cell, or begins with one over several columns. */
function isMerged(row: readonly TableCell[]): boolean {
  return row.length <= 1 || row[0]?.columnSpan !== 1;
}

/** `A | Hạ tầng số | | |`, `A. Hạ tầng số` over the whole width: the group that a row names for the rows below it. */
function groupOfRow(row: readonly TableCell[], columns: TaskColumns, cell: (column: number | null) => string): TaskPart | null {
  const [lone, ...more] = row.flatMap((own, column) => (row.indexOf(own) === column && cell(column)) || []);
  if (lone === undefined) return null;
  const words = cell(columns.text);
  if (words === '' || isMerged(row)) {
    const named = more.length > 0 ? null : /^(?<label>[A-HĐ]|[IVXL]{1,6}|\d{1,3})[.)] +(?<title>\S.*)$/u.exec(lone)?.groups;
    return named === null || /^\d{0,3}$/u.test(lone)
      ? null
      : { label: named?.['label'] ?? null, title: dropEnd(named?.['title'] ?? lone, ':.') };
  }
  if (row.some((_, column) => column !== columns.index && column !== columns.text && cell(column) !== '')) return null;
  const bold =
    row[columns.text]?.paragraphs.every((text) =>
      text.spans.every((span) => span.emphasis.bold === true || text.value.slice(span.start, span.end).trim() === ''),
    ) ?? false;
  const label = cell(columns.index);
  return bold || /^(?:[A-HĐ]|[IVXL]{1,6})[.)]?$/u.test(label) || isUpperCase(words)
    ? { label: label === '' ? null : label, title: dropEnd(words, ':.') }
    : null;
}

interface TaskColumns {
  readonly index: number | null;
  readonly text: number;
  readonly leadOrgan: number | null;
  readonly coordinatingOrgans: number | null;
  readonly deadline: number | null;
  readonly deliverable: number | null;
}

function isTaskTable(table: Table): boolean {
  return taskColumns(table) !== null;
}

/** The columns of a table of tasks: one for the work, and one for who leads it or when it is due. */
function taskColumns(table: Table): TaskColumns | null {
  const header = table.layout ? undefined : cellGrid(table.rows.slice(0, 1))[0];
  if (header === undefined || table.rows.length < 2) return null;
  const titles = header.map((cell) => squeeze(cell.paragraphs.map((text) => text.value).join(' ')).toLowerCase());
  const taken = new Set<number>();
  const find = (pattern: RegExp): number | null => {
    const index = titles.findIndex((title, column) => !taken.has(column) && title.length <= 60 && pattern.test(title));
    if (index < 0) return null;
    taken.add(index);
    return index;
  };
  const index = find(columnPatterns.index);
  const coordinatingOrgans = find(columnPatterns.coordinatingOrgans);
  const leadOrgan = find(columnPatterns.leadOrgan);
  const text = find(columnPatterns.text);
  const deadline = find(columnPatterns.deadline);
  const deliverable = find(columnPatterns.deliverable);
  return text === null || (leadOrgan === null && deadline === null)
    ? null
    : { index, text, leadOrgan, coordinatingOrgans, deadline, deliverable };
}
