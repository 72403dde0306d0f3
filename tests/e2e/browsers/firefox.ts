import puppeteer, { type Browser as Firefox, type KeyInput, type Page } from 'puppeteer-core';
import { installedFirefox } from '../../../scripts/setup/browsers.mjs';
import { type System, systemOf } from './firefox-system';
import { type Accessible, type Browser, KEY_DELAY, NOON, type Start, stall, type Tab } from './tab';

const SETTINGS_SERVICE = 'data:,#no-remote-settings';

const prefs = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'services.settings.server': SETTINGS_SERVICE,
  // Permissions that the extension asks for are given without the question, which no test can answer.
  'extensions.webextOptionalPermissionPrompts': false,
});

const keysOf = (chord: string) => chord.split(/\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];

/** Firefox's own names of roles that ARIA calls otherwise. */
const ROLES: Readonly<Record<string, string>> = { statusbar: 'status', pushbutton: 'button', 'push button': 'button' };

/** Runs in Firefox's own window: role and name of everything in the page of the tab in front. */
const ACCESSIBLE = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const all = [];
  const visit = (node) => {
    all.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  let root = null;
  for (let tries = 0; tries < 100 && !root?.firstChild?.childCount; tries += 1) {
    await new Promise((later) => setTimeout(later, 50));
    root = service.getAccessibleFor(gBrowser.selectedBrowser);
  }
  visit(root);
  return JSON.stringify(all);
})()`;

/** Runs in Firefox's own window: what an input method does, by the interface that input methods use. */
const composing = (act: string): string => `(() => {
  const processor = (window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(
    Ci.nsITextInputProcessor,
  ));
  if (!processor.beginInputTransactionForTests(window)) throw new Error('Another input method is at work.');
  ${act}
})()`;

const tabOf = (page: Page, system?: System): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url?.startsWith('moz-extension:')) errors.push(message.text());
  });
  return {
    goto: async (path) => void (await page.goto(path.startsWith('/') ? `https://x.com${path}` : path)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof run>>>,
    press: async (chord) => {
      const keys = keysOf(chord);
      const last = keys.pop() as KeyInput;
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    keepDown: async (chord, repeats) => {
      const keys = keysOf(chord);
      for (const key of keys) await page.keyboard.down(key);
      for (let time = 0; time < repeats; time += 1) await page.keyboard.down(keys.at(-1) as KeyInput);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text, { delay: KEY_DELAY }),
    clickAt: (x, y, { clicks = 1 } = {}) => page.mouse.click(x, y, { count: clicks }),
    compose: async (text) =>
      void (await system?.(
        composing(`processor.setPendingCompositionString(${JSON.stringify(text)});
          processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
          processor.setCaretInPendingComposition(${text.length});
          processor.flushPendingComposition();`),
      )),
    commit: async (text) =>
      void (await system?.(composing(`processor.commitCompositionWith(${JSON.stringify(text)});`))),
    cancel: async () => void (await system?.(composing('processor.cancelComposition();'))),
    accessible: async () => {
      const all: Accessible[] = JSON.parse(String(await system?.(ACCESSIBLE)));
      return all.map(({ role, name }) => ({ role: ROLES[role] ?? role, name }));
    },
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    errors,
    close: () => page.close(),
  };
};

const later = (ms: number) => new Promise<undefined>((done) => setTimeout(done, ms));
const OPENED = 20_000;

/** Opens a page of the extension: WebDriver may not go there, but the browser's own window may. */
const openOwn = async (firefox: Firefox, system: System, address: string, behind = false): Promise<Page> => {
  const before = new Set(firefox.targets());
  const asked = '{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }';
  const tab = `gBrowser.addTab('${address}', ${asked})`;
  await system(`void (${behind ? tab : `gBrowser.selectedTab = ${tab}`})`);
  // Other targets may come up meanwhile, and a page that still loads may never answer: each is asked anew until one is there.
  const isIt = `location.href.startsWith('${address.replace(/#.*/, '')}') && document.readyState === 'complete'`;
  for (const end = Date.now() + OPENED; Date.now() < end; await later(20)) {
    for (const target of firefox.targets().filter((one) => !before.has(one))) {
      const page = await Promise.race([target.page(), later(1000)]);
      if (page && (await Promise.race([page.evaluate(isIt).catch(() => false), later(1000)]))) return page;
    }
  }
  throw new Error(`Firefox did not open ${address}`);
};

export const startFirefox = async ({ proxy, extension, neighbour, program }: Start): Promise<Browser> => {
  const path = program ?? installedFirefox();
  if (!path) throw new Error('No Firefox is installed');
  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      args: ['--remote-allow-system-access'],
      acceptInsecureCerts: true,
      defaultViewport: { width: 1300, height: 900 },
      extraPrefsFirefox: prefs(proxy),
      env: { ...process.env, ...NOON, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
  // A browser that once in a long while never says where it listens is started again.
  const firefox = await launch().catch(launch);
  const system = await systemOf(firefox);
  const browser: Browser = {
    newTab: async () => tabOf(await firefox.newPage(), system),
    forget: async () => void (await system('Services.cookies.removeAll()')),
    close: () => firefox.close(),
  };
  if (!extension) return browser;
  const id = await firefox.installExtension(extension);
  const policy = `WebExtensionPolicy.getByID('${id}')`;
  if (neighbour) await firefox.installExtension(neighbour);
  const own = `moz-extension://${await system(`${policy}.mozExtensionHostname`)}/`;
  const addOn = (act: string) =>
    system(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${id}')).${act};
    })()`);
  const desk = await openOwn(firefox, system, `${own}popup.html`);
  return {
    ...browser,
    openPopup: async () => {
      await system(`${policy}.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
      return tabOf(await openOwn(firefox, system, `${own}popup.html`, true));
    },
    openPage: async (page) => tabOf(await openOwn(firefox, system, own + page)),
    forget: async () => {
      await browser.forget();
      await desk.evaluate(`Promise.all(['local', 'sync', 'session'].map((area) => browser.storage[area].clear()))`);
    },
    // The background shares its thread with every page of the extension.
    stallBackground: async (ms) => void desk.evaluate(`(${stall.toString()})(${ms})`).catch(() => undefined),
    updateExtension: async () => void (await addOn('reload()')),
    removeExtension: async () => void (await addOn('uninstall()')),
    killBackground: async () =>
      void (await system(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`)),
  };
};
