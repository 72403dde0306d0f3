import { paste, turn } from '../../e2e/steps';
import { type Bench, expect, plain, test } from '../rig/bench';

/** Walks that once went wrong, cut down to the steps that mattered. */

async function holds(bench: Bench, text: string): Promise<void> {
  await expect.poll(async () => plain(await bench.model())).toBe(plain(text));
  expect(plain(await bench.ask('read'))).toBe(plain(text));
}

for (const bed of ['draft-js', 'draft-js-18'] as const)
  test(`${bed}: a page that was left and entered again has nothing to undo`, async ({ bench }) => {
    await bench.open(bed);
    await bench.set('So be it');
    await bench.tab.type(' now');
    await bench.tab.evaluate(() => window.bed.leave());
    await bench.tab.evaluate(() => window.bed.comeBack());
    await bench.tab.press('Control+z');
    await turn(bench.tab);
    await holds(bench, 'So be it now');
  });

for (const bed of ['contenteditable', 'contenteditable-folded'] as const) {
  test(`${bed}: a line that the browser puts within another is a line`, async ({ bench }) => {
    await bench.open(bed);
    await bench.set('');
    await bench.tab.type('One four');
    await bench.tab.press('Enter');
    await bench.tab.type('Two');
    await bench.tab.press('Control+Home');
    for (const _ of 'One') await bench.tab.press('ArrowRight');
    await bench.tab.press('Enter');
    await holds(bench, 'One\n four\nTwo');
  });

  test(`${bed}: words that the editor does not take leave the caret where it was`, async ({ bench, engine }) => {
    await bench.open(bed);
    await bench.set('Q');
    await paste(bench.tab, 'One\nTwo');
    const outcome = await bench.ask('replace', { start: 5, end: 8 }, 'Two', '#kind');
    expect(outcome).toBe(engine === 'firefox' ? 'refused' : 'done');
    await bench.tab.type('Z');
    await holds(bench, engine === 'firefox' ? 'QOne\nTwoZ' : 'QOne\n#kindZ');
  });

  test(`${bed}: several spaces that take the place of several lines are all shown`, async ({ bench }) => {
    await bench.open(bed);
    await bench.set('so be it\n#kind \n');
    const text = await bench.ask('read');
    expect(await bench.ask('replace', { start: 0, end: text.length }, text, 'So  be it')).toBe('done');
    await holds(bench, 'So  be it');
    expect(await bench.ask('replace', { start: 0, end: 2 }, 'So', '#kind')).toBe('done');
    await bench.tab.press('Backspace');
    await holds(bench, '#kin  be it');
  });
}
