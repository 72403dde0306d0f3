import { browser } from 'wxt/browser';
import { logOnce } from './log';

const ID = 'watcher-elsewhere';
const WATCHER = 'content-scripts/watcher.js';

/** The manifest puts the watcher on these by itself. */
function isOwn(origin: string): boolean {
  return browser.runtime.getManifest().content_scripts?.some(({ matches }) => matches?.includes(origin)) ?? false;
}

/** Puts the watcher on the sites that the writer allowed beyond those of the manifest, and takes it from the others. */
async function settle(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !isOwn(origin));
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, matches, js: [WATCHER], runAt: 'document_start' }]);
}

/** The page over which the writer said yes is already there, and should not have to be loaded anew. */
async function begin(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  const targets = tabs.flatMap(({ id }) => (id === undefined ? [] : [{ tabId: id }]));
  await Promise.all(targets.map((target) => browser.scripting.executeScript({ target, files: [`/${WATCHER}`] })));
}

/** For the background to call at once when it starts: a permission given may be what woke it. */
export function followSites(): void {
  const follow = () => settle().catch((error: unknown) => logOnce('the sites could not be settled', error));
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await follow();
    const news = origins.filter((origin) => !isOwn(origin));
    if (news.length > 0)
      await begin(news).catch((error: unknown) => logOnce('an open page has to be loaded anew first', error));
  });
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}
