import type { Mark } from '../../lib/editors/mark';
import { BED_IDS, type BedId } from './rig/beds';
import { type Bench, expect, test } from './rig/bench';

const TEXT = 'You are wrong again\n\nRead it, you fool';
const mark = (words: string, heat: 1 | 2, text = TEXT): Mark => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, heat, kind: 'hostility' };
};
const MARKS = [mark('wrong', 1), mark('you fool', 2)];

/** The words under each highlight as the page sees them: the registry is shared with it. */
const highlighted = ({ tab }: Bench) =>
  tab.evaluate(() => {
    const words = (name: string) => [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)].map(String);
    return [words('poise-edgy'), words('poise-heated')];
  });

/** From when the editor has come to rest: some still settle their focus a frame after they opened. */
async function countMutations({ tab }: Bench): Promise<void> {
  await tab.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const record = { count: 0 };
    Object.assign(window, { record });
    const observer = new MutationObserver((mutations) => {
      record.count += mutations.length;
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    const box = document.querySelector('#box [contenteditable], #box textarea') as Element;
    observer.observe(box, all);
  });
}
const mutations = ({ tab }: Bench) =>
  tab.evaluate(() => (window as unknown as { record: { count: number } }).record.count);

const middle = ({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }) =>
  [(left + right) / 2, (top + bottom) / 2] as const;

/** Puts the caret into the first line, by the writer's keys, and again where an editor that has just opened takes it back. */
async function caretAt({ tab, ask }: Bench, offset: number): Promise<void> {
  const place = async () => {
    await tab.press('Control+Home');
    for (let step = 0; step < offset; step += 1) await tab.press('ArrowRight');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    return ask('selection');
  };
  await expect.poll(place).toEqual({ start: offset, end: offset });
}

async function lay(bench: Bench, bed: BedId): Promise<void> {
  await bench.open(bed);
  await bench.set(TEXT);
  await countMutations(bench);
  await bench.ask('paint', MARKS);
}

for (const bed of BED_IDS.filter((id) => id !== 'textarea')) {
  test.describe(`${bed}: marks`, () => {
    test(`${bed}: marks: underline the words and touch no node`, async ({ bench }) => {
      await lay(bench, bed);
      expect(await highlighted(bench)).toEqual([['wrong'], ['you fool']]);
      expect(await bench.ask('healthy')).toBe(true);
      await bench.ask('clear');
      expect(await highlighted(bench)).toEqual([[], []]);
      expect(await mutations(bench)).toBe(0);
    });

    test(`${bed}: marks: stay on their words while the writer types around them`, async ({ bench }) => {
      await lay(bench, bed);
      const keys = [
        'Control+Home',
        'x',
        'Backspace',
        'Delete',
        'Y',
        '#',
        'a',
        ' ',
        'Control+End',
        ' ',
        '#',
        'b',
        'Enter',
      ];
      for (const key of keys) {
        await bench.tab.press(key);
        await expect.poll(() => highlighted(bench), { message: `after ${key}` }).toEqual([['wrong'], ['you fool']]);
      }
    });

    test(`${bed}: marks: come back to a word in whose midst something was composed and given up`, async ({ bench }) => {
      await lay(bench, bed);
      await caretAt(bench, TEXT.indexOf('wrong') + 2);
      await bench.tab.compose('か');
      await expect.poll(() => highlighted(bench)).toEqual([[], ['you fool']]);
      await bench.tab.compose('かき');
      await bench.tab.cancel();
      await expect.poll(() => bench.model()).toBe(TEXT);
      await expect.poll(() => highlighted(bench)).toEqual([['wrong'], ['you fool']]);
    });

    test(`${bed}: marks: lie on their words where they are made for a text in which something is composed by now`, async ({
      bench,
    }) => {
      await lay(bench, bed);
      await bench.ask('paint', []);
      await caretAt(bench, TEXT.indexOf('again'));
      await bench.tab.compose('かき');
      await bench.ask('paint', MARKS, TEXT);
      expect(await highlighted(bench)).toEqual([['wrong'], ['you fool']]);
      await bench.tab.commit('書き');
      const committed = TEXT.replace('again', '書きagain');
      await expect.poll(() => bench.model()).toBe(committed);
      await expect.poll(() => highlighted(bench)).toEqual([['wrong'], ['you fool']]);
    });

    test(`${bed}: marks: leave words that are changed`, async ({ bench }) => {
      await lay(bench, bed);
      await bench.tab.press('Control+End');
      await bench.tab.press('Backspace');
      await expect.poll(() => highlighted(bench)).toEqual([['wrong'], []]);
    });

    test(`${bed}: marks: are found under the pointer, and offsets too`, async ({ bench }) => {
      await lay(bench, bed);
      const [rect] = await bench.ask('rects', MARKS[1]?.span ?? { start: 0, end: 0 });
      if (!rect) throw new Error('the words are not to be seen');
      const [x, y] = middle(rect);
      expect(await bench.ask('at', x, y)).toEqual(MARKS[1]?.span);
      expect(await bench.ask('at', x, y + 200)).toBeUndefined();
      const offset = await bench.ask('offsetAt', rect.left + 1, y);
      expect(offset).toBe(MARKS[1]?.span.start);
      expect(await bench.ask('offsetAt', x, y + 200)).toBeUndefined();
    });

    test(`${bed}: marks: notice that the page cleared the registry`, async ({ bench }) => {
      await lay(bench, bed);
      await bench.tab.evaluate(() => CSS.highlights.clear());
      expect(await bench.ask('healthy')).toBe(false);
      await bench.ask('paint', MARKS);
      expect(await bench.ask('healthy')).toBe(true);
      await bench.tab.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
      expect(await bench.ask('healthy')).toBe(false);
    });
  });
}

