/** Nhiệm vụ: which items of a plan state work, who leads it and when it is due. */
import {
  allNodes,
  dropEnd,
  foldWords,
  planYear,
  sliceText,
  squeeze,
  type Appendix,
  type BodyNode,
  type Field,
  type Paragraph,
  type OfficialDocument,
  type Position,
  type Section,
  type Table,
  type Task,
  type Text,
} from '../../model/index.js';
import { leadIn, leadInBrackets, organNameOf } from '../../language/organs/organ-lists.js';
import { findDeadlines } from '../../language/dates/deadlines.js';
import { attributesIn } from './task-attributes.js';
import { factIn } from './task-facts.js';
import {
  areDuties,
  attributesBehind,
  isCard,
  isOneWork,
  markRanks,
  numberedItems,
  numberedRanks,
  saysOnlyWhen,
  wordsOfNode,
  TaskLines,
  type Line,
} from './task-groups.js';
import { identify, type FoundTask } from './task-ids.js';
import type { TaskTie } from './task-ties.js';
import { assignsTasks, partsOf } from './task-parts.js';
import { nowhere, TaskStatements, type Circumstances, type Place } from './task-statement.js';
import { isTaskTable, taskRowsOf } from './task-tables.js';
import {
  holdsNoTasks,
  isCircumstance,
  isClosing,
  isItemOfWork,
  isNoWork,
  isPeriodTitle,
  kindOfTitle,
  mayStateWork,
  statesWork,
  typesWithTasks,
  verbAtStart,
  workOfContentTitle,
} from '../../language/tasks/task-words.js';

/** The tasks of a document, in its order; none if its type has none. */
export function findTasks(
  plan: Pick<OfficialDocument, 'source' | 'documentType' | 'issuance' | 'abstract' | 'appendices'>,
  body: readonly BodyNode[],
  marks: readonly TaskTie[],
): Task[] {
  if (plan.documentType === null || !typesWithTasks.includes(plan.documentType.value)) return [];
  const finder = new TaskFinder(new TaskStatements(plan.source, planYear(plan)));
  finder.readParts(partsOf(body));
  finder.readAssignments(plan.appendices.filter(assignsTasks));
  return identify(plan.source, finder.tasks, marks);
}

/** The tasks of the tables among the nodes and below them, whatever parts they stand in. */
export function findTasksInTables(plan: Pick<OfficialDocument, 'source' | 'issuance' | 'abstract'>, nodes: readonly BodyNode[]): Task[] {
  const finder = new TaskFinder(new TaskStatements(plan.source, planYear(plan)));
  for (const node of allNodes(nodes)) if (node.type === 'table') finder.readTable(node, nowhere);
  return identify(plan.source, finder.tasks, []);
}

class TaskFinder {
  readonly tasks: FoundTask[] = [];
  readonly #lines = new TaskLines();

  constructor(readonly statements: TaskStatements) {}

