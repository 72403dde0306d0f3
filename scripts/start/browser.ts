import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { HOSTS } from '../../tests/practice/server/certificate';

/** The build that ships, with the hosts that ship. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Keeps the browser's own services quiet: a practice page has no business with the network. */
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

type Options = {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly securePort: number;
  /** False to see the same page without Poise. */
  readonly poise?: boolean;
  /** Folder of another build than the one that ships. */
  readonly extension?: string;
};

/** A browser of Chromium's family with Poise loaded, for which the practice site is x.com. */
export async function openBrowser(options: Options): Promise<Browser> {
  const { executablePath, headless, securePort, poise = true, extension = EXTENSION } = options;
  const practice = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${securePort}`).join(', ');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    // Only over a pipe do the branded browsers still let an unpacked extension in.
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1300, height: 900 } : null,
    args: [`--host-resolver-rules=${practice}`, '--ignore-certificate-errors', ...QUIET, ...asRoot],
  });
  if (!poise) return browser;
  await browser.installExtension(extension);
  // The welcome page opens by itself and in front; a page opened before it would be left behind it, where nothing is drawn.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return browser;
}
