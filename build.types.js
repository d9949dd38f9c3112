// Writes dist/library/*.d.ts: all types of the public API, a file an entry, which import nothing. For the tarball alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const name of ['index', 'node'])
    writeFileSync(join(root, 'dist', 'library', `${name}.d.ts`), typesOf(join(declarations, `${name}.d.ts`)));
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
