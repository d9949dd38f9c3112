/** What a coverage tells, a row a fact: what is not there, what a person must say, what differs, what is the unit's own. */
import { writeWorkbook, zipWorkbook, type WorkbookColumn } from '../workbook.js';
import type { ParentCitation, PlanCoverage } from './coverage.js';
import type { PlacedSentence } from './own-sentences.js';

export const coverKinds = ['missing', 'doubtful', 'later', 'target', 'lead', 'citationMissing', 'citationWrong', 'initiative'] as const;
export type CoverKind = (typeof coverKinds)[number];

export interface CoverFact {
  readonly kind: CoverKind;
  readonly organ: string;
  readonly file: string;
  /** Part and wording of the superior's task; empty where the fact is of the whole plan or of an initiative. */
  readonly taskPlace: string;
  readonly task: string;
  readonly taskId: string;
  /** What the superior says and what the plan says: a deadline, a figure, a lead, a citation; empty for none. */
  readonly expected: string;
  readonly actual: string;
  /** The plan's sentence, nearest or taken; null for none. */
  readonly sentence: Pick<PlacedSentence, 'text' | 'line' | 'place' | 'unit' | 'page'> | null;
}

/** A plan that was held against its superior's: counts of the tasks that are given to it, and its facts. */
export interface CoveredPlan {
  readonly organ: string;
  readonly file: string;
  readonly given: number;
  readonly there: number;
  readonly missing: number;
  readonly doubtful: number;
  readonly citation: ParentCitation['state'];
  readonly facts: readonly CoverFact[];
}

/** What a coverage tells of a plan, in values that go into a file and come back. */
export function coveredPlan(organ: string, coverage: PlanCoverage): CoveredPlan {
  const { document, rows, citation } = coverage;
  const count = (state: string): number => rows.filter((row) => row.state === state).length;
  const counts = { given: rows.length, there: count('there'), missing: count('missing'), doubtful: count('doubtful') };
  return { organ, file: document.file, ...counts, citation: citation.state, facts: coverFacts(organ, coverage) };
}

/** The facts of one plan: by kind, each in the order of the superior's plan. */
export function coverFacts(organ: string, { document, rows, citation, initiatives }: PlanCoverage): readonly CoverFact[] {
  const { file } = document;
  const facts: CoverFact[] = [];
  const plain = { organ, file, taskPlace: '', task: '', taskId: '', expected: '', actual: '', sentence: null };
  for (const { task, state, sentence, deviations } of rows) {
    const own = { ...plain, taskPlace: task.place, task: task.text, taskId: task.id, sentence: shownOf(sentence) };
    if (state !== 'there') facts.push({ ...own, kind: state });
    for (const { kind, expected, actual } of deviations) facts.push({ ...own, kind, expected, actual });
  }
  if (citation.state === 'missing' || citation.state === 'wrong')
    facts.push({
      ...plain,
      kind: citation.state === 'missing' ? 'citationMissing' : 'citationWrong',
      expected: citation.expected,
      actual: citation.actual,
    });
  for (const sentence of initiatives) facts.push({ ...plain, kind: 'initiative', sentence: shownOf(sentence) });
  return facts.toSorted((one, other) => coverKinds.indexOf(one.kind) - coverKinds.indexOf(other.kind));
}

function shownOf(sentence: PlacedSentence | null): CoverFact['sentence'] {
  if (sentence === null) return null;
  const { text, line, place, unit, page } = sentence;
  return { text, place, line, ...(unit === undefined ? {} : { unit }), ...(page === undefined ? {} : { page }) };
}

/** Words of the sheet. */
export type SayCover = (key: CoverKind | CoverWord, values?: Readonly<Record<string, string | number>>) => string;
type CoverWord =
  | 'columnUnit'
  | 'columnFile'
  | 'columnWhat'
  | 'columnPlace'
  | 'columnTask'
  | 'columnExpected'
  | 'columnActual'
  | 'columnSentence'
  | 'columnLine'
  | 'coverSheet'
  | 'coverTitle';

const widths = { columnUnit: 24, columnWhat: 18, columnPlace: 9, columnTask: 44, columnExpected: 18, columnActual: 18, columnSentence: 44 };
export const coverColumns = Object.keys(widths) as readonly (keyof typeof widths)[];

/** The cells of a fact, in the order of `coverColumns`. */
export function coverCells(fact: CoverFact, say: SayCover): string[] {
  const { organ, kind, taskPlace, task, expected, actual, sentence } = fact;
  const said = sentence === null ? '' : `${sentence.text} (${placeText(fact.file, sentence)})`;
  return [organ, say(kind), taskPlace, task, expected, actual, said];
}

/** Where a sentence stands: `ke-hoach.docx, III. 2.` or with its line. */
export function placeText(file: string, { place, line, page }: Pick<PlacedSentence, 'place' | 'line' | 'page'>): string {
  return [file, ...(page === undefined ? [] : [`tr. ${page}`]), place === '' ? String(line) : place].join(', ');
}

/** A workbook of the facts. */
export async function coverWorkbook(facts: readonly CoverFact[], parent: string, say: SayCover): Promise<Uint8Array> {
  const columns = coverColumns.map((key): WorkbookColumn => ({ title: say(key), width: widths[key] }));
  const title = ['', say('coverTitle'), parent];
  return zipWorkbook(
    await writeWorkbook(
      say('coverSheet'),
      title,
      columns,
      facts.map((fact) => coverCells(fact, say)),
    ),
  );
}
