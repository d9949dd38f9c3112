/** What the reference is made from: the very data that documents, configurations and templates are read by. */
export { describeTemplate, findTemplate, listTemplates, templateKeyName, type TemplateDescription } from '../config/index.js';
export { lintKeys } from '../config/lint-settings.js';
export { extendsKey, officeKeys } from '../config/office.js';
export { frontMatterKeys, planKeys } from '../read/yaml/keys.js';
