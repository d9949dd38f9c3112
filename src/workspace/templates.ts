/** The templates that are shipped, one of them or of an office's own in words. */
import {
  describeTemplate,
  findTemplate,
  isTemplatePath,
  listTemplates,
  type TemplateDescription,
  type TemplateSummary,
} from '../config/index.js';
import type { Workspace } from './workspace.js';

export { isTemplatePath, type TemplateDescription, type TemplateSummary } from '../config/index.js';

/** All shipped templates and regulations of types, each with its dates. */
export async function templateList({ shipped }: Workspace): Promise<readonly TemplateSummary[]> {
  const { templates, typeRegulations } = await shipped.templates();
  return listTemplates([...templates, ...typeRegulations]);
}

/** @throws Failure if the name is none of a template */
export async function templateDescription(name: string, { shipped, templates: own }: Workspace): Promise<TemplateDescription> {
  if (isTemplatePath(name)) return describeTemplate((await own.loader())(name, '-'));
  const { templates, typeRegulations } = await shipped.templates();
  return describeTemplate(findTemplate(name, [...templates, ...typeRegulations]));
}
