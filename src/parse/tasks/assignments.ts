/** Phụ lục phân công nhiệm vụ: an appendix whose tables say again who does what by when. */
import { fold, type Appendix, type OfficialDocument, type Task } from '../../model/index.js';
import { findTasksInTables } from './tasks.js';

export interface Assignment {
  readonly appendix: Appendix;
  /** The tasks of its rows. */
  readonly tasks: readonly Task[];
}

/** What the folded title of such an appendix speaks of: one word of each group. */
const titleWords: readonly (readonly string[])[] = [
  ['phan cong', 'danh muc', 'giao nhiem vu'],
  ['nhiem vu', 'cong viec', 'thuc hien', 'trach nhiem'],
];

/** The appendices of a document that assign its tasks. */
export function findAssignments(plan: OfficialDocument): Assignment[] {
  return plan.appendices.flatMap((appendix) => {
    const title = fold(appendix.title.map(({ value }) => value).join(' '));
    if (!titleWords.every((words) => words.some((word) => title.includes(word)))) return [];
    const tasks = findTasksInTables(plan, appendix.children);
    return tasks.length === 0 ? [] : [{ appendix, tasks }];
  });
}
