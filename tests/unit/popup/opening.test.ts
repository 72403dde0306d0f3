import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readPopup } from '../../../entrypoints/popup/read-popup';
import { folderOf } from '../repository/built';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the popup opens at once', () => {
  it('asks every store in the same breath, and each a fixed number of times', async () => {
    const asked: string[] = [];
    const never = (area: string) => () => {
      asked.push(area);
      return new Promise<never>(() => {});
    };
    for (const area of ['local', 'sync', 'managed'] as const)
      vi.spyOn(browser.storage[area], 'get').mockImplementation(never(area));
    vi.spyOn(browser.tabs, 'query').mockImplementation(never('tabs'));
    void readPopup();
    // Nothing has answered and nothing will: what is asked by now waits for nobody.
    await new Promise((later) => setTimeout(later, 20));
    expect(asked.toSorted()).toEqual([...Array(7).fill('local'), 'managed', 'sync', 'tabs']);
  });

  it('shows its shell before any script has run', () => {
    const page = readFileSync(join(folderOf('chrome'), 'popup.html'), 'utf8');
    expect(page.slice(page.indexOf('<div id="root">'))).toMatch(/class="popup-header"[\s\S]*<h1>Poise<\/h1>/);
  });
});
