import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

/** Sizes the two stores and the tool bars ask for. */
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('../public/icon/poise.svg', import.meta.url));

for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
}
