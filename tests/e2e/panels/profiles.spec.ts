import { expect, test } from '../fixtures';
import { cardOf, level } from '../poise';
import { FIREFOX } from '../quick';
import { becomes, click } from '../steps';
import { home } from '../surfaces';
import { ownPage, stored } from './own-page';

const levels = () =>
  [...document.querySelectorAll('.versus .level')].map((tag) => tag.textContent?.replace(/^\W+/, ''));

test('A phrase of the house is judged at once beside the preset, and in the composer', async ({ tab, open }) => {
  await home.open(tab);
  await tab.type('The yellow notebook is back on the shelf.');
  await level(tab, 'Calm');

  const options = await ownPage(open, 'options.html#profiles');
  await click(options, '.new-phrase input');
  await options.type('yellow notebook');
  await options.press('Tab');
  await options.type('ochre journal');
  await options.press('Enter');
  await click(options, '.trial textarea');
  await options.press('Control+a');
  await options.type('The yellow notebook is here.');
  await becomes(options, ['Edgy', 'Calm'], levels);

  await level(tab, 'Edgy');
  await expect.poll(async () => (await cardOf(tab))?.findings).toMatchObject([{ quote: 'yellow notebook' }]);
  expect(options.errors).toEqual([]);
  await options.close();
});

test('A new profile is made, edited, given to an account and removed, by keyboard alone', async ({ tab, open }) => {
  await home.open(tab);
  await tab.type('Good morning.');
  await level(tab, 'Calm');
  const options = await ownPage(open, 'options.html#profiles');
  const focusOn = async (name: string) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      const here = await options.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (here === name) return;
      await options.press('Tab');
    }
    throw new Error(`Tab never reaches "${name}"`);
  };
  await focusOn('New profile');
  await options.press('Enter');
  await options.press('Tab');
  await options.type('Evening voice');
  await options.press('Enter');
  const names = () =>
    [...(document.querySelector('.editor select')?.querySelectorAll('option') ?? [])].map((o) => o.textContent);
  await expect.poll(() => options.evaluate(names)).toContain('Evening voice');
  await focusOn('Remove this profile');
  await options.press('Enter');
  await expect.poll(() => options.evaluate(names)).not.toContain('Evening voice');
  expect(options.errors).toEqual([]);
  await options.close();
});

test('What is changed here lies in the browser’s sync too', FIREFOX, async ({ open }) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#profiles');
  await click(options, { css: '.choice label', name: 'Never' });
  const synced = () => chrome.storage.sync.get('profiles/personal');
  await expect
    .poll(() => options.evaluate(synced))
    .toMatchObject({ 'profiles/personal': { changes: { hold: 'off' } } });

  // Another device: nothing here, everything there.
  await options.evaluate(() => chrome.storage.local.clear());
  await options.close();
  const other = await ownPage(open, 'options.html#profiles');
  await becomes(other, true, () => document.querySelector<HTMLInputElement>('.choice input[value="off"]')?.checked);
  expect(await stored(other, 'book')).toBeUndefined();
  await other.close();
});
