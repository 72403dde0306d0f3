import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { type Managed, managedChromium, managedFirefox, unmanageable } from '../browsers/policies';
import { test as base, expect, folderOf } from '../fixtures';
import { asked, button, cardOf, level } from '../poise';
import { FIREFOX } from '../quick';
import { becomes, click, seen } from '../steps';
import { home } from '../surfaces';
import { ownPage } from './own-page';

const COUNCIL = {
  organisation: 'Wex Valley Council',
  locked: { hold: 'edgy', phrases: [{ never: 'council policy', say: 'what we decided' }] },
  accounts: { northlinepr: 'public-sector' },
};

const PLAIN = 'Per council policy the hall opens at nine.';

/** A browser whose administrator has decided about Poise. */
const test = base.extend<object, { managed: Managed }>({
  managed: [
    async ({ engine }, use) => {
      const managed = (engine === 'chromium' ? managedChromium : managedFirefox)(folderOf(engine));
      managed.decide(COUNCIL);
      await use(managed);
      managed.remove();
    },
    { scope: 'worker' },
  ],
  open: [
    async ({ engine, gate, managed }, use) => {
      const start = engine === 'chromium' ? startChromium : startFirefox;
      const browser = await start({ proxy: gate.port, ...managed.start });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

// One browser after the other: its policies are those of the whole file.
test.describe.configure({ mode: 'default' });

test.skip(({ engine }) => unmanageable(engine) !== undefined, 'Needs root on Linux, to write where policies lie');

const heldOn = () => document.querySelector<HTMLInputElement>('.choice :checked')?.value;
const hints = () => [...document.querySelectorAll('.hint')].map((hint) => hint.textContent);

test(
  'What the organisation locked holds in the composer, and the panels say who locked it',
  FIREFOX,
  async ({ tab, open }) => {
    await home.open(tab);
    await tab.type(PLAIN);
    await level(tab, 'Edgy');
    const quotes = async () => (await cardOf(tab))?.findings.map(({ quote }) => quote);
    await expect.poll(quotes).toEqual(['council policy']);
    await click(tab, home.button);
    await asked(tab);
    await click(tab, button('Keep editing'));

    const popup = await ownPage(open, 'popup.html');
    await becomes(popup, 'public-sector', () => document.querySelector('select')?.value);
    await becomes(popup, 'edgy', heldOn);
    expect(await popup.evaluate(hints)).toContain('Set by Wex Valley Council');
    expect(await popup.evaluate(() => document.querySelectorAll('.choice input:enabled, select:enabled').length)).toBe(
      0,
    );
    await popup.close();

    const options = await ownPage(open, 'options.html#profiles');
    await becomes(options, true, () => document.body.textContent?.includes('set by Wex Valley Council'));
    await seen(options, '.new-phrase input:enabled', 0);
    expect(options.errors).toEqual([]);
    await options.close();
  },
);

test('A new decision of the organisation reaches a browser that runs', async ({ engine, open, managed }) => {
  test.skip(engine === 'firefox', 'Firefox reads its policies at its start');
  const popup = await ownPage(open, 'popup.html');
  await becomes(popup, 'edgy', heldOn);
  managed.decide({ ...COUNCIL, locked: { hold: 'off' } });
  await becomes(popup, 'off', heldOn);
  managed.decide(COUNCIL);
  await becomes(popup, 'edgy', heldOn);
  await popup.close();
});
