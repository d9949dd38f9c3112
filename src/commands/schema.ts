/** `dvplan schema`: JSON schemas for editors. */
import { keyWords } from '../messages/index.js';
import { configSchema, planSchema } from '../workspace/schemas.js';
import type { Terminal } from '../terminal/terminal.js';

/** Prints the schema of `dvplan.config.yaml`, or of the front matter of a plan. */
export function schema(kind: 'config' | 'plan', { process, language }: Terminal): number {
  const words: Readonly<Record<string, Readonly<Record<typeof language, string>>>> = keyWords;
  const made = kind === 'config' ? configSchema(language) : planSchema((key) => words[key]?.[language] ?? key);
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
