/** Source file -> plan with its office's values, template and findings: what several commands begin with. */
import { failure } from '../../files/index.js';
import { applyOffice } from '../../config/office-values.js';
import { chooseTemplate, isTemplatePath, type ShippedTemplates, type TemplateChoice } from '../../config/index.js';
import type { OfficeConfig, OfficialDocument, Source } from '../../model/index.js';
import { parseDocument, type ParseResult } from '../../parse/index.js';
import { openSource } from './sources.js';
import { templateLoader } from './template-files.js';
import type { Process } from '../terminal/terminal.js';

/** Parses a source and fills in what its office says. */
export async function readDocument(source: Source, office: OfficeConfig | null): Promise<ParseResult> {
  const parsed = await parseDocument(source);
  return office === null ? parsed : { ...parsed, plan: applyOffice(parsed.plan, office) };
}

/** @throws Failure where the plan cannot be read, its head is broken, or it has no task */
export async function readPlanWithTasks(file: string, office: OfficeConfig | null, process: Process): Promise<OfficialDocument> {
  const { plan, broken } = await readDocument(await openSource(file, process), office);
  if (broken) throw failure(file, 'broken-plan', file);
  if (plan.tasks.length === 0) throw failure(file, 'plan-without-tasks', file);
  return plan;
}

/** @throws Failure where the author names a template that is not there or has a mistake */
export async function chooseFor(
  plan: OfficialDocument,
  office: OfficeConfig | null,
  shipped: ShippedTemplates,
  named: string | undefined,
  process: Process,
): Promise<TemplateChoice> {
  const names = [named, plan.templateName?.value, office?.values.template?.path];
  const byPath = names.some((name) => name !== undefined && isTemplatePath(name));
  return chooseTemplate({
    plan,
    office,
    ...shipped,
    ...(named === undefined ? {} : { named }),
    ...(byPath ? { loadTemplate: await templateLoader(process) } : {}),
  });
}
