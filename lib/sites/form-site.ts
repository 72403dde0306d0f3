import type { Parent } from '../coach/context';
import { editorOf } from '../editors/detect';
import { holdAttempts, type PostEvent, type Posting } from './hold';
import type { Broken, Composer, Poster, Site } from './site';
import { onThemeOf, themeOf } from './theme';
import { watchComposers } from './watch';

/** What has to be known of a site on which each box stands in a block with its own button: most of them. */
export type FormSite = {
  readonly id: string;
  /** The box that an element is in; undefined where it is no box for a post. */
  boxAround(element: Element): HTMLElement | undefined;
  /** The block that a box and its post button share. */
  blockOf(box: HTMLElement): Element;
  /** Matches the post button inside the block. */
  readonly button: string;
  /** True where Ctrl/Cmd+Enter in a box posts. */
  readonly postsByKey: boolean;
  /** Matches what the card must not cover, in the block. */
  readonly furniture: string;
  poster(box: HTMLElement): Poster | undefined;
  parent(box: HTMLElement): Parent | undefined;
  brokenBeliefs(document: Document): readonly Broken[];
};

export function formSite(document: Document, site: FormSite): Site {
  const known = new WeakMap<HTMLElement, Composer>();
  const composerAt = (box: HTMLElement): Composer | undefined => {
    const editor = editorOf(box);
    if (!editor) return undefined;
    const composer: Composer = known.get(box) ?? {
      editor,
      get home() {
        return box.closest('dialog, [role="dialog"]') ?? document.body;
      },
      anchor: box,
      keepClear: () => [...site.blockOf(box).querySelectorAll(`${site.furniture}, ${site.button}`)],
      poster: () => site.poster(box),
      parent: () => site.parent(box),
      thread: () => composersIn(site.blockOf(box)),
    };
    known.set(box, composer);
    return composer;
  };
  const composerOf = (element: Element): Composer | undefined => {
    const box = site.boxAround(element);
    return box && composerAt(box);
  };
  const composerUsedBy = (element: Element): Composer | undefined => {
    const button = element.closest(site.button);
    return composerOf(element) ?? (button ? composerBeside(button) : undefined);
  };
  /** What one button posts: every box of its block, in page order. */
  const composersIn = (block: Element): Composer[] => {
    const writable = [block, ...block.querySelectorAll('textarea, [contenteditable="true"]')];
    const boxes = new Set(writable.map((element) => site.boxAround(element)).filter((box) => box !== undefined));
    return [...boxes].map(composerAt).filter((composer) => composer !== undefined);
  };
  const buttonOf = (box: HTMLElement) => site.blockOf(box).querySelector<HTMLElement>(site.button);
  const postingOf = (event: PostEvent): Posting | undefined => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return undefined;
    const button = event.type === 'click' ? target.closest<HTMLElement>(site.button) : null;
    const byKey = site.postsByKey && isPostKey(event);
    const composer = button ? composerBeside(button) : byKey ? composerOf(target) : undefined;
    const own = button ?? (composer && buttonOf(composer.editor.element));
    if (!composer || !own || isDisabled(own)) return undefined;
    const sign = signOf(own);
    const press = () => (own.isConnected ? own : buttonAnew(composer.editor.element, sign))?.click();
    return { composers: composer.thread(), button: own, press };
  };
  /** The one button beside a box that is what another was; any other could do what the writer did not ask for. */
  const buttonAnew = (box: HTMLElement, sign: string): HTMLElement | undefined => {
    if (!box.isConnected) return undefined;
    const buttons = [...site.blockOf(box).querySelectorAll<HTMLElement>(site.button)];
    const [one, another] = buttons.filter((button) => !isDisabled(button) && signOf(button) === sign);
    return another ? undefined : one;
  };
  const composerBeside = (button: Element): Composer | undefined => {
    for (let block = button.parentElement; block; block = block.parentElement) {
      const boxes = [...block.querySelectorAll('textarea, [contenteditable="true"]')].map((box) => site.boxAround(box));
      const box = boxes.find((one) => one !== undefined);
      if (box) return site.blockOf(box).contains(button) ? composerAt(box) : undefined;
    }
    return undefined;
  };
  return {
    id: site.id,
    watch: (appeared, signal) => watchComposers(document, composerUsedBy, appeared, signal),
    holdPosts: (asked, signal) => holdAttempts(document.defaultView ?? window, postingOf, asked, signal),
    theme: () => themeOf(document),
    onTheme: (listener, signal) => onThemeOf(document, listener, signal),
    brokenBeliefs: () => site.brokenBeliefs(document),
  };
}

/** What a button is known by where the page made it anew: its words, what it sends and where. */
const signOf = (button: Element): string =>
  JSON.stringify([
    button.textContent?.trim(),
    ...['aria-label', 'name', 'value', 'formaction'].map((name) => button.getAttribute(name)),
  ]);

export const isDisabled = (button: Element): boolean => button.matches(':disabled, [aria-disabled="true"]');

/** Ctrl/Cmd+Enter, the common key to post; 229 is how browsers say that an input method has it. */
export const isPostKey = (event: PostEvent): boolean =>
  event.type === 'keydown' &&
  'key' in event &&
  event.key === 'Enter' &&
  (event.ctrlKey || event.metaKey) &&
  !event.isComposing &&
  event.keyCode !== 229;
