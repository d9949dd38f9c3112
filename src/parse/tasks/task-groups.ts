/** How the lines below an item belong to it: each a duty of its own, or attributes and details of one task. */
import { squeeze, type BodyNode, type Paragraph, type Rank, type Section } from '../../model/index.js';
import { findDeadlines } from '../../language/dates/deadlines.js';
import { attributesIn, type Attribute } from './task-attributes.js';
import { isCircumstance, isNoWork, isPeriodTitle, statesWork, verbAtStart, workOfContentTitle } from '../../language/tasks/task-words.js';

export const numberedRanks: readonly Rank[] = ['arabic', 'decimal2', 'decimal3', 'point', 'parenthesis'];
export const markRanks: readonly Rank[] = ['dash', 'plus', 'star', 'bullet'];

/** A line below an item: a marked one or a paragraph. */
export interface Line {
  readonly node: Section | Paragraph;
  readonly words: string;
  /** What it gives of a task, where it says nothing else. */
  readonly attributes: readonly Attribute[];
  /** Whether it states work, in a sentence of its own. */
  readonly isWork: boolean;
}

/** The lines below the items of one document, each made once: it is asked by its item, by its group and by the items beside it. */
export class TaskLines {
  /** Null for nodes that are no lines. */
  readonly #known = new Map<BodyNode, Line | null>();

  /** The marked lines and paragraphs right below an item. */
  of(nodes: readonly BodyNode[]): readonly Line[] {
    const lines: Line[] = [];
    for (const node of nodes) {
      let line = this.#known.get(node);
      if (line === undefined) this.#known.set(node, (line = lineOf(node)));
      if (line !== null) lines.push(line);
    }
    return lines;
  }

  /** What the lines below an item say of it, at any depth of marks. */
  attributesBelow(node: Section | Paragraph): Attribute[] {
    if (node.type !== 'section') return [];
    return this.of(node.children).flatMap((line) => [
      ...line.attributes,
      ...(line.node.type === 'section' ? this.attributesBelow(line.node) : []),
    ]);
  }

  /** What the paragraphs right behind an item say of it: `Đơn vị chủ trì: ...; thời gian: ...`. */
  attributesRightBehind(nodes: readonly BodyNode[], index: number): Attribute[] {
    let end = index + 1;
    while (nodes[end]?.type === 'paragraph') end++;
    const lines = this.of(nodes.slice(index + 1, end));
    const first = lines.findIndex(({ attributes }) => attributes.length === 0);
    return lines.slice(0, first < 0 ? lines.length : first).flatMap(({ attributes }) => attributes);
  }
}

function lineOf(node: BodyNode): Line | null {
  if (node.type !== 'paragraph' && (node.type !== 'section' || !(markRanks.includes(node.label.rank) || saysOnlyWhen(node)))) return null;
  const words = wordsOfNode(node);
  if (words === '') return null;
  const attributes = attributesIn(node.text);
  const own = attributes[0]?.own === true ? attributes : [];
  let isWork: boolean | null = null;
  return {
    node,
    words,
    attributes: own,
    get isWork() {
      isWork ??= own.length === 0 && startsSentence(words) && !isCircumstance(words) && !isNoWork(words) && statesWork(words);
      return isWork;
    },
  };
}

/** `a) Thời gian: ...`, `c) Đơn vị chủ trì: ...`: a numbered line that only says when, where or who. */
export function saysOnlyWhen(node: Section): boolean {
  return numberedRanks.includes(node.label.rank) && node.children.length === 0 && attributesIn(node.text)[0]?.own === true;
}

/** The words of an item, without the box of a task list. */
export function wordsOfNode(node: Section | Paragraph): string {
  const words = squeeze(node.text.value);
  return words.startsWith('[') ? words.replace(/^\[[ xX]\] /u, '') : words;
}

function startsSentence(words: string): boolean {
  const first = words.replace(/^[“"*_(]{1,3}/u, '').charAt(0);
  return first !== first.toLowerCase() || /\d/u.test(first);
}

/** Whether lines give a task a leader, a result, or a time and one more fact: such a task is one, however many lines it has. */
export function isCard(lines: readonly Line[]): boolean {
  const names = lines.flatMap(({ attributes }) => attributes.map(({ name }) => name));
  return (
    names.includes('leadOrgan') ||
    names.includes('deliverable') ||
    (names.includes('deadline') && names.filter((name) => name !== 'deadline').length > 0 && !lines.some(({ isWork }) => isWork))
  );
}

/** What a group of lines stands below. */
export interface Container {
  /** Its words; null for a part, which is not a task itself. */
  readonly words: string | null;
  /** Whether it is a heading and no clause. */
  readonly heading: boolean;
  /** The verb that a title such as `Nội dung tuyên truyền` above names as the one work. */
  readonly content: string | null;
  /** Whether items beside it or above it are cards: then each item of the group is one task. */
  readonly amongCards: boolean;
}

/** Whether the lines below an item are duties of their own. Decided by all of them: most must begin with work of their own. */
export function areDuties(lines: readonly Line[], { words, heading, content, amongCards }: Container): boolean {
  const own = lines.filter(({ attributes }) => attributes.length === 0);
  const marked = own.filter(({ node }) => node.type === 'section');
  const counted = marked.length > 0 ? marked : own;
  const work = counted.filter(({ isWork }) => isWork);
  if (work.length === 0 || work.length * 2 < counted.length) return false;
  if (words === null) return true;
  if (isCard(lines)) return false;
  if (isOneWork(lines, words, content)) return false;
  // A paragraph without a mark is weaker evidence of a list; a title that states work may be the task itself.
  if (marked.length === 0) return work.length >= 3;
  if (!statesWork(words)) return true;
  // What is due by itself is a duty by itself, whatever stands beside the item.
  const oneEach = amongCards && !work.some((line) => findDeadlines(line.words.split(/\.\s/u, 1)[0] ?? '', null).length > 0);
  return work.length >= (oneEach ? 3 : heading && work.length === counted.length ? 1 : 2);
}

/** Whether a title names one work as that of all lines below it: `Nội dung tuyên truyền`, or `Đợt 1` below such a title. */
export function isOneWork(lines: readonly Line[], title: string, content: string | null): boolean {
  const one = workOfContentTitle(title) ?? (isPeriodTitle(title) ? content : null);
  return one !== null && lines.every((line) => !line.isWork || lastVerb(line.words) === one);
}

/** `Tiếp tục tuyên truyền ...` is the work `tuyên truyền`. */
function lastVerb(words: string): string | null {
  const verb = verbAtStart(words);
  return verb === 'tập trung' || verb === 'tiếp tục' ? verbAtStart(words.slice(verb.length + 1)) : verb;
}

/** The numbered items among nodes. */
export function numberedItems(nodes: readonly BodyNode[]): Section[] {
  return nodes.filter((node): node is Section => node.type === 'section' && numberedRanks.includes(node.label.rank) && !saysOnlyWhen(node));
}

/** What the lines right behind a line say of it. */
export function attributesBehind(lines: readonly Line[], index: number): Attribute[] {
  const end = lines.findIndex(({ attributes }, at) => at > index && attributes.length === 0);
  return lines.slice(index + 1, end < 0 ? lines.length : end).flatMap(({ attributes }) => attributes);
}
