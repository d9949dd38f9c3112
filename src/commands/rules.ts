/** `dvplan rules`: the rules of the linter, or one of them with its examples. */
import { failure } from '../model/index.js';
import { nearestKey } from '../language/spelling/nearest.js';
import { formatRule, formatRuleList, formatRuleMarkdown, formatRulesDocument } from '../reporters/rules.js';
import { ruleCards, type RuleCard } from '../workspace/rules.js';
import type { RulesCommandOptions } from '../terminal/command-options.js';
import type { Terminal } from '../terminal/terminal.js';

/** @throws Failure for an unknown id */
export function rules(id: string | null, options: RulesCommandOptions, { process, language }: Terminal): number {
  const chosen = id === null ? ruleCards : [ruleNamed(id)];
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(chosen.map(toJson), null, 2)}\n`);
  else if (options.format === 'markdown')
    process.stdout.write(id === null ? formatRulesDocument(chosen) : chosen.map(formatRuleMarkdown).join('\n'));
  else process.stdout.write(id === null ? formatRuleList(chosen, language) : chosen.map((rule) => formatRule(rule, language)).join('\n'));
  return 0;
}

function ruleNamed(id: string): RuleCard {
  const found = ruleCards.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = nearestKey(
    id,
    ruleCards.map((rule) => rule.id),
  );
  throw failure('-', 'unknown-rule', id, near === null ? {} : { near });
}

function toJson(card: RuleCard): unknown {
  return Object.fromEntries(Object.entries(card).filter(([key]) => key !== 'check' && key !== 'messages'));
}
