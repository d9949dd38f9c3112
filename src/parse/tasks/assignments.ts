/** Phụ lục phân công nhiệm vụ: an appendix whose tables say again who does what by when. */
import type { Appendix, OfficialDocument, Task } from '../../model/index.js';
import { assignsTasks } from './task-parts.js';
import { findTasksInTables } from './tasks.js';

export interface Assignment {
  readonly appendix: Appendix;
  /** The tasks of its rows. */
  readonly tasks: readonly Task[];
}

/** The appendices of a document that assign its tasks. */
export function findAssignments(plan: OfficialDocument): Assignment[] {
  return plan.appendices.flatMap((appendix) => {
    if (!assignsTasks(appendix)) return [];
    const tasks = findTasksInTables(plan, appendix.children);
    return tasks.length === 0 ? [] : [{ appendix, tasks }];
  });
}
