import puppeteer, { type Browser as Firefox, type KeyInput, type Page } from 'puppeteer-core';
import { installedFirefox } from '../../../scripts/setup/browsers.mjs';
import { type System, systemOf } from './firefox-system';
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
      const keys = chord.split(/\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
      const last = keys.pop() as KeyInput;
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text, { delay: KEY_DELAY }),
    clickAt: (x, y, { clicks = 1 } = {}) => page.mouse.click(x, y, { count: clicks }),
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    errors,
    close: () => page.close(),
  };
};

/** Opens a page of the extension: WebDriver may not go there, but the browser's own window may. */
const openOwn = async (firefox: Firefox, system: System, address: string): Promise<Page> => {
  const opened = new Promise<Page | null>((resolve) =>
    firefox.once('targetcreated', (target) => resolve(target.page())),
  );
  const asked = '{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }';
  await system(`void (gBrowser.selectedTab = gBrowser.addTab('${address}', ${asked}))`);
  const page = await opened;
  if (!page) throw new Error(`Firefox did not open ${address}`);
  while (!(await page.evaluate(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`))) {
    await new Promise((later) => setTimeout(later, 20));
  }
  return page;
};

export const startFirefox = async ({ proxy, extension }: Start): Promise<Browser> => {
  const path = installedFirefox();
  if (!path) throw new Error('No Firefox is installed');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1300, height: 900 },
    extraPrefsFirefox: prefs(proxy),
    env: { ...process.env, ...NOON, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const browser: Browser = {
    newTab: async () => tabOf(await firefox.newPage()),
    forget: async () => undefined,
    close: () => firefox.close(),
  };
  if (!extension) return browser;
  const policy = `WebExtensionPolicy.getByID('${await firefox.installExtension(extension)}')`;
  const system = await systemOf(firefox);
  const own = `moz-extension://${await system(`${policy}.mozExtensionHostname`)}/`;
  const desk = await openOwn(firefox, system, `${own}popup.html`);
  return {
    ...browser,
    openPage: async (page) => tabOf(await openOwn(firefox, system, own + page)),
    forget: async () =>
      void (await desk.evaluate(
        `Promise.all(['local', 'sync', 'session'].map((area) => browser.storage[area].clear()))`,
      )),
    killBackground: async () =>
      void (await system(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`)),
  };
};
