import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/browser/messages';

/** On the page from the start, and so small that it costs nothing: it waits for a text box to be used, and asks for the coach. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    // Firefox puts an updated Poise into open pages, and what the one before it drew answers nobody any more.
    for (const left of document.querySelectorAll('poise-coach')) left.remove();
    const found = new AbortController();
    let asking = false;
    const ask = () => sendMessage('coach', undefined);
    const atNextKey = () => {
      document.addEventListener('input', ({ target }) => consider(target), { ...heard, once: true });
      return false;
    };
    const consider = (target: EventTarget | null) => {
      if (asking || !isWritable(target)) return;
      asking = true;
      requestIdleCallback(
        async () => {
          // A background that was put to sleep meanwhile wakes at the second word, or dies again; after an update nobody answers.
          if (await ask().catch(ask).catch(atNextKey)) found.abort();
          asking = false;
        },
        { timeout: 1000 },
      );
    };
    const heard = { capture: true, signal: AbortSignal.any([signal, found.signal]) };
    document.addEventListener('focusin', (event) => consider(event.target), heard);
    consider(document.activeElement);
  },
});

function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
