/** What a task must make clear: the "rõ" that offices ask for (rõ người, rõ thời gian, rõ sản phẩm, ...). */
import type { Task } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { RuleOption, Sighting } from '../rule.js';

/** Each fact by the word that offices use, and whether a task has it. */
export const taskFacts: Readonly<Record<string, (task: Task) => boolean>> = {
  người: ({ leadOrgan }) => leadOrgan !== null,
  'phối hợp': ({ coordinatingOrgans }) => coordinatingOrgans.length > 0,
  'thời gian': ({ deadline }) => deadline !== null,
  'sản phẩm': ({ deliverable }) => deliverable !== null,
};

const kinds = { 'trọng tâm': 'direction', 'cụ thể': 'task', 'tổ chức thực hiện': 'arrangement' } as const;

/** Which of a plan's tasks are asked: its specific ones, or others too. */
export const kindsOption: RuleOption = {
  initial: ['cụ thể'],
  summary: {
    vi: `phần kế hoạch có nhiệm vụ được xét: ${Object.keys(kinds).join(', ')}`,
    en: `parts whose tasks are asked: ${Object.keys(kinds).join(', ')}`,
  },
};

/** Tasks of the kinds that lack a fact; a plan without specific tasks is asked for all that it has. */
export function* tasksWithout(context: LintContext, facts: readonly string[], names: readonly string[]): Iterable<Sighting> {
  const { tasks } = context.plan;
  const wanted = names.map((name) => kinds[name as keyof typeof kinds]);
  const chosen = tasks.filter(({ kind }) => wanted.includes(kind));
  for (const task of chosen.length > 0 ? chosen : tasks) {
    const missing = facts.filter((fact) => taskFacts[fact]?.(task) === false);
    if (missing.length > 0) yield { place: task.position, actual: task.text, data: { missing } };
  }
}
