/** Phụ lục phân công nhiệm vụ: an appendix whose tables say again who does what by when. */
import { fold, type Appendix, type Plan, type Task } from '../model/index.js';
import { findTasksInTables } from './tasks.js';

export interface Assignment {
  readonly appendix: Appendix;
  /** The tasks of its rows. */
  readonly tasks: readonly Task[];
}

/** Folded titles of such an appendix. */
const assigns = /(?:phan cong|giao|danh muc) (?:\S+ ){0,3}nhiem vu/u;

/** The appendices of a document that assign its tasks. */
export function findAssignments(plan: Plan): Assignment[] {
  return plan.appendices.flatMap((appendix) => {
    if (!assigns.test(fold(appendix.title.map(({ value }) => value.slice(0, 300)).join(' ')))) return [];
    const tasks = findTasksInTables(plan, appendix.children);
    return tasks.length === 0 ? [] : [{ appendix, tasks }];
  });
}
