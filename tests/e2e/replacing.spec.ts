import { expect, test } from './fixtures';
import { BARBED, button, CALM, cardOf, level, marks, offered, PRFAIL, reads, takeRewrite } from './poise';
import { BOTH, CHROMIUM, FIREFOX, LONG } from './quick';
import { click, write } from './steps';
import { home, inline, mobile, modal, SURFACES } from './surfaces';

test('The #PRFail reply is seen through, answered calmly, and posted as shown', async ({ tab, site }) => {
  await modal.open(tab);
  await tab.type(PRFAIL);
  const rewrite = await offered(tab);
  const more = (await cardOf(tab))?.buttons.find((name) => / more$/.test(name));
  if (more) await click(tab, button(more));
  const card = await cardOf(tab);
  const kinds = card?.findings.map(({ kind }) => kind.replace(/^May read as (an? )?/, '').toLowerCase()) ?? [];
  expect(kinds).toEqual(expect.arrayContaining(['blame', 'snark', 'defensive hashtag']));
  const quotes = card?.findings.map(({ quote }) => quote).join(' ');
  expect(quotes).toContain('#FaultNotOurs');
  expect(quotes).toContain('#HateOnYourJobPrivately');
  expect(card?.findings.every(({ why }) => why.length > 10)).toBe(true);
  expect(await marks(tab)).toMatchObject({ 'poise-heated': expect.any(Number) });

  await click(tab, button('Use this'));
  await reads(tab, modal, rewrite);
  expect(rewrite).toContain('@marketing_sage');
  await level(tab, 'Calm');
  await click(tab, modal.button);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite], account: 'NorthlinePR' }]);
});

const USED = { home: BOTH, modal: FIREFOX, inline: LONG, mobile: CHROMIUM };

for (const surface of SURFACES) {
  test.describe(surface.name, () => {
    test(
      '"Use this", one Ctrl+Z, redo, typing on, Backspace, and the post is what is shown',
      USED[surface.name],
      async ({ tab, site }) => {
        await surface.open(tab);
        const rewrite = await takeRewrite(tab, surface, BARBED);
        await level(tab, 'Calm');
        await tab.press('Control+z');
        await reads(tab, surface, BARBED);
        await tab.press(surface === mobile ? 'Control+Shift+Z' : 'Control+y');
        await reads(tab, surface, rewrite);
        await tab.type('s');
        await reads(tab, surface, `${rewrite}s`);
        await tab.press('Backspace');
        await reads(tab, surface, rewrite);
        await click(tab, surface.button);
        await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite] }]);
      },
    );

    test('"Undo" in the card brings the words back', surface === mobile ? FIREFOX : LONG, async ({ tab }) => {
      await surface.open(tab);
      await takeRewrite(tab, surface, BARBED);
      await click(tab, button('Undo'));
      await reads(tab, surface, BARBED);
      await tab.type('!');
      await reads(tab, surface, `${BARBED}!`);
    });
  });
}

for (const [surface, tried] of [
  [home, FIREFOX],
  [mobile, LONG],
] as const) {
  test(`Several lines and emoji are replaced as a whole: ${surface.name}`, tried, async ({ tab }) => {
    await surface.open(tab);
    await tab.type('Hello 👋🏽 Sam,');
    await tab.press('Enter');
    await tab.press('Enter');
    const before = `Hello 👋🏽 Sam,\n\n${BARBED} 🙄`;
    const rewrite = await takeRewrite(tab, surface, `${BARBED} 🙄`);
    await tab.press('Control+z');
    await reads(tab, surface, before);
    expect(rewrite).not.toContain('#FaultNotOurs');
  });
}

test('One finding is fixed across a hashtag and nothing else changes', async ({ tab }) => {
  await inline.open(tab);
  await tab.type('Thanks @tess_okafor 👍 #FaultNotOurs #smxchat see you');
  await click(tab, button('Cut it'));
  await reads(tab, inline, 'Thanks @tess_okafor 👍 #smxchat see you');
  await tab.press('Control+z');
  await reads(tab, inline, 'Thanks @tess_okafor 👍 #FaultNotOurs #smxchat see you');
});

test('An emptied box is quiet, and works when it is filled again', async ({ tab }) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await tab.press('Control+a');
  await tab.press('Backspace');
  await reads(tab, home, '');
  await level(tab, 'none');
  await takeRewrite(tab, home, BARBED);
});

test('A calm draft gets a small calm mark and nothing more', async ({ tab }) => {
  await home.open(tab);
  await tab.type(CALM);
  expect(await level(tab, 'Calm')).toEqual({ level: 'Calm', findings: [], rewrite: undefined, buttons: [] });
});

test('"Ignore" takes a finding away and leaves the draft alone', async ({ tab }) => {
  await home.open(tab);
  await tab.type('See you there #FaultNotOurs');
  await click(tab, button('Ignore'));
  await expect.poll(async () => JSON.stringify((await cardOf(tab))?.findings)).not.toContain('defensive');
  await reads(tab, home, 'See you there #FaultNotOurs');
});
