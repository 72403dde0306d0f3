import { editorOf } from '../../../lib/editors/detect';
import type { Attempt, Composer } from '../../../lib/sites/site';
import { composerOf } from '../../../lib/sites/x/composer';
import { xSite } from '../../../lib/sites/x/x';
import { answer } from './answer';

/** X's site under test, beside the practice site, with a hold that does what it is told. */
const site = xSite(document);
const stop = new AbortController();
const seen: { composer: Composer; gone: boolean }[] = [];
const attempts: Attempt[] = [];
let holding: 'yes' | 'no' | 'broken' = 'no';
let themes = 0;

site.watch((composer, signal) => {
  const one = { composer, gone: false };
  seen.push(one);
  signal.addEventListener('abort', () => {
    one.gone = true;
  });
}, stop.signal);
site.holdPosts((attempt) => {
  attempts.push(attempt);
  if (holding === 'broken') throw new Error('a hold that fails');
  return holding === 'yes';
}, stop.signal);
site.onTheme(() => {
  themes += 1;
}, stop.signal);

/** The composer that has the focus. */
function here(): Composer {
  const composer = document.activeElement && composerOf(document.activeElement);
  if (!composer) throw new Error('the focus is in no composer');
  return composer;
}

const ops = {
  composers: () =>
    seen.map(({ composer, gone }) => ({ name: composer.editor.name, text: composer.editor.read(), gone })),
  isComposer: (css: string) => {
    const element = document.querySelector(css);
    return element !== null && composerOf(element) !== undefined;
  },
  isEditor: (css: string) => {
    const element = document.querySelector(css);
    return element !== null && editorOf(element) !== undefined;
  },
  poster: () => here().poster(),
  parent: () => here().parent(),
  thread: () =>
    here()
      .thread()
      .map(({ editor }) => editor.read()),
  home: () => here().home.getAttribute('role') ?? here().home.tagName,
  keepClear: () =>
    here()
      .keepClear()
      .map((element) => element.getAttribute('data-testid') ?? element.id),
  anchor: () => here().anchor.contains(here().editor.element),
  replace: (words: string) => {
    const text = here().editor.read();
    return here().editor.replace({ start: 0, end: text.length }, text, words);
  },
  hold: (how: typeof holding) => {
    holding = how;
  },
  attempts: () => attempts.map(({ composers }) => composers.map(({ editor }) => editor.read())),
  release: (which: number) => attempts.at(which)?.release(),
  theme: () => site.theme(),
  themes: () => themes,
  broken: () => site.brokenBeliefs().map(({ sentence }) => sentence),
  stop: () => stop.abort(),
};

export type XOps = typeof ops;

answer(ops);
