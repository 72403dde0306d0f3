import { describe, expect, it } from 'vitest';
import { canHighlight } from './highlights';

const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const firefox = (version: number) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;

const viewOf = (userAgent: string, api: object = { Highlight: class {} }, css: object = { highlights: new Map() }) =>
  ({ navigator: { userAgent }, CSS: css, ...api }) as unknown as Window & typeof globalThis;

describe('words are highlighted', () => {
  it.each([
    ['in Chromium', viewOf(CHROMIUM), true],
    ['not in Firefox 140, which draws no line in a highlight', viewOf(firefox(140)), false],
    ['not in Firefox 145 either', viewOf(firefox(145)), false],
    ['in Firefox from 146', viewOf(firefox(146)), true],
    ['not where there is no Highlight', viewOf(CHROMIUM, {}), false],
    ['not where there is no registry', viewOf(CHROMIUM, undefined, {}), false],
  ])('%s', (_, view, can) => expect(canHighlight(view)).toBe(can));
});
