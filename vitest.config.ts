import { defineConfig } from 'vitest/config';
import { lexiconForTests, wordFrameForTests } from './build.values.js';

const settings = {
  testTimeout: 60_000,
  setupFiles: ['test/fixed-seed.ts'],
  env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' },
};

const plugins = [lexiconForTests, wordFrameForTests];

/** Tests that stand in for modules of Node, or count the steps of code: what others loaded would be in their way. */
const alone = ['test/files/owners-and-shares.test.ts', 'test/parse/citations/unseen.test.ts'];

/**
 * `quick` and `alone`: what every change is held by; the files of `quick` share what they load, which halves their time. `deep`: hostile
 * input, every regular expression; minutes of it. `fuzz`: mutants of real texts.
 */
export default defineConfig({
  test: {
    // Left to itself, the runner leaves a core to nobody: half of a machine with two.
    maxWorkers: '100%',
    projects: [
      { plugins, test: { ...settings, name: 'quick', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { plugins, test: { ...settings, name: 'alone', include: alone } },
      { plugins, test: { ...settings, name: 'deep', include: ['test/**/*.deep.ts'], testTimeout: 600_000 } },
      { plugins, test: { ...settings, name: 'fuzz', include: ['test/**/*.fuzz.ts'] } },
    ],
  },
});
