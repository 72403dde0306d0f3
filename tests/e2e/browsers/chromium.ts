import { existsSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, expect, type Page } from '@playwright/test';
import { installedChromium } from '../../../scripts/setup/browsers.mjs';
import { inspect } from './inspect';
import { type Accessible, type Browser, KEY_DELAY, NOON, type Start, stall, type Tab } from './tab';

/** Keeps Chromium's own services quiet, so that every request seen is the page's or Poise's. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  '--gaia-url=http://localhost:9',
  '--component-updater=url-source=http://localhost:9',
];

type AxNode = Awaited<ReturnType<typeof fullTree>>[number];

const fullTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Children as the reader meets them: the protocol lists the tree level by level. */
const inOrder = (nodes: readonly AxNode[]): Accessible[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): Accessible[] => [
    ...(node.ignored ? [] : [{ role: node.role?.value ?? '', name: node.name?.value ?? '' }]),
    ...(node.childIds ?? []).flatMap((id) => below(byId.get(id) as AxNode)),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(below);
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const sessionOf = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
};

const tabOf = (page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      errors.push(message.text());
  });
  return {
    send: async (method, parameters) => (await sessionOf(page)).send(method, parameters as never),
    goto: async (path) => void (await page.goto(path.startsWith('/') ? `https://x.com${path}` : path)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof run>>>,
    press: (chord) => page.keyboard.press(chord),
    keepDown: async (chord, repeats) => {
      const keys = chord.split('+');
      for (const key of keys) await page.keyboard.down(key);
      for (let time = 0; time < repeats; time += 1) await page.keyboard.down(keys.at(-1) ?? '');
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text, { delay: KEY_DELAY }),
    clickAt: (x, y, { clicks = 1 } = {}) => page.mouse.click(x, y, { clickCount: clicks }),
    compose: async (text) => {
      const at = { selectionStart: text.length, selectionEnd: text.length };
      await (await sessionOf(page)).send('Input.imeSetComposition', { text, ...at });
    },
    commit: async (text) => void (await (await sessionOf(page)).send('Input.insertText', { text })),
    cancel: async () => {
      const nothing = { text: '', selectionStart: 0, selectionEnd: 0 };
      await (await sessionOf(page)).send('Input.imeSetComposition', nothing);
    },
    accessible: async () => {
      const session = await sessionOf(page);
      await session.send('Accessibility.enable');
      return inOrder(await fullTree(session));
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    forceColours: (forced) => page.emulateMedia({ forcedColors: forced ? 'active' : 'none' }),
    front: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors,
    close: () => page.close(),
  };
};

export const startChromium = async ({ proxy, extension, neighbour }: Start): Promise<Browser> => {
  const loaded = [extension, neighbour].filter((folder) => folder !== undefined).join();
  const path = installedChromium() ?? chromium.executablePath();
  if (!existsSync(path))
    throw new Error('No Chromium, Edge or Brave is installed: install one, or run "npx playwright install chromium"');
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless: false,
    // A page that is left and come back to is kept, as in everybody's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...process.env, ...NOON },
    viewport: { width: 1300, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${proxy}`,
      ...QUIET,
      ...(loaded ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
    ],
  });
  const browser: Browser = {
    newTab: async () => tabOf(await context.newPage()),
    forget: () => context.clearCookies(),
    close: () => context.close(),
  };
  if (!extension) return browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = new URL('.', worker.url()).href;
  const desk = await openDesk(context, own);
  return {
    ...browser,
    openPage: async (page) => {
      const tab = tabOf(await context.newPage());
      await tab.goto(`${own}${page}`);
      return tab;
    },
    openPopup: async () => {
      const opened = context.waitForEvent('page');
      await desk.page.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
      return tabOf(await opened);
    },
    forget: async () => {
      await browser.forget();
      await desk.page.evaluate(async () => {
        await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
      });
    },
    killBackground: async () => {
      await desk.session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => desk.running.size).toBe(0);
    },
    inspect: () => inspect(context, own),
    stallBackground: async (ms) => {
      const [awake] = context.serviceWorkers();
      void awake?.evaluate(stall, ms).catch(() => undefined);
    },
    updateExtension: async () => {
      const gone = desk.page.waitForEvent('close');
      await desk.page.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
      await gone;
    },
    removeExtension: async () => {
      const gone = desk.page.waitForEvent('close');
      await desk.page.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
      await gone;
    },
  };
};

/** A page of the extension that stays open: unlike the background it is always there to be asked. */
const openDesk = async (context: BrowserContext, own: string) => {
  const page = await context.newPage();
  await page.goto(`${own}popup.html`);
  const session = await context.newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running') running.add(versionId);
      if (runningStatus === 'stopped') running.delete(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  return { page, session, running };
};
