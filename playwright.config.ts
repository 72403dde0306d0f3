import { defineConfig } from '@playwright/test';
import { hasFirefox, type Options } from './tests/e2e/fixtures';
import { picked } from './tests/e2e/quick';

const SITE_ALONE = /e2e.site.*\.spec\.ts/;
const engines = hasFirefox ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

if (!hasFirefox && !process.env.TEST_WORKER_INDEX)
  console.warn('Firefox is not installed: its end-to-end tests are left out.');

export default defineConfig<object, Options>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // Two real browsers on a shared machine: a second try tells a slow machine from a broken promise, and the report says which it was.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: engines.flatMap((engine) => [
    { name: `site-${engine}`, testMatch: SITE_ALONE, use: { engine, poise: false }, ...picked(engine, hasFirefox) },
    { name: engine, testIgnore: SITE_ALONE, use: { engine, poise: true }, ...picked(engine, hasFirefox) },
  ]),
});
