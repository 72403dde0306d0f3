import { browser } from 'wxt/browser';

/** `allowed` is false where Poise may work only once the writer lets it. */
export type Place = { readonly host: string; readonly allowed: boolean };

/** The page in the tab at hand. The browser tells it because the writer opened Poise's panel over it, and only then. */
export async function placeInTab(): Promise<Place | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url?.startsWith('https://')) return undefined;
  const { host } = new URL(tab.url);
  return { host, allowed: await browser.permissions.contains(permissionFor(host)) };
}

/** Call it in the very click: browsers let only the writer's hand ask. They ask back; true once the writer agreed. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(host));
}

const permissionFor = (host: string) => ({ origins: [`https://${host}/*`] });

export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: `/options.html#${section}` });
}
