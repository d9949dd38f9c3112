/** The real texts that are mutated: samples, fixtures, and the documents beside the project where they are there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceKind } from '../../src/model/index.js';

export interface Seed {
  readonly name: string;
  readonly kind: SourceKind;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const kinds: Readonly<Record<string, SourceKind>> = { '.md': 'markdown', '.txt': 'text', '.yaml': 'yaml' };
/** Longest text that is mutated: what a thousand of them take is minutes else. */
const mostCharacters = 20_000;

/** The forms in which Word files reach an office, where `../shared/bin/word-forms` made them: the folder is told by DVPLAN_FUZZ_FORMS. */
const forms = process.env['DVPLAN_FUZZ_FORMS'];

export function readSeeds(): readonly Seed[] {
  const own = ['plans', 'test/fixtures'].map((folder) => join(root, folder));
  const beside = ['seed', 'corpus', 'cases'].map((folder) => join(root, '../shared', folder));
  return [...own, ...beside, ...(forms === undefined || forms === '' ? [] : [forms])].flatMap(textsIn);
}

function textsIn(folder: string): Seed[] {
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: ${folder} is missing; its texts are not mutated`);
    return [];
  }
  return readdirSync(folder)
    .sort()
    .flatMap((name): Seed[] => {
      const kind = kinds[extname(name)];
      if (kind === undefined || /^(?:README|.*\.expected\.)/u.test(name)) return [];
      const text = readFileSync(join(folder, name), 'utf8');
      return text.length > mostCharacters ? [] : [{ name: join(basename(folder), name), kind, text }];
    });
}
