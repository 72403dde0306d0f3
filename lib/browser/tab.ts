import { browser } from 'wxt/browser';

/** The host in the tab at hand, where the browser lets Poise know it: only on sites it may work on. */
export async function hostInTab(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A tab's address is withheld on every site Poise has no permission for.
  return tab?.url?.startsWith('https://') ? new URL(tab.url).host : undefined;
}

export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: `/options.html#${section}` });
}
