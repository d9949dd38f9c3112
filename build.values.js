// What the build makes once and the code imports as values: the words of the language in templates/tu-vung, and what a Word file has around
// its text, by the package docx. Nothing reads or makes them at run time.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Document, Footer, Header, Packer } from 'docx';
import { parse } from 'yaml';

const lexiconFile = /[\\/]tu-vung[\\/][^\\/]+\.yaml$/;

/** For esbuild: the words of the language. */
export const lexicon = {
  name: 'lexicon',
  setup(plugin) {
    plugin.onLoad({ filter: lexiconFile }, ({ path }) => ({ contents: JSON.stringify(parse(readFileSync(path, 'utf8'))), loader: 'json' }));
  },
};

/** For the test runner, which loads the sources one by one. */
export const lexiconForTests = {
  name: 'lexicon',
  transform(text, id) {
    return lexiconFile.test(id) ? `export default ${JSON.stringify(parse(text))};` : undefined;
  },
};

const frameName = '#word-frame';
const font = '{font}';

/**
 * The openings of its parts with their namespaces, theme, font table, content types, relations. src/render/wordprocessing writes the text
 * itself, for docx makes a tree of objects of every word.
 */
function makeFrame() {
  const document = new Document({
    sections: [{ headers: { default: new Header({ children: [] }) }, footers: { default: new Footer({ children: [] }) }, children: [] }],
    footnotes: {},
    theme: { fonts: { headings: font, body: font } },
  });
  // What docx's packer does before it zips; it has no public way to ask for the parts alone. Its version is pinned.
  const parts = Packer.compiler.compile(document, undefined, []);
  const opening = (path, tag) => new RegExp(`^[^]*?<${tag}(?: [^>]*)?>`, 'u').exec(parts.get(path))[0];
  return {
    openings: {
      document: opening('word/document.xml', 'w:body'),
      header: opening('word/header1.xml', 'w:hdr').replace('/>', '>'),
      footer: opening('word/footer1.xml', 'w:ftr').replace('/>', '>'),
      footnotes: opening('word/footnotes.xml', 'w:footnotes'),
    },
    theme: parts.get('word/theme/theme1.xml'),
    fontTable: parts.get('word/fontTable.xml'),
    contentTypes: parts.get('[Content_Types].xml').replace(/<Override [^>]*\/word\/(?:header|footer)\d+\.xml"\/>|<\/Types>/gu, ''),
    packageRelations: parts.get('_rels/.rels'),
    noRelations: parts.get('word/_rels/footnotes.xml.rels'),
  };
}

const frameText = JSON.stringify(makeFrame());

/** For esbuild: what a Word file has around its text. */
export const wordFrame = {
  name: frameName,
  setup(plugin) {
    plugin.onResolve({ filter: /^#word-frame$/ }, ({ path }) => ({ path, namespace: frameName }));
    plugin.onLoad({ filter: /./, namespace: frameName }, () => ({ contents: frameText, loader: 'json' }));
  },
};

/** For the test runner. */
export const wordFrameForTests = {
  name: frameName,
  enforce: 'pre',
  resolveId: (id) => (id === frameName ? `\0${frameName}` : undefined),
  load: (id) => (id === `\0${frameName}` ? `export default ${frameText};` : undefined),
};

/** For esbuild: what is shipped stands inside the file of the program; the page, where one is wanted, beside it. */
const shippedInside = {
  name: 'shipped-inside',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]files[\\/]shipped-folder\.ts$/ }, ({ path }) => ({
      contents: [
        "import { readFileSync } from 'node:fs';",
        "import { join } from 'node:path';",
        "import { shippedFrom } from '../workspace/shipped.js';",
        `const inside = shippedFrom(${readFileSync(new URL('dist/shipped.json', import.meta.url), 'utf8')});`,
        "const made = (name) => name === 'dvplan.html' ? readFileSync(join(__dirname, name), 'utf8') : inside.made(name);",
        'export const shippedFolder = { ...inside, made };',
      ].join('\n'),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};

/** For esbuild: a program in one file that needs nothing beside it. */
export const standalone = {
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  charset: 'ascii',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
  define: { 'import.meta.url': '__fileUrl' },
  banner: { js: "const __fileUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [shippedInside, lexicon, wordFrame],
};
