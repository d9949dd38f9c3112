// Makes dvplan.html, the page: one file that needs nothing beside it. The script that runs is named by its digest in the page's own policy;
// the engine lies in the page as text, of which the script makes a worker.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { lexicon, wordFrame } from './build.values.js';

const root = fileURLToPath(new URL('.', import.meta.url));

const settings = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'chrome109',
  format: 'iife',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Packages that only forms, reference files and CSV need, none of which a page makes. */
const absent = {
  name: 'absent',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:docxtemplater|pizzip|@xmldom\/xmldom|csv-stringify\/.*)$/ }, ({ path }) => ({
      path,
      namespace: 'absent',
    }));
    plugin.onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** A page says few of the words that a command line says. */
const fewerWords = {
  name: 'fewer-words',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/command-words\.js$/ }, () => ({ path: join(root, 'src/page/engine/command-words.ts') }));
  },
};

/** The examples of rules stand in their reference, which a page has not. */
const withoutExamples = {
  name: 'without-examples',
  setup(plugin) {
    plugin.onLoad({ filter: /\/src\/lint\/rules\/[\w-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const cuts = [];
      const visit = (node) => {
        if (ts.isPropertyAssignment(node) && node.name.getText(tree) === 'examples') cuts.push(node.initializer);
        else ts.forEachChild(node, visit);
      };
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
      visit(tree);
      const contents = cuts.reduceRight((left, { pos, end }) => `${left.slice(0, pos)} []${left.slice(end)}`, text);
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * The page as a text.
 *
 * @param made the values of the shipped templates and of the register
 */
export async function buildPage(made) {
  const shipped = JSON.stringify(shippedInPage(made));
  const values = {
    name: 'shipped',
    setup(plugin) {
      plugin.onResolve({ filter: /^#shipped$/ }, ({ path }) => ({ path, namespace: 'shipped' }));
      plugin.onLoad({ filter: /./, namespace: 'shipped' }, () => ({ contents: shipped, loader: 'json' }));
    },
  };
  const [engine, page] = await Promise.all([
    // A package picks its build for documents where nothing says that there is none.
    code({
      entryPoints: [join(root, 'src/page/engine/worker.ts')],
      conditions: ['worker'],
      alias: { 'decode-named-character-reference': join(root, 'src/page/engine/named-characters.ts') },
      plugins: [lexicon, wordFrame, values, absent, fewerWords, withoutExamples],
    }),
    code({ entryPoints: [join(root, 'src/page/page.ts')], alias: { jszip: join(root, 'src/page/pages/zip-file.ts') } }),
  ]);
  const style = await build({ ...settings, entryPoints: [join(root, 'src/page/page.css')], loader: { '.css': 'css' } });
  const parts = {
    HASH: `'sha256-${createHash('sha256').update(page).digest('base64')}'`,
    STYLE: style.outputFiles[0].text.trim(),
    SAMPLE: readFileSync(join(root, 'plans/plan-2024-draft.md'), 'utf8'),
    ENGINE: engine,
    PAGE: page,
  };
  // What an element holds begins and ends with it: the digest is of all of it.
  const html = readFileSync(join(root, 'src/page/page.html'), 'utf8').replace(/>\s*(%[A-Z]+%)\s*<\//gu, '>$1</');
  return html.replace(/%([A-Z]+)%/gu, (mark, name) => parts[name] ?? mark);
}

/** A bundle in which nothing ends the element that it stands in. */
async function code(entry) {
  const { outputFiles } = await build({ ...settings, ...entry });
  return outputFiles[0].text.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
}

/** What a page takes along of what is shipped: the values, of no file, and the skeletons of documents. */
function shippedInPage({ templates, register }) {
  const folder = 'khung';
  const skeletons = readdirSync(join(root, 'templates', folder)).sort();
  return {
    files: Object.fromEntries(skeletons.map((name) => [`${folder}/${name}`, readFileSync(join(root, 'templates', folder, name), 'utf8')])),
    made: {
      'templates.json': JSON.stringify({ ...templates, files: [] }),
      'register.json': JSON.stringify({ ...register, files: [] }),
    },
  };
}
