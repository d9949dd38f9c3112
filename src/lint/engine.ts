/** Runs rules over a draft: (OfficialDocument, Template) -> findings. */
import { finding } from '../model/index.js';
import type { Finding, OptionValue, RuleSetting, RuleSettings, Severity } from '../model/index.js';
import { LintContext, type LintContextParts } from './lint-context.js';
import { isBrokenExtraction } from './analysis/broken-extraction.js';
import { hasUncheckedForm } from './analysis/unchecked-form.js';
import { applyDirectives, engineSeverities, readDirectives } from './directives.js';
import { knownRules, ruleCards, ruleRegistry, rulesOfForm } from './registry/index.js';
import type { Rule, Sighting } from './rule.js';

export interface LintRequest extends LintContextParts {
  readonly settings?: RuleSettings;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
  /** Milliseconds of a clock that only runs forward; without it nothing is timed. */
  readonly clock?: () => number;
}

export interface LintResult {
  /** In the order of the source. What parsing found stands among them, with the severity that the office sets. */
  readonly findings: readonly Finding[];
  /** Time of each rule, ms; empty without a clock. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * All findings of a draft. A rule that the draft's regime or date does not know, or that is off, stays silent; one that crashes becomes a
 * finding `internal-error`, and the others go on.
 */
export function lintDocument(request: LintRequest): LintResult {
  const { settings = {}, rules = ruleRegistry, clock } = request;
  const context = new LintContext(request);
  const findings: Finding[] = context.parsed.flatMap((one) => asSet(one, settings));
  const times = new Map<string, number>();
  for (const rule of rules) {
    const setting = settings[rule.id] ?? {};
    const severity = setting.severity ?? rule.severity;
    if (severity === 'off') continue;
    const start = clock?.() ?? 0;
    for (const one of runRule(rule, context, severity, setting)) findings.push(one);
    if (clock !== undefined) times.set(rule.id, clock() - start);
  }
  return { findings: obeyComments(findings, context, settings).sort(byPlace), times };
}

/** What each kind of finding rests on. */
const bases = new Map(ruleCards.map(({ id, basis }) => [id, basis]));

/** The findings without those that comments of the source silence, and what there is to say of the comments. */
function obeyComments(findings: readonly Finding[], { source }: LintContext, settings: RuleSettings): Finding[] {
  const read = readDirectives(source);
  if (read.directives.length === 0) return [...findings, ...read.findings];
  const known = new Set([...knownRules.keys(), ...findings.map(({ ruleId }) => ruleId)]);
  const heard = applyDirectives(findings, read.directives, source.file, known);
  return [...read.findings, ...heard].flatMap((one) => (one.ruleId in engineSeverities ? asSet(one, settings) : [one]));
}

/** A finding that no rule made, with the severity that an office sets, and the basis that its kind has; none if it is off. */
function asSet(one: Finding, settings: RuleSettings): Finding[] {
  const severity = settings[one.ruleId]?.severity ?? one.severity;
  const note = one.note ?? bases.get(one.ruleId) ?? null;
  return severity === 'off' ? [] : [{ ...one, severity, note }];
}

/** `severity` is the one to use where the sighting has none; one that an office sets outweighs both. */
function runRule(rule: Rule, context: LintContext, severity: Severity, setting: RuleSetting): Finding[] {
  const options: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = setting.options?.[name] ?? option.initial;
  try {
    if (!holds(rule, context)) return [];
    const findings: Finding[] = [];
    for (const sighting of rule.check(context, options))
      findings.push(toFinding(rule, sighting, context, setting.severity === undefined ? (sighting.severity ?? severity) : severity));
    return findings;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      finding(context.source.file, {
        ruleId: 'internal-error',
        messageId: 'internal-error-in-rule',
        severity: 'error',
        place: null,
        data: { rule: rule.id, reason },
      }),
    ];
  }
}

function toFinding(rule: Rule, sighting: Sighting<string>, context: LintContext, severity: Severity): Finding {
  const wording = rule.messages[sighting.messageId ?? rule.id];
  return finding(context.source.file, {
    note: rule.basis,
    ...(wording === undefined ? {} : { wording }),
    ...sighting,
    ruleId: rule.id,
    severity,
  });
}

/** Whether a rule holds for the draft's regime and on every day that its date leaves open. */
function holds(rule: Rule, context: LintContext): boolean {
  if (rule.regimes !== undefined && !rule.regimes.includes(context.template.regime)) return false;
  if (rulesOfForm.has(rule) && hasUncheckedForm(context)) return false;
  if (rule.from !== undefined && (context.earliestDay ?? '') < rule.from) return false;
  return rule.category !== 'orthography' || rule.id === 'broken-extraction' || !isBrokenExtraction(context);
}

function byPlace(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column || (one.ruleId < other.ruleId ? -1 : one.ruleId > other.ruleId ? 1 : 0);
}
