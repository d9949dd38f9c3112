// Builds dist/: src/cli.ts and src/index.ts as bundles for Node 20 that load what is rarely needed through dynamic imports, and
// templates.json, the shipped templates ready for use.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');

// Packages in CommonJS call `require` for Node's own modules, and ask for the name of their file.
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
].join(' ');

rmSync(dist, { recursive: true, force: true });
const settings = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  minify: true,
  legalComments: 'linked',
  banner: { js: banner },
  logLevel: 'warning',
};
// One after the other: entries that shared their chunks would be cut into many small files, which a cold start opens one by one.
await build({ ...settings, entryPoints: { cli: join(root, 'src/cli.ts') }, outdir: dist });
await build({ ...settings, entryPoints: { index: join(root, 'src/index.ts') }, outdir: join(dist, 'library') });
writeFileSync(join(dist, 'templates.json'), `${JSON.stringify(await readTemplates())}\n`);

/** The files under templates/ and the values in them, read by the project's own code; a fault in one ends the build. */
async function readTemplates() {
  const folder = join(root, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const reader = join(dist, 'template-reader.js');
  await build({
    entryPoints: [join(root, 'src/config/template.ts')],
    outfile: reader,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: banner },
  });
  try {
    const { readShippedTemplates } = await import(pathToFileURL(reader).href);
    return { files, ...readShippedTemplates(files) };
  } catch (error) {
    if (error.finding !== undefined) console.error(error.finding);
    throw error;
  } finally {
    rmSync(reader);
  }
}
