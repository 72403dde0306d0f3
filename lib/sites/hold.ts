import type { Attempt, Composer } from './site';

/** What an event is about to post, and how to press the button anew: where no button can be pressed, nothing is held. */
export type Posting = {
  readonly composers: readonly Composer[];
  /** The button that posts. */
  readonly button: Element;
  press(): void;
};

export type PostEvent = MouseEvent | KeyboardEvent;

/** A second click or a key held down within this time belongs to the attempt before it. */
const ECHO = 700;

/**
 * Stands before the page's own listeners and asks at each attempt to post. Only what the writer does counts: a script's
 * click is never trusted, and so the click of `release` passes of itself, with no flag that could leak to the next post.
 */
export function holdAttempts(
  window: Window,
  postingOf: (event: PostEvent) => Posting | undefined,
  asked: (attempt: Attempt) => boolean,
  signal: AbortSignal,
): void {
  let stopped: { readonly what: string; readonly button: Element; readonly at: number } | undefined;
  const consider = (event: PostEvent) => {
    if (!event.isTrusted) return;
    const posting = postingOf(event);
    if (!posting) {
      // The writer did something else in between, an Escape or a click on an answer: what comes next is a new attempt.
      if (!isModifier(event)) stopped = undefined;
      return;
    }
    const what = posting.composers.map(({ editor }) => editor.read()).join('\n\n');
    const isEcho =
      stopped !== undefined &&
      event.timeStamp - stopped.at < ECHO &&
      stopped.button === posting.button &&
      (repeats(event) || stopped.what === what);
    if (
      !isEcho &&
      !holds(
        asked,
        attemptOf(posting, () => note(what, posting.button)),
      )
    )
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    note(what, posting.button, event.timeStamp);
  };
  const note = (what: string, button: Element, at = performance.now()) => {
    stopped = { what, button, at };
  };
  const options = { capture: true, signal };
  window.addEventListener('click', consider, options);
  window.addEventListener('keydown', consider, options);
}

const isModifier = (event: PostEvent): boolean =>
  'key' in event && ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key);

const repeats = (event: PostEvent): boolean => ('repeat' in event ? event.repeat : event.detail > 1);

function attemptOf({ composers, press }: Posting, released: () => void): Attempt {
  let spent = false;
  return {
    composers,
    release: () => {
      if (spent) return;
      spent = true;
      released();
      press();
    },
  };
}

/** A failure of ours must never cost a post. */
function holds(asked: (attempt: Attempt) => boolean, attempt: Attempt): boolean {
  try {
    return asked(attempt);
  } catch (error) {
    reportError(error);
    return false;
  }
}
