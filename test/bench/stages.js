// The stages of the project as functions, which the public API shows only through a workspace: bundled from the sources for a benchmark.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lexicon, wordFrame } from '../../build.values.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the stages into a folder and gives the path of the bundle. */
export async function bundleStages(folder) {
  const outfile = join(folder, 'stages.mjs');
  await build({
    stdin: {
      contents: `export { decodeSource, parseDocument } from './src/parse/index.js';
        export { findCitations } from './src/parse/citations/index.js';
        export { chooseTemplate } from './src/config/index.js';
        export { lintDocument } from './src/lint/index.js';
        export { renderDocument } from './src/render/index.js';
        export { allNodes } from './src/model/index.js';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    plugins: [lexicon, wordFrame],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    // Packages in CommonJS call `require` for modules of Node.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The stages of a bundle, and the shipped templates as the build made them. */
export async function loadStages(bundle) {
  const { templates, typeRegulations } = JSON.parse(readFileSync(join(root, 'dist', 'templates.json'), 'utf8'));
  return { ...(await import(pathToFileURL(bundle).href)), shipped: { templates, typeRegulations } };
}
