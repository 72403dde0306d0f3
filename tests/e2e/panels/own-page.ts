import { expect } from '@playwright/test';
import { SECTIONS } from '../../../components/panels/options/sections';
import type { Browser, Tab } from '../browsers/tab';
import { seen } from '../steps';

/** Every page of Poise's own, the options page section by section. */
export const OWN_PAGES = ['popup.html', 'welcome.html', ...SECTIONS.map((section) => `options.html#${section}`)];

/** Opens one of Poise's own pages and waits until it has drawn. */
export const ownPage = async ({ openPage }: Browser, page: string): Promise<Tab> => {
  if (!openPage) throw new Error(`There is no ${page} without Poise`);
  const tab = await openPage(page);
  await seen(tab, 'body:not(:has([aria-busy="true"])) h1');
  return tab;
};

/** What Poise has stored under a key of `storage.local`; asked from one of its own pages. */
export const stored = (tab: Tab, key: string): Promise<unknown> =>
  tab.evaluate(async (wanted) => (await chrome.storage.local.get(wanted))[wanted], key);

/** Puts a file into the page's hidden file field, as the dialogue would. */
export const chooseFile = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('The page takes no file.');
    const chosen = new DataTransfer();
    chosen.items.add(new File([words], 'chosen.json', { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Catches what the page would hand to the reader as a file; `savedFile` gives its text. */
export const catchFile = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return '#';
    };
    // The link that would start the download is not to be followed.
    HTMLAnchorElement.prototype.click = () => {};
  });

/** Text of the file that was last handed out. */
export const savedFile = async (tab: Tab): Promise<string> => {
  const saved = () => document.documentElement.dataset.saved;
  await expect.poll(() => tab.evaluate(saved)).toBeDefined();
  return (await tab.evaluate(saved)) ?? '';
};

/** The text of the message that answers what was just done. */
export const notice = (): string => document.querySelector('.notice[role="status"]')?.textContent ?? '';
