// Compiles the words of the language in templates/tu-vung into values where the code imports them: nothing reads their files at run time.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const lexiconFile = /[\\/]tu-vung[\\/][^\\/]+\.yaml$/;

/** For esbuild. */
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
