// Writes dist/library/*.d.ts: all types of the public API, a file an entry, which import nothing. For the tarball alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = fileURLToPath(new URL('.', import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const declarations = mkdtempSync(join(root, 'dist', 'types-'));
try {
  execFileSync(process.execPath, [compiler, '-p', root, '--emitDeclarationOnly', '--stripInternal', '--outDir', declarations], {
    stdio: 'inherit',
  });
  writeFileSync(join(root, 'dist', 'library', 'index.d.ts'), typesOf(join(declarations, 'index.d.ts')));
  // A class is of one file: the types of `dvplan/node` point to those of `dvplan`.
  const node = readFileSync(join(declarations, 'node.d.ts'), 'utf8');
  const others = [...node.matchAll(/from '([^']*)'/g)].map(([, path]) => path).filter((path) => path !== './index.js');
  if (others.length > 0) throw new Error(`the types of dvplan/node import ${others.join(', ')}`);
  writeFileSync(join(root, 'dist', 'library', 'node.d.ts'), node);
} finally {
  rmSync(declarations, { recursive: true });
}

/** All types that an entry needs, in one file. */
function typesOf(filePath) {
  const [bundle] = generateDtsBundle([{ filePath, output: { noBanner: true, sortNodes: true } }], {
    preferredConfigPath: join(root, 'tsconfig.json'),
  });
  const packages = bundle.match(/^import .*$/gmu) ?? [];
  if (packages.length > 0) throw new Error(`the public types import packages:\n${packages.join('\n')}`);
  return bundle;
}
