/** `dvplan schema`: JSON schemas for editors. */
import { keyWords } from '../messages/index.js';
import { configSchema, planSchema, recordSchema } from '../workspace/schemas.js';
import type { Terminal } from '../terminal/terminal.js';

/** Prints the schema of `dvplan.config.yaml`, of the front matter of a plan, or of a record of `dvplan extract`. */
export function schema(kind: 'config' | 'plan' | 'record', { process, language }: Terminal): number {
  const words: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = keyWords;
  const made = {
    config: () => configSchema(language),
    plan: () => planSchema((key) => words[key]?.[language] ?? key),
    record: () => recordSchema,
  }[kind]();
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
