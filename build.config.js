// Builds dist/: program.cjs, the command line in one file, with V8's compiled code of it; language-server.cjs, what `dvplan lsp` runs;
// library/, the public API; templates.json and register.json, the shipped templates and known documents ready for use; dvplan.html, the
// page.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPage } from './build.page.js';
import { lexicon, wordFrame } from './build.values.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');

/** What V8's code of a build is made on: Markdown that is sound and Markdown that is not, a longer plan, and a pasted text. */
const draftsOfKinds = [
  'plans/plan-2024.md',
  'plans/plan-2024-draft.md',
  'test/fixtures/ke-hoach-dang-uy-phuong.md',
  'test/fixtures/ke-hoach-ubnd-xa.txt',
];

// Packages in CommonJS call `require` for Node's own modules, and ask for the name of their file.
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
].join(' ');

rmSync(dist, { recursive: true, force: true });
// Packages for reports that few ask for stay in node_modules, so that every start does not read them.
const settings = {
  external: ['@xmldom/xmldom', 'diff', 'docxtemplater', 'ical-generator', 'liquidjs', 'pizzip', 'tinypool', 'write-excel-file/universal'],
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  minify: true,
  // Every Node that runs it knows them: written as they are, V8 makes each pattern when it is first used.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'linked',
  logLevel: 'warning',
};

/**
 * What packages load at once of Node and a run does without: what tells whether a terminal has colours (dvplan says so itself), child
 * processes, and the threads of fflate, whose build for browsers is the same but for them.
 */
const lazyModules = {
  name: 'lazy-modules',
  setup(plugin) {
    plugin.onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor', 'supports-color', 'browser.js'),
    }));
    plugin.onResolve({ filter: /^fflate$/ }, ({ resolveDir, kind }) => plugin.resolve('fflate/browser', { resolveDir, kind }));
    plugin.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'lazy' } : { path, external: true },
    );
    plugin.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = { get spawn() { return require('${path}').spawn; } };`,
      loader: 'js',
    }));
  },
};

/** The language server stands in a file of its own, which a start reads where an editor asks for it. */
const besideProgram = {
  name: 'beside-program',
  setup(plugin) {
    plugin.onResolve({ filter: /^#language-server$/ }, () => ({ path: './language-server.cjs', external: true }));
  },
};

const program = {
  ...settings,
  // The launcher runs the program as a script, which loads other files by `require` alone.
  supported: { ...settings.supported, 'dynamic-import': false },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': '__fileUrl' },
  banner: { js: "const __fileUrl = require('node:url').pathToFileURL(__filename).href;" },
};
await build({ ...program, plugins: [lazyModules, besideProgram, lexicon, wordFrame], entryPoints: { program: join(root, 'src/cli.ts') } });
await build({
  ...program,
  plugins: [lazyModules, lexicon, wordFrame],
  entryPoints: { 'language-server': join(root, 'src/server/language/serve.ts') },
});
signProgram(join(dist, 'program.cjs'));
await build({
  ...settings,
  plugins: [lexicon, wordFrame],
  entryPoints: { index: join(root, 'src/index.ts'), node: join(root, 'src/node.ts') },
  outdir: join(dist, 'library'),
  format: 'esm',
  splitting: true,
  // Who calls the library wrongly sees where, in code that one can read.
  minify: false,
  banner: { js: banner },
});
const { templates, register } = await readShipped();
writeFileSync(join(dist, 'templates.json'), `${JSON.stringify(templates)}\n`);
writeFileSync(join(dist, 'register.json'), `${JSON.stringify(register)}\n`);
writeFileSync(join(dist, 'shipped.json'), `${JSON.stringify(shippedValues({ templates, register }))}\n`);
writeFileSync(join(dist, 'dvplan.html'), await buildPage({ templates, register }));

await writeCompiledCode();

/**
 * Escapes what esbuild leaves of other letters in an ASCII bundle, those of regular expressions, where an escape means the same: the
 * launcher reads the file as Latin-1. The first line says what it is: version, digest, and the V8 whose code the build makes of it.
 */
function signProgram(file) {
  const text = readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  writeFileSync(file, `// dvplan ${version} ${digest} ${process.versions.v8}\n${text}`, 'latin1');
}

/** Runs the program once on drafts of several kinds, and reviews one in Word, so that V8 compiles what each needs, and keeps its code. */
async function writeCompiledCode() {
  const { codeFile, loadProgram } = await import('./bin/start.js');
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-'));
  try {
    const { program, script } = loadProgram();
    const silent = { write: () => true };
    const streams = { stdout: silent, stderr: silent, stdin: [], env: {}, cwd: () => root, hrtime: process.hrtime };
    await program.run(['build', ...draftsOfKinds.filter((file) => existsSync(join(root, file))), '--out-dir', folder], streams);
    const [word] = readdirSync(folder).filter((name) => name.endsWith('-draft.docx'));
    if (word !== undefined) await program.run(['lint', join(folder, word), '--review', '-o', join(folder, 'reviewed.docx')], streams);
    writeFileSync(codeFile, script.createCachedData());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a page takes along instead of the folder: the files under templates/ that a run reads, and the values made of them. */
function shippedValues(made) {
  const folder = join(root, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:template|types|register)\.yaml$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]);
  return {
    files: Object.fromEntries(files.sort()),
    made: { 'templates.json': JSON.stringify(made.templates), 'register.json': JSON.stringify(made.register) },
  };
}

/** The files under templates/ and the values in them, read by the project's own code; a fault in one ends the build. */
async function readShipped() {
  const folder = join(root, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.parentPath.endsWith('tu-vung'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const registers = files.filter(({ path }) => path.endsWith('/register.yaml'));
  const others = files.filter(({ path }) => !registers.some((one) => one.path === path));
  const readers = join(dist, 'readers');
  await build({
    entryPoints: {
      cache: join(root, 'src/config/cache.ts'),
      template: join(root, 'src/config/template.ts'),
      register: join(root, 'src/config/register.ts'),
    },
    outdir: readers,
    plugins: [lexicon],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: banner },
  });
  try {
    const { digestsOf } = await import(pathToFileURL(join(readers, 'cache.js')).href);
    const { readShippedTemplates } = await import(pathToFileURL(join(readers, 'template.js')).href);
    const { readShippedRegister } = await import(pathToFileURL(join(readers, 'register.js')).href);
    return {
      templates: { files: digestsOf(others), ...readShippedTemplates(others) },
      register: { files: digestsOf(registers), register: readShippedRegister(registers) },
    };
  } catch (error) {
    if (error.finding !== undefined) console.error(error.finding);
    throw error;
  } finally {
    rmSync(readers, { recursive: true });
  }
}
