/** The rules of the linter, and what a person sets of them. */
export { ruleCards, type RuleCard } from '../lint/index.js';
export { readRuleSettings } from './rule-settings.js';