for (const bed of ['textarea', 'draft-js', 'contenteditable'] as const) {
  test.describe(`${bed}: overlay`, () => {
    const lines = async ({ ask }: Bench) => ask('lines');
    const rects = async ({ ask }: Bench) =>
      (await Promise.all(MARKS.map(({ span }) => ask('rects', span)))).flat().map(({ left, right, bottom }) => ({
        left: Math.round(left),
        right: Math.round(right),
        bottom: Math.round(bottom),
      }));
    const follows = async (bench: Bench, when: string) => {
      await expect
        .poll(
          async () => {
            const [drawn, words] = [await lines(bench), await rects(bench)];
            const off = drawn.map((line, index) => {
              const { left = 0, right = 0, bottom = 0 } = words[index] ?? {};
              return Math.max(Math.abs(line.left - left), Math.abs(line.right - right), Math.abs(line.bottom - bottom));
            });
            return drawn.length === words.length && Math.max(0, ...off) <= 3 ? 'there' : JSON.stringify([drawn, words]);
          },
          { message: when },
        )
        .toBe('there');
    };

    test(`${bed}: overlay: follows window scroll, moves, transforms, size and text, and touches no node`, async ({
      bench,
    }) => {
      await bench.open(bed);
      await bench.set(TEXT);
      await countMutations(bench);
      await bench.ask('paintOver', MARKS);
      expect(await lines(bench)).toHaveLength(2);
      await follows(bench, 'at first');
      await bench.tab.evaluate(() => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 15);
      });
      await follows(bench, 'after the window scrolled');
      await bench.tab.evaluate(() => {
        const banner = document.createElement('div');
        banner.style.height = '70px';
        document.body.prepend(banner);
      });
      await follows(bench, 'below something new');
      await bench.tab.evaluate(() => {
        (document.getElementById('box') as HTMLElement).style.marginLeft = '60px';
      });
      await follows(bench, 'further to the right');
      await bench.tab.evaluate(() => {
        const box = document.getElementById('box') as HTMLElement;
        box.style.transformOrigin = '0 0';
        box.style.transform = 'translate(30px, 20px) scale(1.5)';
      });
      await follows(bench, 'under a transform');
      await bench.tab.evaluate(() => {
        (document.getElementById('box') as HTMLElement).style.width = '120px';
      });
      await follows(bench, 'in a narrow box');
      expect(await mutations(bench)).toBe(0);
      await bench.ask('clear');
      expect(await lines(bench)).toEqual([]);
    });
  });
}

test('draft-js: marks: are pointed at and drawn only where the tall box is scrolled to', async ({ bench }) => {
  const long = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n');
  const [first, last] = [mark('line 1', 2, long), mark('line 58', 1, long)];
  await bench.open('draft-js');
  // As X has it: the box around the editor scrolls, and the editor is as tall as its text.
  await bench.tab.evaluate(() => {
    (document.getElementById('box') as HTMLElement).style.cssText = 'max-height: 300px; overflow-y: auto';
  });
  await bench.set(long);
  await bench.ask('paint', [first, last]);
  await bench.ask('paintOver', [first, last]);
  const scrollTo = (top: number) =>
    bench.tab.evaluate((to) => {
      (document.getElementById('box') as HTMLElement).scrollTop = to;
    }, top);
  const seen = async () => {
    const [above, below] = [await bench.ask('rects', first.span), await bench.ask('rects', last.span)];
    const pointed = await Promise.all([...above, ...below].map((rect) => bench.ask('at', ...middle(rect))));
    const drawn = (await bench.ask('lines')).map(({ colour }) => colour);
    return { above: above.length, below: below.length, pointed, drawn };
  };
  await scrollTo(0);
  await expect.poll(seen).toEqual({ above: 1, below: 0, pointed: [first.span], drawn: ['rgb(220, 38, 38)'] });
  await scrollTo(100_000);
  await expect.poll(seen).toEqual({ above: 0, below: 1, pointed: [last.span], drawn: ['rgb(180, 83, 9)'] });
});

