/** Lints small texts under the shipped templates. */
import { chooseTemplate } from '../../src/config/index.js';
import { applyFixes } from '../../src/format/index.js';
import { lintDocument, ruleCards, ruleRegistry, type LintRequest, type Rule, type RuleCard } from '../../src/lint/index.js';
import { Source, type Finding, type SourceKind } from '../../src/model/index.js';
import type { ExamplePage } from '../../src/lint/rule.js';
import { examplePage } from '../word/example-page.js';
import { parseDocument } from '../../src/parse/index.js';
import { shippedRegister, templates, typeRegulations } from '../config/shipped.js';

const endings: Readonly<Record<SourceKind, string>> = { markdown: 'md', text: 'txt', yaml: 'yaml', word: 'docx' };

/** Findings of a text; the template is chosen as commands choose it. */
export async function lintText(text: string, changes: Partial<LintRequest> & Drafted = {}): Promise<readonly Finding[]> {
  const { kind = 'markdown', page, ...request } = changes;
  const file = `draft.${endings[kind]}`;
  return lintSource(page === undefined ? new Source(file, text, kind) : examplePage(file, text, kind, page), request);
}

/** What a text is written in, and the page that it stands on as a Word file. */
interface Drafted {
  readonly kind?: SourceKind;
  readonly page?: ExamplePage;
}

export async function lintSource(source: Source, changes: Partial<LintRequest> = {}): Promise<readonly Finding[]> {
  const { plan, findings } = await parseDocument(source);
  const { template, types } = chooseTemplate({ plan, office: null, templates, typeRegulations });
  return lintDocument({ plan, template, types, parsed: findings, register: shippedRegister, ...changes }).findings;
}

/** Findings of one rule alone, or of what parsing reports under one id. */
export async function lintWith(card: RuleCard, text: string, changes: Partial<LintRequest> & Drafted = {}): Promise<readonly Finding[]> {
  const severity = card.severity === 'off' ? 'warning' : card.severity;
  const rules: readonly Rule[] = ruleRegistry.filter(({ id }) => id === card.id);
  const found = await lintText(text, { rules, settings: { [card.id]: { severity } }, ...changes });
  return found.filter(({ ruleId }) => !reportedIds.has(ruleId) || ruleId === card.id);
}

const reportedIds = new Set(ruleCards.map(({ id }) => id).filter((id) => !ruleRegistry.some((rule) => rule.id === id)));

/** A finding as examples write it: its line and the source that it stands over. */
export function shown(text: string, one: Finding): string {
  const lines = text.split(/\r?\n/u);
  const stretch =
    one.line === one.endLine
      ? (lines[one.line - 1] ?? '').slice(one.column - 1, one.endColumn - 1)
      : [
          (lines[one.line - 1] ?? '').slice(one.column - 1),
          ...lines.slice(one.line, one.endLine - 1),
          (lines[one.endLine - 1] ?? '').slice(0, one.endColumn - 1),
        ].join('\n');
  return `${one.line}: ${stretch}`;
}

/** The text after fixing again and again with what `findingsOf` finds, until nothing changes. */
export async function fixText(text: string, findingsOf: (text: string) => Promise<readonly Finding[]>): Promise<string> {
  let fixed = text;
  for (let round = 0; round < 10; round++) {
    const next = applyFixes(fixed, await findingsOf(fixed), () => true).text;
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
