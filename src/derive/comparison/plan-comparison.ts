/** What changed between two plans, by task and not by line. */
import { dayText, squeeze, type OfficialDocument } from '../../model/index.js';
import { matchTasks } from '../tasks/task-matching.js';
import { taskSheet, type TaskRow } from '../tasks/task-sheet.js';

/** What of a task may change. */
const comparedFacts = ['part', 'label', 'text', 'leadOrgan', 'coordinatingOrgans', 'deadline', 'deliverable', 'citations'] as const;
type ComparedFact = (typeof comparedFacts)[number];

/** One fact of a task before and after; empty if nothing is said. */
interface FactChange {
  readonly fact: ComparedFact;
  readonly before: string;
  readonly after: string;
}

/** A task as a comparison names it. */
interface ComparedTask {
  readonly id: string;
  /** Labels of its parts and its own: `III. 1. 1.2.` */
  readonly place: string;
  readonly text: string;
  /** Line in its file, from 1. */
  readonly line: number;
}

/** `doubtful`: the two may be one task; both stand among the dropped and the added as well. */
export type TaskDifference =
  | { readonly kind: 'added'; readonly after: ComparedTask }
  | { readonly kind: 'dropped'; readonly before: ComparedTask }
  | { readonly kind: 'changed'; readonly before: ComparedTask; readonly after: ComparedTask; readonly changes: readonly FactChange[] }
  | { readonly kind: 'doubtful'; readonly before: ComparedTask; readonly after: ComparedTask; readonly likeness: number };

/** The differences of the tasks: those of the later plan in its order, then what was dropped, then what is doubtful. */
export function comparePlans(before: OfficialDocument, after: OfficialDocument): readonly TaskDifference[] {
  const [earlier, later] = [taskSheet(before, [], null).rows, taskSheet(after, [], null).rows];
  const { same, doubtful, dropped, added } = matchTasks(earlier, later);
  const pairs = new Map(same.map((pair) => [pair.after, pair.before]));
  const present = later.flatMap((row): TaskDifference[] => {
    const old = pairs.get(row);
    if (old === undefined) return added.includes(row) ? [{ kind: 'added', after: named(row) }] : [];
    const changes = changesOf(old, row);
    return changes.length === 0 ? [] : [{ kind: 'changed', before: named(old), after: named(row), changes }];
  });
  return [
    ...present,
    ...dropped.map((row): TaskDifference => ({ kind: 'dropped', before: named(row) })),
    ...doubtful.map((pair): TaskDifference => ({
      kind: 'doubtful',
      before: named(pair.before),
      after: named(pair.after),
      likeness: Math.round(pair.likeness * 100) / 100,
    })),
  ];
}

function changesOf(before: TaskRow, after: TaskRow): FactChange[] {
  return comparedFacts.flatMap((fact): FactChange[] => {
    const [old, now] = [factOf(before, fact), factOf(after, fact)];
    return old === now ? [] : [{ fact, before: old, after: now }];
  });
}

function factOf(row: TaskRow, fact: ComparedFact): string {
  switch (fact) {
    case 'part':
      return squeeze(row.parts.map(({ title }) => title).join(' / '));
    case 'label':
      return row.label ?? '';
    case 'text':
      return squeeze(row.text);
    case 'leadOrgan':
      return row.leadOrgan ?? '';
    case 'coordinatingOrgans':
      return row.coordinatingOrgans.join('; ');
    case 'deadline':
      return row.deadline ?? '';
    case 'deliverable':
      return row.deliverable ?? '';
    case 'citations':
      return row.citations
        .map(({ number, text, date }) => (date === null ? (number ?? text) : `${number ?? text} (${dayText(date)})`))
        .toSorted()
        .join('; ');
  }
}

function named({ id, parts, label, text, line }: TaskRow): ComparedTask {
  return { id, place: [...parts.map((part) => part.label), label].filter((one) => one !== null).join(' '), text: squeeze(text), line };
}
