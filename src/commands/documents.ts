/** Source file -> plan with its office's values, template and findings: what several commands begin with. */
import { applyOffice } from '../config/office-values.js';
import { chooseTemplate, isTemplatePath, type ShippedTemplates } from '../config/index.js';
import type { Finding, OfficeConfig, Plan, Source, Template, TypeRegulation } from '../model/index.js';
import { parsePlan } from '../parse/index.js';
import { templateLoader } from './template-files.js';
import type { Process } from './terminal.js';

export interface ReadDocument {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Whether the front matter could not be read at all. */
  readonly broken: boolean;
}

/** Parses a source and fills in what its office says. */
export async function readDocument(source: Source, office: OfficeConfig | null): Promise<ReadDocument> {
  const { plan, findings, broken } = await parsePlan(source);
  return { plan: office === null ? plan : applyOffice(plan, office), findings, broken };
}

export interface ChosenTemplate {
  readonly template: Template;
  readonly types: TypeRegulation;
  readonly findings: readonly Finding[];
}

/** @throws Failure where the author names a template that is not there or has a mistake */
export async function chooseFor(plan: Plan, office: OfficeConfig | null, shipped: ShippedTemplates, named: string | undefined, process: Process): Promise<ChosenTemplate> {
  const names = [named, plan.templateName?.value, office?.values.template];
  const byPath = names.some((name) => name !== undefined && isTemplatePath(name));
  return chooseTemplate({
    plan, office, ...shipped,
    ...(named === undefined ? {} : { named }),
    ...(byPath ? { loadTemplate: await templateLoader(process) } : {}),
  });
}
