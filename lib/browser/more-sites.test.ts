import { beforeEach, expect, it, vi } from 'vitest';

type Heard = (change: { origins?: string[] }) => Promise<void>;
const heard: Record<'added' | 'removed' | 'installed', Heard | undefined> = {
  added: undefined,
  removed: undefined,
  installed: undefined,
};
const X = 'https://x.com/*';
const BLUESKY = 'https://bsky.app/*';
let granted: string[];
let registered: { id: string; matches: string[]; js: string[] }[];
const executed: unknown[] = [];
const asked: unknown[] = [];

const browser = {
  runtime: {
    getManifest: () => ({ content_scripts: [{ matches: [X] }] }),
    onInstalled: { addListener: (listener: Heard) => (heard.installed = listener) },
  },
  permissions: {
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
    request: (wish: unknown) => {
      asked.push(wish);
      return Promise.resolve(true);
    },
    onAdded: { addListener: (listener: Heard) => (heard.added = listener) },
    onRemoved: { addListener: (listener: Heard) => (heard.removed = listener) },
  },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
    executeScript: async (what: unknown) => executed.push(what),
  },
  tabs: {
    query: async ({ url }: { url?: string[] }) =>
      url ? (url.includes(BLUESKY) ? [{ id: 7 }] : []) : [{ url: 'https://bsky.app/profile/tess' }],
  },
};
vi.mock('wxt/browser', () => ({ browser }));
const { followSites } = await import('./more-sites');
const { askForSite, placeInTab } = await import('./tab');

beforeEach(() => {
  granted = [X];
  registered = [];
  executed.length = 0;
  asked.length = 0;
  followSites();
});

it('puts the watcher on a site that the writer allowed, and at once into its open pages', async () => {
  granted.push(BLUESKY);
  await heard.added?.({ origins: [BLUESKY] });
  expect(registered).toMatchObject([{ matches: [BLUESKY], js: ['content-scripts/watcher.js'] }]);
  expect(executed).toEqual([{ target: { tabId: 7 }, files: ['/content-scripts/watcher.js'] }]);
});

it('never puts a second watcher on the sites of the manifest', async () => {
  await heard.added?.({ origins: [X] });
  expect([registered, executed]).toEqual([[], []]);
});

it('takes the watcher away with the permission, and keeps it through an update', async () => {
  granted.push(BLUESKY);
  await heard.installed?.({});
  expect(registered).toHaveLength(1);
  await heard.installed?.({});
  expect(registered).toHaveLength(1);
  granted = [X];
  await heard.removed?.({ origins: [BLUESKY] });
  expect(registered).toEqual([]);
});

it('asks for the one site, in the very click', () => {
  void askForSite('bsky.app');
  expect(asked).toEqual([{ origins: [BLUESKY] }]);
});

it('tells whether Poise may work on the page in the tab', async () => {
  expect(await placeInTab()).toEqual({ host: 'bsky.app', allowed: false });
  granted.push(BLUESKY);
  expect(await placeInTab()).toEqual({ host: 'bsky.app', allowed: true });
});
