/** A document through the linter, with what its office and the command line set. */
import { dirname, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { TemplateChoice } from '../config/index.js';
import { severityNamed, severityWords } from '../config/lint-settings.js';
import { knownRules, lintPlan, type LintResult } from '../lint/index.js';
import type { Finding, OfficeConfig, Plan, RuleSetting, RuleSettings } from '../model/index.js';
import type { RegisterFinder } from './register-files.js';
import { failure } from './sources.js';
import type { Process } from './terminal.js';

/** What one document is linted with. */
export interface LintJob {
  readonly plan: Plan;
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

/** Findings of the document and of the choice of its template. */
export async function lintDocument(job: LintJob, process: Process): Promise<LintResult> {
  const { plan, parsed, choice, office, registers, clock } = job;
  const { findings, times } = lintPlan({
    plan,
    template: choice.template,
    types: choice.types,
    parsed: [...parsed, ...choice.findings],
    terms: office?.lint.terms ?? [],
    register: plan.citations.length === 0 ? [] : await registers.find(office),
    settings: settingsFor(job, process),
    ...(clock === undefined ? {} : { clock }),
  });
  return { findings, times };
}

/** Severity and options of each rule, those of the office under those of its overrides under those of the command line. */
function settingsFor({ office, file, settings = {} }: LintJob, process: Process): RuleSettings {
  const overrides = office?.lint.overrides.filter(({ files }) => matches(files, file, office, process)) ?? [];
  const merged: Record<string, RuleSetting> = {};
  for (const rules of [office?.lint.rules ?? {}, ...overrides.map((one) => one.rules), settings]) {
    for (const [id, setting] of Object.entries(rules)) merged[id] = { ...merged[id], ...setting };
  }
  return merged;
}

/** Whether the office says that a file is not linted. */
export function isIgnored(file: string, office: OfficeConfig | null, process: Process): boolean {
  return office !== null && office.lint.ignore.length > 0 && matches(office.lint.ignore, file, office, process);
}

/** Globs are relative to the folder of the configuration; one without a stroke is matched with the name of the file. */
function matches(globs: readonly string[], file: string, { file: config }: OfficeConfig, process: Process): boolean {
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
