/** The plans of one unit: of two versions of one plan the newest, and what all of them together take up. */
import { likenessOf } from '../tasks/task-matching.js';
import type { CoverRow, PlanCoverage } from './coverage.js';
import type { ReadDocument } from './own-sentences.js';
import { rankOf } from './taken-up.js';

/** From this likeness of abstracts on, two plans of one unit are versions of one. */
const sameAbstract = 0.85;

/** A document that counts, and the older versions of it that do not. */
export interface CountedDocument {
  readonly document: ReadDocument;
  readonly older: readonly ReadDocument[];
}

/** Of the documents of a unit those that count. Those that state no task count where none does. */
export function countedDocuments(documents: readonly ReadDocument[]): readonly CountedDocument[] {
  const plans = documents.filter(({ sentences }) => sentences.some(({ task }) => task !== null));
  const groups: ReadDocument[][] = [];
  for (const document of plans.length > 0 ? plans : documents) {
    const group = groups.find(([first]) => first !== undefined && likenessOf(first.abstract, document.abstract) >= sameAbstract);
    if (group === undefined) groups.push([document]);
    else group.push(document);
  }
  return groups.flatMap((group): CountedDocument[] => {
    const [document, ...older] = group.toSorted((one, other) => compareAge(other, one));
    return document === undefined ? [] : [{ document, older }];
  });
}

/** By day of issue, then by serial, then by name: what has no day yet is older than what has one. */
function compareAge(one: ReadDocument, other: ReadDocument): number {
  const serial = ({ number }: ReadDocument): number => Number(/^\d{1,6}/u.exec(number ?? '')?.[0] ?? 0);
  const key = (document: ReadDocument): readonly [string, number, string] => [document.issued ?? '', serial(document), document.file];
  const [mine, others] = [key(one), key(other)];
  const at = mine.findIndex((value, index) => value !== others[index]);
  return at < 0 ? 0 : (mine[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}

/** The rows of several plans of a unit as one: a task is there where one of them takes it up. */
export function joinRows(plans: readonly PlanCoverage[]): readonly CoverRow[] {
  const best = new Map<string, CoverRow>();
  for (const row of plans.flatMap(({ rows }) => rows)) {
    const known = best.get(row.task.id);
    if (known === undefined || rankOf(row) > rankOf(known)) best.set(row.task.id, row);
  }
  return [...best.values()];
}
