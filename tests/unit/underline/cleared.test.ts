// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createPage } from '../../../entrypoints/coach.content/page';
import { underline } from '../../../entrypoints/coach.content/underline';
import type { Marks } from '../../../lib/editors/marks';
import type { Session } from '../../../lib/session/session';
import type { Draft, SessionState } from '../../../lib/session/state';
import type { Composer, Site } from '../../../lib/sites/site';

const draftOf = (text: string) => ({ phase: 'noted', text, verdict: { heat: 2, findings: [] } }) as unknown as Draft;

/** A composer being underlined, on a page that has cleared the underlines or not. */
function underlined(isHealthy: boolean) {
  const draft = draftOf('you idiot');
  const store = createStore<Pick<SessionState, 'draft' | 'shown'>>(() => ({
    draft,
    shown: { draft: draftOf('you'), advice: undefined },
  }));
  const paint = vi.fn();
  const marks = { paint, healthy: () => isHealthy, dress: vi.fn(), clear: vi.fn() } as unknown as Marks;
  const composer = { editor: { element: document.createElement('div') } } as unknown as Composer;
  const site = { theme: () => 'light', onTheme: vi.fn() } as unknown as Site;
  const session = { store } as unknown as Session;
  underline({ composer, session, marks, site, page: createPage() }, new AbortController().signal);
  return { store, draft, paint };
}

it('a pause in typing underlines anew what the page has cleared', () => {
  const { store, draft, paint } = underlined(false);
  store.setState({ shown: { draft, advice: undefined } });
  expect(paint).toHaveBeenCalledTimes(1);
});

it('a pause in typing changes nothing where all is in place', () => {
  const { store, draft, paint } = underlined(true);
  store.setState({ shown: { draft, advice: undefined } });
  expect(paint).not.toHaveBeenCalled();
});

it('every change of the draft is underlined with the text that was judged', () => {
  const { store, paint } = underlined(true);
  store.setState({ draft: draftOf('you idiots') });
  expect(paint.mock.calls).toEqual([[expect.anything(), 'you idiots', []]]);
});
