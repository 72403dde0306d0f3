import { defineConfig } from '@playwright/test';
import { installedFirefox } from '../../scripts/setup/browsers.mjs';
import type { Engine } from './rig/bench';

const engines: readonly Engine[] = installedFirefox() ? ['chromium', 'firefox'] : ['chromium'];

/** The editors alone: `npx playwright test -c tests/editors`. */
export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  outputDir: '../../test-results/editors',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['./rig/table-reporter.ts']],
  projects: engines.map((engine) => ({ name: `editors-${engine}`, use: { engine } })),
});
