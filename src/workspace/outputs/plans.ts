import { failure, type OfficialDocument } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/** @throws Failure if the plan cannot be read, its head is broken, or it has no task */
export async function planWithTasks(document: OpenedDocument): Promise<OfficialDocument> {
  const plan = await soundPlan(document);
  if (plan.tasks.length === 0) throw failure(document.name, 'plan-without-tasks', document.name);
  return plan;
}

/** @throws Failure if the document cannot be read, or its head is broken */
export async function soundPlan(document: OpenedDocument): Promise<OfficialDocument> {
  const { plan, broken } = await document.read();
  if (broken) throw failure(document.name, 'broken-plan', document.name);
  return plan;
}
