import { CASES, type Case, spanOf } from './cases';
import { BED_IDS } from './rig/beds';
import { type Bench, expect, plain, test } from './rig/bench';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

async function reads(bench: Bench, text: string, when: string): Promise<void> {
  await expect.poll(async () => plain(await bench.model()), { message: `the editor holds, ${when}` }).toBe(plain(text));
  expect(plain(await bench.ask('read')), `Poise reads, ${when}`).toBe(plain(text));
}

async function place(bench: Bench, { writer }: Case): Promise<void> {
  if (writer === 'at the start') await bench.tab.press('Control+Home');
  if (writer === 'with all selected') await bench.tab.press('Control+a');
  if (writer === 'elsewhere on the page')
    await bench.tab.evaluate(() => (document.activeElement as HTMLElement).blur());
}

async function typesOn(bench: Bench, text: string, caret: number, rtl = false): Promise<void> {
  const at = (offset: number, typed: string) => text.slice(0, offset) + typed + text.slice(offset);
  await bench.tab.type('Q');
  await reads(bench, at(caret, 'Q'), 'after a letter');
  await bench.tab.press('Backspace');
  await reads(bench, text, 'after Backspace');
  await bench.tab.press('Enter');
  await reads(bench, at(caret, '\n'), 'after Enter');
  await bench.tab.press('Backspace');
  await reads(bench, text, 'after Backspace at a line start');
  const before = [...graphemes.segment(text.slice(0, caret))].at(-1)?.segment.length ?? 0;
  if (rtl) return;
  await bench.tab.press('ArrowLeft');
  await bench.tab.type('Z');
  await reads(bench, at(caret - before, 'Z'), 'after an arrow and a letter');
}

for (const bed of BED_IDS) {
  test.describe(bed, () => {
    for (const one of CASES) {
      test(`${bed}: ${one.name}`, async ({ bench, engine }) => {
        const span = spanOf(one);
        const after = one.text.slice(0, span.start) + one.words + one.text.slice(span.end);
        const caret = span.start + one.words.length;
        await bench.open(bed);
        await bench.set(one.text);
        await place(bench, one);

        const outcome = await bench.ask('replace', span, one.text.slice(span.start, span.end), one.words);
        const refused = one.refused?.(bed, engine);
        if (refused) {
          test.info().annotations.push({ type: 'refused', description: refused });
          expect(outcome).toBe('refused');
          return reads(bench, one.text, 'as if nothing had happened');
        }
        expect(outcome).toBe('done');
        await reads(bench, after, 'after the replacement');
        expect(await bench.ask('selection')).toEqual({ start: caret, end: caret });

        await bench.tab.press('Control+z');
        await reads(bench, one.text, 'after one undo');
        await bench.tab.press('Control+Shift+z');
        await reads(bench, after, 'after redo');

        await bench.set(one.text);
        await place(bench, one);
        await bench.ask('replace', span, one.text.slice(span.start, span.end), one.words);
        await typesOn(bench, after, caret, one.rtl);
        expect(await bench.errors()).toEqual([]);
      });
    }
  });
}
