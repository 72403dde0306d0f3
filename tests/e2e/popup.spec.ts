import type { Browser, Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { asked, BARBED, button, cardOf, level, notAsked, offered } from './poise';
import { FIREFOX } from './quick';
import { becomes, click, seen, write } from './steps';
import { home, useOtherAccount } from './surfaces';

/** Does something in the tool bar's panel, and comes back to the page. */
const inPopup = async (tab: Tab, { openPage }: Browser, act: (popup: Tab) => Promise<void>): Promise<void> => {
  if (!openPage) throw new Error('There is no popup without Poise');
  const popup = await openPage('popup.html');
  await seen(popup, 'main.popup select');
  await act(popup);
  expect(popup.errors).toEqual([]);
  await popup.close();
  await tab.front();
};

const switched = async (popup: Tab, on: boolean) => {
  await click(popup, 'input[role="switch"]');
  await becomes(popup, on, () => document.querySelector<HTMLInputElement>('input[role="switch"]')?.checked);
};

const who = () => [document.querySelector('.popup h2')?.textContent, document.querySelector('select')?.value];

test('The popup knows the account in use, guesses its tone, and follows a switch of accounts', async ({
  tab,
  open,
}) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await inPopup(tab, open, (popup) => becomes(popup, ['@NorthlinePR', 'press'], who));
  await useOtherAccount(tab);
  await tab.type('!');
  await offered(tab);
  await inPopup(tab, open, (popup) => becomes(popup, ['@tess_okafor', 'personal'], who));
});

test('"Never" ask is for the one account: the other is still asked', FIREFOX, async ({ tab, site, open }) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await inPopup(tab, open, async (popup) => {
    await click(popup, { css: 'fieldset.choice label', name: 'Never' });
    await becomes(popup, 'off', () => document.querySelector<HTMLInputElement>('fieldset.choice :checked')?.value);
  });
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED], account: 'NorthlinePR' }]);
  await notAsked(tab);

  await useOtherAccount(tab);
  await write(tab, BARBED);
  await offered(tab);
  await click(tab, home.button);
  await asked(tab);
  await click(tab, button('Post anyway'));
  await expect.poll(() => site.posted()[1]).toMatchObject({ texts: [BARBED], account: 'tess_okafor' });
});

test('"Coaching off" takes card, marks and question away; "on" brings them back', async ({ tab, site, open }) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await inPopup(tab, open, (popup) => switched(popup, false));
  await level(tab, 'none');
  await becomes(tab, 0, () => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0));
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);

  await inPopup(tab, open, (popup) => switched(popup, true));
  await click(tab, home.box);
  await write(tab, BARBED);
  await offered(tab);
  expect((await cardOf(tab))?.level).toBe('Heated');
});
