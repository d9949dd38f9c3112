import { changedPlan } from '../rules/changed-plan.js';
import { contradictedTaskStatus } from '../rules/contradicted-task-status.js';
import { emptyReportTable } from '../rules/empty-report-table.js';
import { missingPlan } from '../rules/missing-plan.js';
import { unansweredTask } from '../rules/unanswered-task.js';
import { unescapedBar } from '../rules/unescaped-bar.js';
import { unknownTaskStatus } from '../rules/unknown-task-status.js';
import { unplannedAnswer } from '../rules/unplanned-answer.js';
import { unsettledTaskStatus } from '../rules/unsettled-task-status.js';
import { wrongCompletionDate } from '../rules/wrong-completion-date.js';
import type { Rule } from '../rule.js';

export const reportRules: readonly Rule[] = [
  unansweredTask,
  unknownTaskStatus,
  unsettledTaskStatus,
  wrongCompletionDate,
  unescapedBar,
  contradictedTaskStatus,
  unplannedAnswer,
  changedPlan,
  missingPlan,
  emptyReportTable,
];
