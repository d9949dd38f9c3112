// A province's plan of thirty tasks and the plans of its communes as Word files, a folder each, for the benchmark: those of the tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generator = join(root, 'test', 'commands', 'synthesis', 'communes.ts');

/** Writes `tinh.docx` and `cac-xa/Xã .../ke-hoach.docx` into a folder: each commune takes up all tasks but one and has work of its own. */
export async function writeCommunes(folder, count) {
  const { communeName, communePlan, draws, ownPassage, provincePlan, tasksToLack } = await loadGenerator(folder);
  const draw = draws(count);
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts, { recursive: true });
  writeFileSync(join(folder, 'tinh.md'), provincePlan);
  const names = Array.from({ length: count }, (_, at) => `${communeName(at)} ${at}`);
  for (const [at, name] of names.entries())
    writeFileSync(
      join(drafts, `${at}.md`),
      communePlan(name, { missing: [tasksToLack[at % tasksToLack.length]], own: Array.from({ length: 4 }, () => ownPassage(draw)) }),
    );
  buildAll(join(folder, 'tinh.md'), folder);
  buildAll(drafts, join(folder, 'words'));
  for (const [at, name] of names.entries()) {
    mkdirSync(join(folder, 'cac-xa', `Xã ${name}`), { recursive: true });
    renameSync(join(folder, 'words', `${at}.docx`), join(folder, 'cac-xa', `Xã ${name}`, 'ke-hoach.docx'));
  }
  for (const done of [drafts, join(folder, 'words')]) rmSync(done, { recursive: true });
}

function buildAll(source, target) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'dvplan.js'), 'build', source, '--out-dir', target, '--quiet'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
}

async function loadGenerator(folder) {
  const outfile = join(folder, 'communes.mjs');
  const { href } = pathToFileURL(generator);
  await build({
    entryPoints: [generator],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify(href) },
    // Packages in CommonJS call `require` for modules of Node.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(outfile).href);
}
