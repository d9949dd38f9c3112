import { assignmentMismatch } from '../rules/assignment-mismatch.js';
import { repeatedTask } from '../rules/repeated-task.js';
import { taskWithoutDeadline } from '../rules/task-without-deadline.js';
import { taskWithoutLead } from '../rules/task-without-lead.js';
import { unclearTask } from '../rules/unclear-task.js';
import { unlistedRecipient } from '../rules/unlisted-recipient.js';
import type { Rule } from '../rule.js';

export const taskRules: readonly Rule[] = [
  repeatedTask,
  taskWithoutLead,
  taskWithoutDeadline,
  unclearTask,
  unlistedRecipient,
  assignmentMismatch,
];
