/** dvplan as a library: source text -> plan -> Word file, each stage a function of values. */
export { decodeSource, parseDocument, type ParseResult } from './parse/index.js';
export { chooseTemplate, type TemplateChoice } from './config/index.js';
export { lintDocument, ruleRegistry, type LintRequest, type LintResult, type Rule } from './lint/index.js';
export { applyFixes, encodeText, type FixedText } from './format/index.js';
export { comparePlans, type TaskDifference } from './derive/plan-comparison.js';
export { taskSheet, type TaskRow, type TaskSheet } from './derive/task-sheet.js';
export { renderDocument, isUntouched, type RenderInput, type Rendered } from './render/index.js';
export { wordFinding, type Language } from './messages/index.js';
export { loadShippedTemplates } from './commands/files/template-files.js';
export { version } from './version.js';
export { coverTasks, Failure, Source, styleNames } from './model/index.js';
export type * from './model/index.js';
