import { defineConfig } from 'vitest/config';

const settings = { testTimeout: 60_000, env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' } };

/** `quick`: what every change is held by. `deep`: hostile input, every regular expression, fuzz; minutes of it. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...settings, name: 'quick', include: ['test/**/*.test.ts'] } },
      { test: { ...settings, name: 'deep', include: ['test/**/*.deep.ts'], testTimeout: 600_000 } },
    ],
  },
});
