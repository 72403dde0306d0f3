import { browser } from 'wxt/browser';
import { logOnce } from './log';

const ID = 'watcher-elsewhere';

/** Sites that the manifest names get the watcher by themselves. */
function isOwn(origin: string): boolean {
  return browser.runtime.getManifest().host_permissions?.includes(origin) ?? false;
}

/** Puts the watcher on the sites that the writer allowed beyond those of the manifest, and takes it from the others. */
async function settle(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !isOwn(origin));
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['content-scripts/watcher.js'], runAt: 'document_start' },
  ]);
}

/** For the background to call at once when it starts: a permission given may be what woke it. */
export function followSites(): void {
  const follow = () => void settle().catch((error: unknown) => logOnce('the sites could not be settled', error));
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}
