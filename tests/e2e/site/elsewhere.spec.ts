import { expect, test } from '../fixtures';
import { BOTH, LONG } from '../quick';
import { becomes, click, focused } from '../steps';

const draft = () => window.practice.drafts().box?.[0];

test.describe('Beyond X', () => {
  for (const [address, box] of [
    ['https://bsky.app/', '.ProseMirror'],
    ['https://bsky.app/?box=textarea', '.field textarea'],
    ['https://mastodon.example/', '.autosuggest-textarea__textarea'],
  ] as const) {
    for (const key of ['Control', 'Meta']) {
      const tried = key === 'Control' && box === '.ProseMirror' ? BOTH : LONG;
      test(`${address} posts on ${key}+Enter, once`, tried, async ({ tab, site }) => {
        await tab.goto(address);
        await click(tab, box);
        await focused(tab, box);
        await tab.type('By key.');
        await becomes(tab, 'By key.', draft);
        await tab.press(`${key}+Enter`);
        await expect.poll(() => site.posted()).toMatchObject([{ texts: ['By key.'] }]);
        await becomes(tab, '', draft);
        expect(site.posted()).toHaveLength(1);
      });
    }
  }

  test('a form of any page does not post on Ctrl+Enter, but by its button', async ({ tab, site }) => {
    await tab.goto('https://forum.example/');
    await click(tab, '.reply textarea');
    await tab.type('By button.');
    await tab.press('Control+Enter');
    await becomes(tab, 'By button.', draft);
    await click(tab, '[name="send"]');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['By button.'] }]);
    expect(site.posted()).toHaveLength(1);
  });
});
