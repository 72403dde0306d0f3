// @ts-check
import { existsSync } from 'node:fs';
import { installedBrowser, installedChromium, installedFirefox } from './browsers.mjs';
import { run } from './command.mjs';
import { step } from './step.mjs';

/** A browser to show Poise in: an installed one, else one that is fetched. */
export const browserToShow = async () => installedBrowser() ?? fetchChromium();

/** A Chromium to test in: an installed one, else one that is fetched. */
export const chromiumToTest = async () => installedChromium() ?? fetchChromium();

/** Firefox, installed where Debian's package can be; undefined where it cannot. */
export async function firefoxToTest() {
  if (installedFirefox() === undefined && isDebianRoot()) {
    await step("Installing Firefox (Debian's firefox-esr)", () => installDebian('firefox-esr'));
  }
  return installedFirefox();
}

async function fetchChromium() {
  const kept = await playwrightChromium();
  if (existsSync(kept)) return kept;
  const download = await step("Downloading Chromium (Playwright's build)", () =>
    run('npx', ['playwright', 'install', 'chromium']),
  );
  if (download.code === 0 && existsSync(kept)) return kept;
  if (isDebianRoot()) await step("Installing Chromium (Debian's package)", () => installDebian('chromium'));
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  throw new Error('No browser was found and none could be fetched: please install Chromium or Google Chrome.');
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
async function installDebian(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], { env });
  if (code !== 0) console.error(output.split('\n').slice(-5).join('\n'));
}
