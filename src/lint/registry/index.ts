/** All rules, by category. */
import type { Rule } from '../rule.js';
import { citationRules } from './citations.js';
import { dateRules } from './dates.js';
import { figureRules } from './figures.js';
import { formRules } from './form.js';
import { numberingRules } from './numbering.js';
import { orthographyRules } from './orthography.js';
import { structureRules } from './structure.js';
import { taskRules } from './tasks.js';
import { typographyRules } from './typography.js';

export const ruleRegistry: readonly Rule[] = [
  ...numberingRules, ...structureRules, ...formRules, ...citationRules, ...dateRules, ...typographyRules, ...orthographyRules, ...taskRules, ...figureRules,
];
