/** (Plan, Template) -> findings. */
export { lintPlan } from './engine.js';
export type { LintRequest, LintResult, RuleSetting, RuleSettings } from './engine.js';
export { ruleRegistry } from './registry/index.js';
export { ruleCategories } from './rule.js';
export type { Bilingual, OptionValue, OptionValues, Rule, RuleCategory, RuleExample, RuleOption, Sighting } from './rule.js';
