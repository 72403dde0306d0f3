import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure, so that nothing leaks from one file's tests into the next: they share one copy of what they import. */
const PURE = 'lib/{coach,rewrite,profile,session}/**/*.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: 'poise',
          include: ['{lib,components,tests/unit,tests/safety}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, PURE],
        },
      },
    ],
  },
});
