import { browser } from 'wxt/browser';

/** Shows the welcome page; for the background to call once, when the extension was installed. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}
