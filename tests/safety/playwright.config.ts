import { defineConfig } from '@playwright/test';
import type { Options } from '../e2e/fixtures';

/** A page that means ill, and files that are not what they should be: `npx playwright test -c tests/safety`. */
export default defineConfig<object, Options>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/safety',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { engine: 'chromium', poise: true },
});
