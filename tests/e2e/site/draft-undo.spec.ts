import { expect, test } from '../fixtures';
import { BOTH } from '../quick';
import { becomes, drafts, turn } from '../steps';
import { home } from '../surfaces';

/** Undo and redo by key, in one turn of the page or with one between them. */
const undoAndRedo = async (css: string, waits: boolean): Promise<void> => {
  const press = (shiftKey: boolean) => {
    const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, shiftKey, bubbles: true, cancelable: true };
    document.querySelector(css)?.dispatchEvent(new KeyboardEvent('keydown', key));
  };
  press(false);
  if (waits) await new Promise((resolve) => setTimeout(resolve));
  press(true);
};

test.describe("Draft.js's own undo", BOTH, () => {
  test.beforeEach(async ({ tab }) => {
    await home.open(tab);
    await tab.type('Read it');
    await becomes(tab, ['Read it'], () => window.practice.drafts().home);
  });

  test('is taken a turn of the page later: a redo before that is lost', async ({ tab }) => {
    await tab.evaluate(undoAndRedo, home.box, false);
    await turn(tab);
    expect((await drafts(tab)).home).not.toEqual(['Read it']);
  });

  test('is taken back by a redo that comes after it', async ({ tab }) => {
    await tab.evaluate(undoAndRedo, home.box, true);
    await turn(tab);
    expect((await drafts(tab)).home).toEqual(['Read it']);
  });
});
