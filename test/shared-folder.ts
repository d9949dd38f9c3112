/** The real documents beside the project: tests that need them say so and skip where the folder is missing. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const folder = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Path of a file or folder beside the project; skips the test, saying why, where it is missing. */
export function sharedPath(context: Pick<TestContext, 'skip'>, path: string): string {
  const full = `${folder}${path}`;
  if (!existsSync(full)) {
    console.warn(`SKIPPED: ../shared/${path} is missing; this test reads real documents from it`);
    context.skip(`../shared/${path} is missing`);
  }
  return full;
}

/** Paths of all real documents. */
export function realDocuments(context: TestContext): string[] {
  const corpus = sharedPath(context, 'corpus');
  const documents = readdirSync(corpus)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
    .map((name) => `${corpus}/${name}`);
  return [sharedPath(context, 'seed/ke-hoach-11.md'), ...documents];
}
