/** All rules, by category. */
import { engineSeverities } from '../directives.js';
import type { Rule, RuleCard, RuleOption } from '../rule.js';
import { citationRules } from './citations.js';
import { dateRules } from './dates.js';
import { figureRules } from './figures.js';
import { formRules, regulationFormRules } from './form.js';
import { numberingRules } from './numbering.js';
import { orthographyRules } from './orthography.js';
import { reportRules } from './reports.js';
import { reportedOfSource } from './reported.js';
import { reportedOfTaskMarks } from './reported-task-marks.js';
import { missingPartRules, structureRules } from './structure.js';
import { taskRules } from './tasks.js';
import { typographyRules } from './typography.js';

/** All rules of the linter, by category. */
export const ruleRegistry: readonly Rule[] = [
  ...numberingRules,
  ...structureRules,
  ...formRules,
  ...citationRules,
  ...dateRules,
  ...typographyRules,
  ...orthographyRules,
  ...taskRules,
  ...figureRules,
  ...reportRules,
];

/** Rules that rest on the form that a regulation gives; silent of documents whose form it does not give. */
export const rulesOfForm: ReadonlySet<Rule> = new Set([...regulationFormRules, ...missingPartRules]);

/** All that there is to tell of: what rules find, and what reading and parsing report. */
export const ruleCards: readonly RuleCard[] = [...ruleRegistry, ...reportedOfSource, ...reportedOfTaskMarks];

/** What an office may set: each rule with its options, what parsing reports, and what the engine itself reports. */
export const knownRules: ReadonlyMap<string, Readonly<Record<string, RuleOption>>> = new Map([
  ...ruleCards.map(({ id, options = {} }) => [id, options] as const),
  ...Object.keys(engineSeverities).map((id) => [id, {}] as const),
]);
