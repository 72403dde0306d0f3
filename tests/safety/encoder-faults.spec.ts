import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../e2e/browsers/chromium';
import { expect, test } from '../e2e/fixtures';
import { BARBED, cardOf, reads } from '../e2e/poise';
import { PATIENCE } from '../e2e/steps';
import { home } from '../e2e/surfaces';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

async function withoutWasm(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, manifest.replace(" 'wasm-unsafe-eval'", ''));
}

async function withOtherWeights(folder: string): Promise<void> {
  const file = join(folder, 'encoder/poise.bin');
  const weights = await readFile(file);
  weights[weights.length >> 1] = (weights[weights.length >> 1] ?? 0) ^ 0xff;
  await writeFile(file, weights);
}

const FAULTS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'is missing': (folder) => rm(join(folder, 'encoder/poise.bin')),
  'is cut short': (folder) => truncate(join(folder, 'encoder/poise.bin'), 1000),
  'holds other bytes than it should': withOtherWeights,
  'may not run, since WebAssembly is refused': withoutWasm,
};

for (const [what, damage] of Object.entries(FAULTS)) {
  test(`The encoder ${what}: instinct answers alone, and the post goes out`, async ({ gate, site }) => {
    const folder = await mkdtemp(join(tmpdir(), 'poise-'));
    await cp(BUILD, folder, { recursive: true });
    await damage(folder);
    site.forget();
    const browser = await startChromium({ proxy: gate.port, extension: folder });
    try {
      const tab = await browser.newTab();
      await home.open(tab);
      await tab.type(BARBED);
      await expect
        .poll(async () => (await cardOf(tab))?.findings.map(({ quote }) => quote), { timeout: PATIENCE })
        .toContain('#FaultNotOurs');
      await reads(tab, home, BARBED);
      expect(tab.errors).toEqual([]);
      await tab.press('Control+a');
      await tab.type('Doors open at 9.');
      await tab.press('Control+Enter');
      await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Doors open at 9.'] }]);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  });
}