  #add(text: Text, position: Position, place: Place, circumstances: Circumstances): void {
    this.tasks.push(this.statements.ofText(text, position, place, circumstances));
  }

  readParts(nodes: readonly BodyNode[]): void {
    this.#readGroup(nodes, nowhere, null);
  }

  /** The tasks of appendices that the body leaves them to; where the body says one of them, the appendix only repeats it. */
  readAssignments(appendices: readonly Appendix[]): void {
    if (appendices.length === 0) return;
    const known = this.tasks.map(({ task }) => foldWords(task.text));
    const inner = new TaskFinder(this.statements);
    for (const { children } of appendices) for (const node of allNodes(children)) if (node.type === 'table') inner.readTable(node, nowhere);
    const repeats = inner.tasks.some(({ task }) =>
      known.some((words) => words.includes(foldWords(task.text)) || foldWords(task.text).includes(words)),
    );
    if (!repeats) for (const task of inner.tasks) this.tasks.push(task);
  }

  #readSection(section: Section, place: Place): void {
    const title = titleOf(section);
    const numbered = numberedRanks.includes(section.label.rank);
    if (
      markRanks.includes(section.label.rank) ||
      ((section.heading || !numbered || section.children.length > 0) && holdsNoTasks(title, !numbered))
    )
      return;
    const part = place.path.length === 0 && section.children.length > 0 ? title : place.part;
    const inner: Place = { ...place, kind: (numbered ? null : kindOfTitle(title)) ?? place.kind, part, path: pathTo(place, section) };
    const organ = section.children.length > 0 ? organNameOf(squeeze(section.text.value), section.heading || !numbered) : null;
    const below: Place = {
      ...inner,
      parts: [...place.parts, { label: section.label.text || null, title }],
      leadOrgan: this.#lead(section.text, organ ?? leadInBrackets(title)) ?? place.leadOrgan,
      content: workOfContentTitle(title) ?? place.content,
      period: (section.children.length > 0 ? periodOf(section.text, section.heading && isPeriodTitle(title)) : null) ?? place.period,
      amongCards: false,
    };
    const items = numberedItems(section.children);
    if (!numbered || items.length > 0) {
      const [first] = items;
      const lines = this.#lines.of(first === undefined ? section.children : section.children.slice(0, section.children.indexOf(first)));
      const card = numbered && isCard(lines);
      if (card) this.#addItem(section, lines, inner);
      this.#readGroup(
        section.children,
        { ...below, amongCards: card || items.some((item) => isCard(this.#lines.of(item.children))) },
        card ? null : section,
      );
    } else if (organ !== null || section.children.some((child) => child.type === 'table' && isTaskTable(child))) {
      this.#readGroup(section.children, below, section);
    } else {
      this.#readItem(section, inner, below);
    }
  }

  /** Below a part, a title or an organ: numbered items, tables, and runs of marked lines and paragraphs under titles without a label. */
  #readGroup(nodes: readonly BodyNode[], place: Place, holder: Section | null): void {
    let run: BodyNode[] = [];
    let current = place;
    const last = nodes.findLast(({ type }) => type === 'section');
    const flush = (): void => {
      if (holder !== null && run.length > 0)
        this.#readRun(
          this.#lines.of(run),
          current,
          holder,
          current.leadOrgan !== null && organNameOf(current.parts.at(-1)?.title ?? '', true) !== null,
        );
      run = [];
    };
    for (const [index, node] of nodes.entries()) {
      const named = node.type === 'paragraph' ? this.#titleWithoutLabel(node, place) : null;
      if (named !== null || (node.type === 'section' && !markRanks.includes(node.label.rank)) || node.type === 'table') flush();
      if (named !== null) current = named;
      else if (node.type === 'section' && markRanks.includes(node.label.rank)) run.push(node);
      else if (node.type === 'paragraph') run.push(node);
      else if (node.type === 'section' && !saysOnlyWhen(node))
        this.#readSection(node, {
          ...current,
          behind: [...this.#lines.attributesRightBehind(nodes, index), ...(node === last ? place.behind : [])],
        });
      else if (node.type === 'table') this.readTable(node, current);
    }
    flush();
  }

  /** `Đối với các thôn:` or a bold line that is no clause names an organ or a group for what follows. */
  #titleWithoutLabel(node: Paragraph, place: Place): Place | null {
    const title = dropEnd(squeeze(node.text.value), ':.');
    if (!node.heading && !/:\s*$/u.test(node.text.value)) return null;
    const organ = organNameOf(title, node.heading);
    if (organ === null && !node.heading) return null;
    return { ...place, parts: [...place.parts, { label: null, title }], leadOrgan: this.#lead(node.text, organ) ?? place.leadOrgan };
  }

  /** Lines of which each may be a duty: all of an organ; of a part or title, where most are work. */
  #readRun(lines: readonly Line[], place: Place, holder: Section, ofOrgan: boolean): void {
    if (!ofOrgan && !areDuties(lines, { words: null, heading: true, content: null, amongCards: false })) {
      for (const line of lines)
        if (line.node.type === 'section' && line.node.children.length > 0) this.#readNested(line.node, line, place, holder);
      return;
    }
    const marked = lines.some(({ node }) => node.type === 'section');
    const own = lines.filter(({ attributes }) => attributes.length === 0);
    const mostly = own.filter(({ isWork }) => isWork).length * 3 >= own.length * 2;
    const common = lines
      .slice(
        0,
        Math.max(
          0,
          lines.findIndex(({ attributes }) => attributes.length === 0),
        ),
      )
      .flatMap(({ attributes }) => attributes);
    for (const [index, line] of lines.entries()) {
      const { node } = line;
      if (line.attributes.length > 0) continue;
      if (node.type === 'section' && node.children.length > 0 && this.#readNested(node, line, place, holder)) continue;
      const takes =
        line.isWork ||
        (mostly && node.type === 'section' && mayStateWork(line.words)) ||
        (ofOrgan && (node.type === 'section' || !marked) && !isNoWork(line.words) && !isCircumstance(line.words) && !isClosing(line.words));
      if (!takes || (node.type === 'paragraph' && (isClosing(line.words) || line.words.endsWith(':')))) continue;
      const path = node.type === 'section' ? [...place.path, node.label.text] : place.path;
      this.#add(
        node.text,
        node.position,
        { ...place, path },
        {
          label: holder.label.text || null,
          attributes: [...attributesBehind(lines, index), ...this.#lines.attributesBelow(node), ...common],
          deadlineLines: [],
        },
      );
    }
  }

  /** A marked line that is an organ or a title over lines of its own; whether it was. */
  #readNested(node: Section, line: Line, place: Place, holder: Section): boolean {
    const title = titleOf(node);
    if (holdsNoTasks(title, false)) return true;
    const organ = organNameOf(line.words);
    const lines = this.#lines.of(node.children);
    const inner: Place = {
      ...place,
      path: [...place.path, node.label.text],
      parts: [...place.parts, { label: node.label.text, title }],
      leadOrgan: this.#lead(node.text, organ) ?? place.leadOrgan,
    };
    if (organ !== null && lines.length > 0) this.#readRun(lines, inner, holder, true);
    else if (
      !line.isWork &&
      (lines.length > 1 || line.words.endsWith(':')) &&
      areDuties(lines, { words: line.words, heading: false, content: place.content, amongCards: false })
    )
      this.#readRun(lines, inner, holder, false);
    else return false;
    return true;
  }

  /** An item without numbered items below it: a title over duties, or one task with its details. */
  #readItem(section: Section, inner: Place, below: Place): void {
    const words = wordsOfNode(section);
    if (isCircumstance(words)) return;
    const lines = this.#lines.of(section.children);
    if (areDuties(lines, { words, heading: section.heading, content: inner.content, amongCards: inner.amongCards }))
      this.#readRun(lines, { ...below, leadOrgan: this.#lead(section.text, leadIn(words)) ?? below.leadOrgan }, section, false);
    else this.#addItem(section, lines, inner);
  }

  #addItem(section: Section, lines: readonly Line[], place: Place): void {
    const words = wordsOfNode(section);
    const attributes = [...this.#lines.attributesBelow(section), ...place.behind];
    const circumstances: Circumstances = { label: section.label.text || null, attributes, deadlineLines: [] };
    const work = lines.find(({ isWork, node }) => isWork && node.type === 'paragraph');
    if (section.heading && work !== undefined && !isCard(lines) && !(lines.length > 1 && isOneWork(lines, words, place.content))) {
      // A title over running text: the text is the task.
      const parts = [...place.parts, { label: section.label.text, title: titleOf(section) }];
      this.#add(
        work.node.text,
        section.position,
        { ...place, parts },
        { ...circumstances, deadlineLines: lines.filter(({ node }) => node.type === 'paragraph').map(({ node }) => node.text) },
      );
      return;
    }
    const titled = section.heading || (lines.length > 0 && words.endsWith(':'));
    const stated = statesWork(words) || isCard(lines) || isOneWork(lines, words, place.content);
    const topic = place.content !== null && verbAtStart(words) === null && leadIn(words) === null;
    if (titled ? stated : !topic && (attributes.length + attributesIn(section.text).length > 0 ? !isNoWork(words) : isItemOfWork(words)))
      this.#add(section.text, section.position, place, circumstances);
  }

  /** The organ that a text names as the one that leads, with its place. */
  #lead(text: Text, organ: string | null): Field<string> | null {
    return organ === null ? null : factIn(this.statements.source, text, organ, organ);
  }

  readTable(table: Table, place: Place): void {
    for (const row of taskRowsOf(this.statements.source, table)) this.tasks.push(this.statements.ofRow(row, place));
  }
}

/** What a title says of when all below it is due: all of it if it names only a time, else brackets at its end. */
function periodOf(title: Text, isTime: boolean): Text | null {
  if (isTime) return title;
  const brackets = /\([^()]{4,120}\)(?=[:.]?$)/u.exec(title.value.slice(-140).trimEnd());
  if (brackets === null || findDeadlines(brackets[0], null).length === 0) return null;
  const start = title.value.lastIndexOf(brackets[0]);
  return sliceText(title, start + 1, start + brackets[0].length - 1);
}

function titleOf(section: Section): string {
  return dropEnd(squeeze(section.text.value), ':.');
}

function pathTo({ path }: Place, { label }: Section): readonly string[] {
  return label.text === '' ? path : [...path, label.text];
}