/** Where the words are below the first screen, and what scrolls there. */
const SCROLLED = [
  ['the body says that the window scrolls', 'html, body { height: 100% } body { overflow: hidden auto }', 'window'],
  ['the root says that the window scrolls', 'html { height: 100%; overflow-y: scroll }', 'window'],
  ['the body itself scrolls', 'html { overflow: hidden } body { height: 300px; overflow: auto }', 'body'],
] as const;

for (const [when, css, scroller] of SCROLLED) {
  for (const bed of ['draft-js', 'textarea'] as const) {
    test(`${bed}: marks: are seen as far as the words are where ${when}`, async ({ bench }) => {
      await bench.open(bed);
      await bench.set(TEXT);
      await bench.tab.evaluate((rules) => {
        const style = document.createElement('style');
        style.textContent = `${rules} body::before, body::after { content: ''; display: block; height: 3000px }`;
        document.head.append(style);
      }, css);
      const scrollBoxTo = (y: number) =>
        bench.tab.evaluate(
          (to, what) => {
            const { top } = (document.getElementById('box') as HTMLElement).getBoundingClientRect();
            (what === 'window' ? window : document.body).scrollBy(0, top - to);
          },
          y,
          scroller,
        );
      await bench.ask('paint', MARKS);
      const seen = async () => {
        const rects = (await Promise.all(MARKS.map(({ span }) => bench.ask('rects', span)))).flat();
        const pointed = await Promise.all(rects.map((rect) => bench.ask('at', ...middle(rect))));
        return pointed.filter((span) => span !== undefined).length;
      };
      await scrollBoxTo(100);
      await expect.poll(seen).toBe(2);
      if (bed === 'textarea') await expect.poll(() => bench.ask('lines')).toHaveLength(2);
      await scrollBoxTo(-500);
      await expect.poll(seen).toBe(0);
      // Below the body's end and still inside the window.
      await scrollBoxTo(320);
      await expect.poll(seen).toBe(scroller === 'body' ? 0 : 2);
    });
  }
}

test.describe('textarea: geometry', () => {
  const long = Array.from(
    { length: 30 },
    (_, line) => `line ${line} with enough words to run over the edge of it`,
  ).join('\n');

  test('textarea: geometry: every letter is where the browser says', async ({ bench }) => {
    await bench.open('textarea');
    await bench.set(TEXT);
    for (const offset of [0, 1, 8, 18, 21, 24, 36]) {
      const [rect] = await bench.ask('rects', { start: offset, end: offset + 1 });
      if (!rect) throw new Error(`no rectangle for ${offset}`);
      expect(await bench.ask('offsetAt', rect.left + 1, (rect.top + rect.bottom) / 2), `letter ${offset}`).toBe(offset);
    }
  });

  test('textarea: geometry: lines go with their words while something is composed before them', async ({ bench }) => {
    await bench.open('textarea');
    // React writes an attribute at every change; a textarea that nobody holds changes without a trace in the DOM.
    await bench.tab.evaluate((text) => {
      const plain = document.createElement('textarea');
      plain.value = text;
      document.getElementById('box')?.replaceChildren(plain);
      plain.focus();
    }, TEXT);
    await bench.ask('paint', MARKS);
    await caretAt(bench, TEXT.indexOf('wrong'));
    const [line] = await bench.ask('lines');
    await bench.tab.compose('かき');
    const { start, end } = mark('wrong', 1).span;
    const [moved] = await bench.ask('rects', { start: start + 2, end: end + 2 });
    expect(moved?.left).toBeGreaterThan((line?.left ?? 0) + 5);
    await expect.poll(async () => (await bench.ask('lines'))[0]?.left).toBeCloseTo(moved?.left ?? 0, 0);
    await bench.tab.cancel();
    await expect.poll(async () => (await bench.ask('lines'))[0]).toEqual(line);
  });

  test('textarea: geometry: is clipped to the box and follows its inner scroll', async ({ bench }) => {
    await bench.open('textarea');
    await bench.set(long);
    const painted = [mark('line 2 with', 2, long), mark('line 29 with', 1, long)];
    await bench.ask('paint', painted);
    const scrollTo = (top: number) =>
      bench.tab.evaluate((to) => {
        (document.querySelector('textarea') as HTMLTextAreaElement).scrollTop = to;
      }, top);
    await scrollTo(0);
    await expect.poll(async () => (await bench.ask('lines')).map(({ colour }) => colour)).toEqual(['rgb(220, 38, 38)']);
    await scrollTo(100_000);
    await expect.poll(async () => (await bench.ask('lines')).map(({ colour }) => colour)).toEqual(['rgb(180, 83, 9)']);
    await bench.ask('dress', 'dark');
    await expect
      .poll(async () => (await bench.ask('lines')).map(({ colour }) => colour))
      .toEqual(['rgb(251, 191, 36)']);
  });
});
