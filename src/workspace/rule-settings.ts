/** What an office and a person set of the linter, and of which files. */
import { severityNamed, severityNames, severityWords } from '../config/severity-names.js';
import { knownRules } from '../lint/index.js';
import { nearestKey } from '../language/spelling/nearest.js';
import { failure, type OfficeConfig, type RuleSetting, type RuleSettings } from '../model/index.js';
import type { Host } from './host.js';

/** Severity and options of each rule: those of the office under those of its overrides under those of the person. */
export async function settingsFor(file: string, office: OfficeConfig | null, own: RuleSettings, host: Host): Promise<RuleSettings> {
  const layers = [office?.lint.rules ?? {}];
  for (const { files, rules } of office?.lint.overrides ?? [])
    if (office !== null && (await matches(files, file, office, host))) layers.push(rules);
  const merged: Record<string, RuleSetting> = {};
  for (const rules of [...layers, own]) {
    for (const [id, setting] of Object.entries(rules)) merged[id] = { ...merged[id], ...setting };
  }
  return merged;
}

/** Whether the office says that a file is not linted. */
export async function isIgnored(file: string, office: OfficeConfig | null, host: Host): Promise<boolean> {
  return office !== null && matches(office.lint.ignore, file, office, host);
}

/** Globs are relative to the folder of the configuration; one without a stroke is matched with the name of the file. */
async function matches(globs: readonly string[], file: string, { file: config }: OfficeConfig, host: Host): Promise<boolean> {
  if (globs.length === 0) return false;
  const { default: picomatch } = await import('picomatch');
  const { paths } = host;
  const folder = config === null ? host.folder : paths.dirname(paths.resolve(host.folder, config));
  const path = paths.relative(folder, paths.resolve(host.folder, file)).replaceAll('\\', '/');
  return globs.some((glob) => picomatch.isMatch(path, glob, { matchBase: !glob.includes('/'), dot: true }));
}

/**
 * Reads `id=severity` as a person types it.
 *
 * @throws Failure for an unknown rule or severity
 */
export function readRuleSettings(typed: readonly string[]): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const one of typed) {
    const [id = '', ...names] = one.split('=');
    const severity = severityNamed(names.join('='));
    if (!knownRules.has(id)) throw failure('-', 'unknown-rule', id, nearTo(id, [...knownRules.keys()]));
    if (severity === null)
      throw failure('-', 'unknown-severity', one, {
        choices: severityWords,
        ...nearTo(names.join('='), Object.values(severityNames).flat()),
      });
    settings[id] = { severity };
  }
  return settings;
}

/** The known word that a wrong one is near to, for its message. */
function nearTo(typed: string, known: readonly string[]): { readonly near?: string } {
  const near = nearestKey(typed, known);
  return near === null ? {} : { near };
}
