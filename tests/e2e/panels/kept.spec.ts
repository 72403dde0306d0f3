import { writeFileSync } from 'node:fs';
import { readCases } from '../../../scripts/evaluate/cases';
import { expect, test } from '../fixtures';
import { BARBED, button, cardOf, level, offered } from '../poise';
import { FIREFOX } from '../quick';
import { becomes, click, seen, write } from '../steps';
import { home, useOtherAccount } from '../surfaces';
import { catchFile, ownPage, savedFile, stored } from './own-page';

const figures = () => [...document.querySelectorAll('.figures dd')].map((figure) => figure.textContent);

test('Insights fill up with what was posted, hold no word of it, and are deleted', async ({ tab, site, open }) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await click(tab, button('Use this'));
  await level(tab, 'Calm');
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted().length).toBe(1);

  const options = await ownPage(open, 'options.html#insights');
  await becomes(options, ['1', '1', '0'], figures);
  await seen(options, '.chart canvas');
  expect(JSON.stringify(await stored(options, 'insights'))).not.toContain('idiot');
  await click(options, { css: 'button', name: 'Delete all counts' });
  await click(options, { css: 'button', name: 'Yes, delete' });
  await becomes(options, ['0', '0', '0'], figures);
  expect(await stored(options, 'insights')).toBeUndefined();
  expect(options.errors).toEqual([]);
  await options.close();
});

test('"This is wrong" is heard for that account, leaves others alone, and is taken back', async ({ tab, open }) => {
  const quotes = async () => (await cardOf(tab))?.findings.map(({ quote }) => quote) ?? [];
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  const [first] = await quotes();
  await click(tab, button('This is wrong'));
  await expect.poll(quotes).not.toContain(first);

  // The same words in a draft of another day: quiet for this account, marked for the other one.
  await home.open(tab, '?again');
  await write(tab, BARBED);
  await offered(tab);
  expect(await quotes()).not.toContain(first);
  await useOtherAccount(tab);
  await tab.type(' ');
  await expect.poll(quotes).toContain(first);

  const options = await ownPage(open, 'options.html#feedback');
  await becomes(options, first, () => document.querySelector('.rows q')?.textContent ?? undefined);
  expect(JSON.stringify(await stored(options, 'feedback'))).not.toContain('Doors open');
  await click(options, { css: 'button', name: `Remove “${first}”` });
  await seen(options, '.rows q', 0);
  expect(options.errors).toEqual([]);
  await options.close();
});

test(
  'Feedback comes out as a labelled case that the corpus takes, the whole draft only where the writer agreed',
  FIREFOX,
  async ({ tab, open }, info) => {
    const options = await ownPage(open, 'options.html#feedback');
    await click(options, '[role="switch"]');
    await expect.poll(() => stored(options, 'settings')).toMatchObject({ keepDrafts: true });
    await tab.front();
    await home.open(tab);
    await write(tab, BARBED);
    await offered(tab);
    await click(tab, button('This is wrong'));

    await seen(options, '.rows q');
    await catchFile(options);
    await click(options, { css: 'button', name: 'Export as labelled cases' });
    const file = info.outputPath('own.jsonl');
    writeFileSync(file, await savedFile(options));
    expect(readCases(file)).toMatchObject([
      { text: BARBED, account: 'press', parent: null, heat: 0, kinds: [], spans: [] },
    ]);
    await options.close();
  },
);
