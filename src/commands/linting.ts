/** A document through the linter, with what its office and the command line set. */
import { failure } from '../files/index.js';
import { dirname, relative, resolve } from 'node:path';
import type { TemplateChoice } from '../config/index.js';
import { severityNamed, severityWords } from '../config/severity-names.js';
import { knownRules, lintDocument, type LintResult } from '../lint/index.js';
import type { Finding, OfficeConfig, OfficialDocument, RuleSetting, RuleSettings } from '../model/index.js';
import { readReportedPlan } from './reporting/reported-plan.js';
import type { RegisterFinder } from './register/register-files.js';
import type { Process } from './terminal/terminal.js';

/** What one document is linted with. */
export interface LintJob {
  readonly plan: OfficialDocument;
  readonly parsed: readonly Finding[];
  readonly choice: TemplateChoice;
  readonly office: OfficeConfig | null;
  /** Path that globs of the office are matched with. */
  readonly file: string;
  /** Settings of the command line; they outweigh the office's. */
  readonly settings?: RuleSettings;
  readonly registers: RegisterFinder;
  readonly clock?: () => number;
}

/** Findings of the document, and what is wrong with the template that it names. */
export async function lintInOffice(job: LintJob, process: Process): Promise<LintResult> {
  const { plan, parsed, choice, office, registers, clock } = job;
  const { findings, times } = lintDocument({
    plan,
    template: choice.template,
    types: choice.types,
    // Which template is taken and why is for those who build; a draft that needs none of another is not at fault.
    parsed: [...parsed, ...choice.findings.filter(({ severity }) => severity !== 'info')],
    terms: office?.lint.terms ?? [],
    ...(plan.reportedPlan === null ? {} : { reported: await readReportedPlan(plan, process) }),
    register: plan.citations.length === 0 ? [] : await registers.find(office),
    settings: await settingsFor(job, process),
    ...(clock === undefined ? {} : { clock }),
  });
  return { findings, times };
}

/** Severity and options of each rule, those of the office under those of its overrides under those of the command line. */
async function settingsFor({ office, file, settings = {} }: LintJob, process: Process): Promise<RuleSettings> {
  const layers = [office?.lint.rules ?? {}];
  for (const { files, rules } of office?.lint.overrides ?? [])
    if (office !== null && (await matches(files, file, office, process))) layers.push(rules);
  const merged: Record<string, RuleSetting> = {};
  for (const rules of [...layers, settings]) {
    for (const [id, setting] of Object.entries(rules)) merged[id] = { ...merged[id], ...setting };
  }
  return merged;
}

/** Whether the office says that a file is not linted. */
export async function isIgnored(file: string, office: OfficeConfig | null, process: Process): Promise<boolean> {
  return office !== null && matches(office.lint.ignore, file, office, process);
}

/** Globs are relative to the folder of the configuration; one without a stroke is matched with the name of the file. */
async function matches(globs: readonly string[], file: string, { file: config }: OfficeConfig, process: Process): Promise<boolean> {
  if (globs.length === 0) return false;
  const { default: picomatch } = await import('picomatch');
  const folder = config === null ? process.cwd() : dirname(resolve(process.cwd(), config));
  const path = relative(folder, resolve(process.cwd(), file)).replaceAll('\\', '/');
  return globs.some((glob) => picomatch.isMatch(path, glob, { matchBase: !glob.includes('/'), dot: true }));
}

/**
 * Reads `id=severity` of the command line.
 *
 * @throws Failure for an unknown rule or severity
 */
export function readRuleSettings(typed: readonly string[]): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const one of typed) {
    const [id = '', ...names] = one.split('=');
    const severity = severityNamed(names.join('='));
    if (!knownRules.has(id)) throw failure('-', 'unknown-rule', id);
    if (severity === null) throw failure('-', 'unknown-severity', one, { choices: severityWords });
    settings[id] = { severity };
  }
  return settings;
}
