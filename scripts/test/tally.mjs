// @ts-check
import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A check without tests of its own counts as one.
 * @param {number} code
 * @returns {Tally}
 */
export const tallyOfCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/**
 * What a test runner's JSON report counts. A runner that failed without a failed test, or ran none, counts as one failure.
 * @param {string} file
 * @param {number} code The runner's exit code.
 * @returns {Promise<Tally>}
 */
export async function tallyOfReport(file, code) {
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  const tally = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : counted(report);
  const silentFailure = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silentFailure ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number }} report Playwright's has `stats`, Vitest's has not.
 * @returns {Tally}
 */
function counted(report) {
  const { stats } = report;
  return stats === undefined
    ? { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
    : { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
