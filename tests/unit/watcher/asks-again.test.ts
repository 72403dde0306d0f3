// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import watcher from '../../../entrypoints/watcher.content';
import { sendMessage } from '../../../lib/browser/messages';

vi.mock('../../../lib/browser/messages', () => ({ sendMessage: vi.fn() }));

const asked = vi.mocked(sendMessage);
const page = new AbortController();

/** A page with the writer in a box of it, and a watcher. */
function write(): HTMLTextAreaElement {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  const box = document.createElement('textarea');
  document.body.append(box);
  box.focus();
  void watcher.main({ signal: page.signal } as ContentScriptContext);
  return box;
}

const key = (box: HTMLElement) => box.dispatchEvent(new Event('input', { bubbles: true }));

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
});

it('A background that dies twice while it brings the coach is asked again at the next key, and then no more', async () => {
  const dead = new Error('Could not establish connection. Receiving end does not exist.');
  asked.mockRejectedValueOnce(dead).mockRejectedValueOnce(dead).mockResolvedValue(true);
  const box = write();
  await expect.poll(() => asked.mock.calls.length).toBe(2);
  await expect
    .poll(() => {
      key(box);
      return asked.mock.calls.length;
    })
    .toBe(3);
  key(box);
  await new Promise((done) => setTimeout(done, 50));
  expect(asked).toHaveBeenCalledTimes(3);
});
