/**
 * Configuration and templates: values only, no files. What loads yaml and zod stands apart, for dynamic imports: `template.js` (templates),
 * `office.js` (an office's configuration), `register.js` (known documents).
 */
export { readyRegister, readyTemplates } from './cache.js';
export type { RegisterCache, ShippedFile, ShippedTemplates, TemplateCache } from './cache.js';
export { changedRegulation } from './changed-regulation.js';
export { chooseTemplate } from './choice.js';
export type { TemplateChoice } from './choice.js';
export { describeTemplate, listTemplates } from './description.js';
export type { TemplateDescription, TemplateSummary } from './description.js';
export { findTemplate, isTemplatePath } from './naming.js';
export { templateKeyName } from './template-keys.js';
