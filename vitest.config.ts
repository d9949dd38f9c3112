import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' },
  },
});
