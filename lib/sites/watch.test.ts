// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genericSite } from './generic/generic';
import type { Composer } from './site';
import { xSite } from './x/x';

let met: string[];
let stop: AbortController;

beforeEach(() => {
  [met, stop] = [[], new AbortController()];
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const find = (css: string) => document.querySelector(css) as HTMLElement;
const wordsOf = ({ editor }: Composer) => editor.read();
const turn = (css: string, type: string) => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(css).dispatchEvent(event);
};

describe.each([
  [
    'X',
    xSite,
    `<div role="dialog"><textarea data-testid="tweetTextarea_0">One</textarea><textarea data-testid="tweetTextarea_1">Two</textarea>
     <button id="post" data-testid="tweetButton"><span>Post all</span></button><button id="other">Emoji</button></div>`,
  ],
  [
    'any page',
    genericSite,
    `<form><textarea>One</textarea><textarea>Two</textarea><button id="post"><span>Send</span></button></form>
     <button id="other">Menu</button>`,
  ],
] as const)('%s', (_, site, markup) => {
  beforeEach(() => {
    document.body.innerHTML = markup;
    const here = site(document);
    here.watch((composer) => met.push(wordsOf(composer)), stop.signal);
    here.holdPosts(({ composers }) => {
      met.push(`asked about ${composers.map(wordsOf)}`);
      return true;
    }, stop.signal);
  });

  it.each(['focusin', 'pointerdown'])('is met whole by %s on its post button, once', (type) => {
    turn('#post span', type);
    turn('#post', type);
    turn('textarea', 'focusin');
    expect(met).toEqual(['Two', 'One']);
  });

  it('is met by the click that would post it, before it is asked about', () => {
    turn('#post', 'click');
    expect(met).toEqual(['Two', 'One', 'asked about One,Two']);
  });

  it('is not met by another button', () => {
    for (const type of ['focusin', 'pointerdown', 'click']) turn('#other', type);
    expect(met).toEqual([]);
  });
});
