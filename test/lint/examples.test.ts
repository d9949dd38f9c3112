/** Every rule's examples are its tests; and no rule crashes, whatever the draft. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleCards, ruleRegistry, type LintRequest, type RuleCard, type RuleExample } from '../../src/lint/index.js';
import { Source } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { root } from '../project/source-files.js';
import { fixText, lintText, lintWith, shown } from './lint.js';

const cards = ruleCards.map((rule) => [rule.id, rule] as const);
const examples = ruleCards.flatMap((rule) => rule.examples.map((example, index) => [`${rule.id} ${index + 1}`, rule, example] as const));

async function lintExample(rule: RuleCard, example: RuleExample, text = example.text): ReturnType<typeof lintWith> {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity;
  return lintWith(rule, text, {
    kind: example.kind ?? 'markdown',
    ...(example.page === undefined ? {} : { page: example.page }),
    terms: example.terms ?? [],
    ...(await reportedBy(example)),
    settings: { [rule.id]: { severity, options: example.options ?? {} } },
  });
}

async function reportedBy({ plan }: RuleExample): Promise<Pick<LintRequest, 'reported'>> {
  if (plan === undefined) return {};
  return { reported: plan === null ? null : (await parseDocument(new Source('ke-hoach.md', plan, 'markdown'))).plan };
}

describe('the examples of a rule', () => {
  it.for(examples)('%s', async ([, rule, example]) => {
    const found = await lintExample(rule, example);
    expect(found.map((one) => shown(example.text, one))).toEqual(example.finds);
    for (const one of found) {
      expect(one.ruleId).toBe(rule.id);
      if (one.fix?.safe === false) expect(rule.fix).toBe('unsafe');
      if (one.fix !== null) expect(rule.fix).toBeDefined();
    }
    const fixed = await fixText(example.text, (text) => lintExample(rule, example, text));
    expect(fixed).toBe(example.fixed ?? example.text);
  });
});

describe('every rule', () => {
  it.for(cards.filter(([, { examples }]) => examples.length > 0))('%s speaks in one example and is silent in another', ([, rule]) => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true);
    if (rule.fix !== undefined) expect(rule.examples.some(({ fixed }) => fixed !== undefined)).toBe(true);
  });

  it.for(cards)('%s has its words in both languages', ([, rule]) => {
    for (const text of [rule.summary, rule.basis]) {
      expect(text.vi).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });

  it('stands in a file of its name, and every file in the registry, once', () => {
    const files = readdirSync(join(root, 'src/lint/rules'))
      .map((file) => basename(file, '.ts'))
      .sort();
    expect(ruleRegistry.map(({ id }) => id).toSorted()).toEqual(files);
  });

  it('has examples', () => {
    for (const { id, examples } of ruleRegistry) expect(examples, id).not.toEqual([]);
  });

  it('has an id of small words', () => {
    for (const { id } of ruleCards) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });
});

describe('no rule crashes', () => {
  it('on an empty plan', async () => {
    for (const text of ['', '\n', '---\n---\n'])
      expect((await lintText(text)).filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
  });

  it('on any prefix of the sample', { timeout: 120_000 }, async () => {
    const sample = readFileSync(join(root, 'plans/plan-2024-draft.md'), 'utf8');
    const crashes = new Set<string>();
    for (let length = 0; length <= sample.length; length += 37) {
      for (const one of await lintText(sample.slice(0, length)))
        if (one.ruleId === 'internal-error') crashes.add(`${String(one.data['rule'])}: ${String(one.data['reason'])}`);
    }
    expect([...crashes]).toEqual([]);
  });
});
