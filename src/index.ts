/**
 * dvplan as a library, on Node and in a browser. A workspace opens documents in their office, over files in memory or over any other host;
 * each output is a function of an opened document. `dvplan/node` has the folders of a machine.
 */
export { Failure } from './model/index.js';
export type * from './model/index.js';
export {
  memoryHost,
  shippedFrom,
  Workspace,
  type FileKind,
  type FileRead,
  type FolderEntry,
  type Host,
  type LintedDocument,
  type LintOptions,
  type OpenedDocument,
  type Paths,
  type Shipped,
  type ShippedFiles,
  type ShippedValues,
  type WorkspaceOptions,
} from './workspace/index.js';
export { fixDocument, type FixedDocument } from './workspace/fix-rounds.js';
export { withAssignments } from './workspace/outputs/assignments.js';
export {
  citationRow,
  citationsAsCsv,
  citingFile,
  readOldRegister,
  registerContent,
  updatedRegister,
  type CitationRow,
  type CitedRegister,
  type RegisterKind,
  type RegisterWords,
} from './workspace/outputs/cited-documents.js';
export { compareDocuments, type FactDifference, type PlanDifference, type TaskDifference } from './workspace/outputs/comparison.js';
export { formatDocument, type Formatted } from './workspace/outputs/canonical.js';
export {
  lackingKeys,
  makeDocument,
  makeNextPlan,
  makeOwnTemplate,
  typeNamed,
  type GivenValues,
  type MadePlan,
} from './workspace/outputs/new-documents.js';
export { checkReport, makeReport, updateReport, type WrittenReport } from './workspace/outputs/report.js';
export {
  openReport,
  sheetOf,
  tasksAs,
  tasksAsTable,
  type Sheets,
  type TaskFormat,
  type TaskRow,
  type TaskSheet,
} from './workspace/outputs/task-outputs.js';
export { findingsOf, makeWordFile, type MadeWordFile, type WordFileOptions } from './workspace/outputs/word-file.js';
export { configSchema, planSchema } from './workspace/schemas.js';
export { readRuleSettings, ruleCards, type RuleCard } from './workspace/rules.js';
export { templateDescription, templateList, type TemplateDescription, type TemplateSummary } from './workspace/templates.js';
export { actionsOf, taskWord, wordFinding, type ActionName, type Language, type SayAction } from './messages/index.js';
export { version } from './version.js';
