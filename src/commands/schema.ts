/** `dvplan schema`: JSON schemas for editors. */
import { configSchema, planSchema } from '../config/json-schema.js';
import { knownRules, ruleCards } from '../lint/index.js';
import { keyWords } from '../messages/index.js';
import type { Terminal } from './terminal/terminal.js';

/** Prints the schema of `dvplan.config.yaml`, or of the front matter of a plan. */
export function schema(kind: 'config' | 'plan', { process, language }: Terminal): number {
  const summaries = new Map(ruleCards.map(({ id, summary }) => [id, summary[language]]));
  const words: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = keyWords;
  const made =
    kind === 'config' ? configSchema(knownRules, (id) => summaries.get(id) ?? id) : planSchema((key) => words[key]?.[language] ?? key);
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
