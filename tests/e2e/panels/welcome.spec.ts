import { expect, test } from '../fixtures';
import { BARBED, offered } from '../poise';
import { FIREFOX } from '../quick';
import { becomes, click, seen, write } from '../steps';
import { home } from '../surfaces';
import { ownPage, stored } from './own-page';

const levelHere = () => document.querySelector('.card header .level')?.textContent?.replace(/^\W+/, '');
const offers = () =>
  [...document.querySelectorAll('.card button')].some((button) => button.textContent?.includes('Use this'));
const draft = () => document.querySelector<HTMLTextAreaElement>('.draft textarea')?.value;

test(
  'The welcome page shows a draft being saved, and the tone picked there is that of the first account',
  FIREFOX,
  async ({ tab, open }) => {
    const welcome = await ownPage(open, 'welcome.html');
    await becomes(welcome, 'Heated', levelHere);
    const before = await welcome.evaluate(draft);
    await click(welcome, { css: '.card button', name: 'Use this' });
    await becomes(welcome, 'Calm', levelHere);
    expect(await welcome.evaluate(draft)).toContain('engineer comes tomorrow at 9');
    await click(welcome, { css: '.card button', name: 'Undo' });
    await becomes(welcome, before, draft);
    // What is below the card moves until it has said all again.
    await becomes(welcome, 'Heated', levelHere);
    await becomes(welcome, true, offers);

    await click(welcome, { css: '.preset-name', name: 'Chat host' });
    await expect.poll(() => stored(welcome, 'settings')).toMatchObject({ preset: 'chat-host' });
    await seen(welcome, '.preset-cards input:checked');
    expect(welcome.errors).toEqual([]);

    await tab.front();
    await home.open(tab);
    await write(tab, BARBED);
    await offered(tab);
    await expect
      .poll(() => stored(welcome, 'book'))
      .toMatchObject({ accounts: { 'x:northlinepr': { profile: 'chat-host', guessed: false } } });
    await welcome.close();
  },
);
