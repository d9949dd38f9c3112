/** (OfficialDocument, Template) -> findings. */
export { lintDocument } from './engine.js';
export type { LintRequest, LintResult } from './engine.js';
export { baselineOf, beyondBaseline } from './baseline.js';
export type { Baseline, BaselineEntry } from './baseline.js';
export { knownDocument } from './analysis/cited-documents.js';
export { NumberedParts, type NumberedPart } from './numbered-parts.js';
export { joinRepeats } from './repeats.js';
export { knownRules, ruleCards, ruleRegistry } from './registry/index.js';
export { ruleCategories } from './rule.js';
export type { Rule, RuleCard, RuleExample } from './rule.js';
export { formChanges } from './page/form-changes.js';
export { pageFormOf, type PageForm } from './page/page-form.js';
export { pageRules } from './registry/form.js';
