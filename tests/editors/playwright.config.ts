import { defineConfig } from '@playwright/test';
import { installed } from '../e2e/browsers/installed';
import type { Engine } from './rig/bench';

const engines: readonly Engine[] = installed('firefox') ? ['chromium', 'firefox'] : ['chromium'];

/** The editors alone: `npx playwright test -c tests/editors`. */
export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  outputDir: '../../test-results/editors',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  projects: engines.map((engine) => ({ name: `editors-${engine}`, use: { engine } })),
});
