// @ts-check
import { spawn } from 'node:child_process';
import { browserToShow } from './setup/browser-install.mjs';
import { mustRun, OWN_ENVIRONMENT, ROOT } from './setup/command.mjs';
import { hasDisplay } from './setup/display.mjs';
import { installPackages } from './setup/packages.mjs';
import { step } from './setup/step.mjs';

const headless = process.argv.includes('--headless') || !hasDisplay();

await installPackages();
const browser = await browserToShow();
console.log(`▸ Browser: ${browser}`);
await step('Building the extension', () => mustRun('npm', ['run', 'build']));
console.log(headless ? '▸ Playing one visit' : '▸ Opening the practice page');

const script = headless ? 'scripts/start/visit.ts' : 'scripts/start/open.ts';
spawn('tsx', [script], {
  cwd: ROOT,
  env: { ...OWN_ENVIRONMENT, POISE_BROWSER: browser },
  stdio: 'inherit',
  shell: process.platform === 'win32',
}).on('close', (code) => {
  process.exitCode = code ?? 1;
});
