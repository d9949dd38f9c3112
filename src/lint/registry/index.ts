/** All rules, by category. */
import { engineSeverities } from '../directives.js';
import type { Rule, RuleOption } from '../rule.js';
import { citationRules } from './citations.js';
import { dateRules } from './dates.js';
import { figureRules } from './figures.js';
import { formRules } from './form.js';
import { numberingRules } from './numbering.js';
import { orthographyRules } from './orthography.js';
import { reportRules } from './reports.js';
import { structureRules } from './structure.js';
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

/** What an office may set: each rule with its options, and what the engine itself reports. */
export const knownRules: ReadonlyMap<string, Readonly<Record<string, RuleOption>>> = new Map([
  ...ruleRegistry.map(({ id, options = {} }) => [id, options] as const),
  ...Object.keys(engineSeverities).map((id) => [id, {}] as const),
]);
