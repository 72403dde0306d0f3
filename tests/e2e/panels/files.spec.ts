import { STARTER_PACK } from '../../../lib/profile/starter-pack';
import { expect, test } from '../fixtures';
import { FIREFOX } from '../quick';
import { becomes, click, seen } from '../steps';
import { catchFile, chooseFile, notice, ownPage, savedFile, stored } from './own-page';

test('A good pack comes in and is used; a bad one is refused with the place, and nothing is lost', async ({ open }) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#packs');
  await chooseFile(options, JSON.stringify(STARTER_PACK));
  await seen(options, '.pack');
  await click(options, { css: '.checks label', name: 'Personal' });
  await seen(options, '.checks input:checked');
  const before = await stored(options, 'book');

  const [rule] = STARTER_PACK.rules;
  const bad = [
    ['{"id": ', 'Nothing was changed. The file is not JSON.'],
    [JSON.stringify({ ...STARTER_PACK, rules: [{ ...rule, kind: 'rude' }] }), 'rules.0.kind'],
    [JSON.stringify({ ...STARTER_PACK, rules: [{ ...rule, flags: ['All is well.'] }] }), 'should mark this example'],
  ] as const;
  for (const [text, message] of bad) {
    await chooseFile(options, text);
    await expect.poll(() => options.evaluate(notice)).toContain(message);
  }
  expect(await stored(options, 'book')).toEqual(before);

  await options.evaluate(() => {
    location.hash = '#profiles';
  });
  await click(options, '.trial textarea');
  await options.press('Control+a');
  await options.type('As per my mail, all is set.');
  await becomes(options, true, () => document.querySelector('.finding-list')?.textContent?.includes('As per my'));
  expect(options.errors).toEqual([]);
  await options.close();
});

test(
  'All profiles travel as one file; a bad file is refused with the place, and nothing is lost',
  FIREFOX,
  async ({ open }) => {
    await open.forget();
    const options = await ownPage(open, 'options.html#profiles');
    await click(options, { css: '.choice label', name: 'Never' });
    const changes = { profiles: { personal: { changes: { hold: 'off' } } } };
    await expect.poll(() => stored(options, 'book')).toMatchObject(changes);
    await options.evaluate(() => {
      location.hash = '#backup';
    });
    await catchFile(options);
    await click(options, { css: 'button', name: 'Export profiles' });
    const file = await savedFile(options);

    await open.forget();
    await chooseFile(options, file);
    await expect.poll(() => options.evaluate(notice)).toBe('The file was taken in.');
    await expect.poll(() => stored(options, 'book')).toMatchObject(changes);
    const before = await stored(options, 'book');
    await chooseFile(options, file.replace('"off"', '"sometimes"'));
    await expect.poll(() => options.evaluate(notice)).toContain('profiles.personal.changes.hold');
    expect(await stored(options, 'book')).toEqual(before);
    expect(options.errors).toEqual([]);
    await options.close();
  },
);

test('HTML in a pack is shown as text', async ({ open }) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#packs');
  const name = '<img src=x onerror="document.title=1">';
  await chooseFile(options, JSON.stringify({ ...STARTER_PACK, name }));
  await becomes(options, name, () => document.querySelector('.pack h2')?.textContent ?? undefined);
  expect(await options.evaluate(() => document.querySelectorAll('.pack img').length)).toBe(0);
  await options.close();
});

test('The privacy page tries to reach the outside and is refused', async ({ open, gate }) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#privacy');
  await click(options, { css: 'button', name: 'Try to reach the outside' });
  await becomes(options, 'The browser refused. Nothing left this machine.', notice);
  expect(gate.strangers).toEqual([]);
  await options.close();
});
