import { missingPartMessages } from '../../messages/word/missing-parts.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-plan': missingPartMessages['missing-plan'] } satisfies Messages;

/** The plan that a report names cannot be read: nothing of the report can be held against it. */
export const missingPlan = defineRule({
  id: 'missing-plan',
  severity: 'error',
  category: 'reports',
  summary: { vi: 'Không đọc được kế hoạch mà báo cáo ghi ở “kế hoạch”.', en: 'The plan that the report names cannot be read.' },
  basis: { vi: 'Báo cáo được đối chiếu với kế hoạch của nó', en: 'A report is held against its plan' },
  messages,
  examples: [
    { plan: null, text: exampleReport(), finds: ['4: ke-hoach.md'] },
    { plan: examplePlan, text: exampleReport(), finds: [] },
  ],
  check,
});

function* check({ plan: { reportedPlan }, reported }: LintContext): Iterable<Sighting> {
  if (reportedPlan !== null && reported === null)
    yield { place: reportedPlan.file?.position ?? null, actual: reportedPlan.file?.value ?? '' };
}
