import { NOWHERE } from '../../lib/browser/requests';

/** Tries to reach outside, the way a page would that wanted to send words away. True where the browser refused before anything left. */
export function tryToSend(): Promise<boolean> {
  return new Promise((answer) => {
    document.addEventListener('securitypolicyviolation', () => answer(true), { once: true });
    const picture = new Image();
    picture.onload = () => answer(false);
    // The browser tells of the refusal before it tells of the failure.
    picture.onerror = () => setTimeout(answer, 500, false);
    picture.src = NOWHERE;
  });
}
