import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { installedFirefox } from '../../../scripts/setup/browsers.mjs';
import { type Browser, KEY_DELAY, NOON, type Start, type Tab } from './tab';

const SETTINGS_SERVICE = 'data:,#no-remote-settings';

const prefs = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'services.settings.server': SETTINGS_SERVICE,
});

const tabOf = (page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url?.startsWith('moz-extension:')) errors.push(message.text());
  });
  return {
    goto: async (path) => void (await page.goto(`https://x.com${path}`)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof run>>>,
    press: async (chord) => {
      const keys = chord.split(/\+(?=.)/) as KeyInput[];
      const last = keys.pop() as KeyInput;
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text, { delay: KEY_DELAY }),
    clickAt: (x, y, { clicks = 1 } = {}) => page.mouse.click(x, y, { count: clicks }),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    errors,
    close: () => page.close(),
  };
};

export const startFirefox = async ({ proxy, extension }: Start): Promise<Browser> => {
  const path = installedFirefox();
  if (!path) throw new Error('No Firefox is installed');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1300, height: 900 },
    extraPrefsFirefox: prefs(proxy),
    env: { ...process.env, ...NOON, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  let id = extension && (await firefox.installExtension(extension));
  return {
    newTab: async () => tabOf(await firefox.newPage()),
    forget: async () => {
      if (!extension || !id) return;
      await firefox.uninstallExtension(id);
      id = await firefox.installExtension(extension);
    },
    close: () => firefox.close(),
  };
};
