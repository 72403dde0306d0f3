// @ts-check
import { rm } from 'node:fs/promises';
import { chromiumToTest, firefoxToTest } from './setup/browser-install.mjs';
import { run } from './setup/command.mjs';
import { installPackages } from './setup/packages.mjs';
import { step } from './setup/step.mjs';
import { LONG_PARTS, PARTS } from './test/parts.mjs';
import { tallyOfCheck, tallyOfReport } from './test/tally.mjs';

/** Enough of a failed part's output to see what failed, and not the whole log. */
const LINES_SHOWN = 300;

await installPackages();
console.log(`▸ Chromium: ${await chromiumToTest()}`);
const firefox = await firefoxToTest();
if (firefox === undefined) console.log('▸ Firefox is not here and cannot be installed: its tests are skipped');

const total = { passed: 0, failed: 0, skipped: 0 };
for (const part of process.argv.includes('--long') ? LONG_PARTS : PARTS) {
  const tally = await step(part.name, () => ran(part));
  console.log(`  ${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {(typeof PARTS)[number]} part */
async function ran({ script, parameters = [], report, env = {} }) {
  if (report !== undefined) await rm(report, { force: true });
  const { code, output } = await run('npm', ['run', script, '--', ...parameters], {
    env: { NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  const tally = report === undefined ? tallyOfCheck(code) : await tallyOfReport(report, code);
  if (tally.failed > 0) console.log(output.split('\n').slice(-LINES_SHOWN).join('\n'));
  return tally;
}
