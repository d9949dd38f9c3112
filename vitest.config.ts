import { defineConfig } from 'vitest/config';
import { lexiconForTests } from './build.lexicon.js';

const settings = { testTimeout: 60_000, env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' } };

/** `quick`: what every change is held by. `deep`: hostile input, every regular expression; minutes of it. `fuzz`: mutants of real texts. */
export default defineConfig({
  test: {
    projects: [
      { plugins: [lexiconForTests], test: { ...settings, name: 'quick', include: ['test/**/*.test.ts'] } },
      { plugins: [lexiconForTests], test: { ...settings, name: 'deep', include: ['test/**/*.deep.ts'], testTimeout: 600_000 } },
      { plugins: [lexiconForTests], test: { ...settings, name: 'fuzz', include: ['test/**/*.fuzz.ts'] } },
    ],
  },
});
