import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChanges } from '../../../entrypoints/coach.content/change';
import { createDrafts } from '../../../lib/browser/drafts';
import { analyse } from '../../../lib/coach/analyse';
import { verdict } from '../../../lib/coach/verdict';
import type { Editor } from '../../../lib/editors/editor';
import { EMPTY_BOOK } from '../../../lib/profile/book';
import { UNMANAGED } from '../../../lib/profile/managed';
import { voiceOf, weighingOf } from '../../../lib/profile/profile';
import { resolvedProfile } from '../../../lib/profile/resolve';
import { createSession } from '../../../lib/session/session';

const TYPED = 'You idiot, read the sign. We open at 9.';
const CALM = 'We open at 9.';

/** A session over a box of plain text that takes whatever is put into it. */
function coached() {
  fakeBrowser.reset();
  const profile = resolvedProfile('personal', EMPTY_BOOK, UNMANAGED);
  const manner = {
    weighing: weighingOf(profile, undefined),
    voice: voiceOf(profile),
    hold: profile.hold,
    house: (given: ReturnType<typeof verdict>) => given,
  };
  const session = createSession({ analyse, verdict }, manner);
  let text = '';
  const type = (words: string) => {
    text = words;
    session.typed(text, {});
    session.paused();
  };
  const editor = {
    read: () => text,
    replace: vi.fn(async (_span, _expected, words: string) => {
      text = words;
      return 'done' as const;
    }),
  } as unknown as Editor;
  const show = vi.fn(async () => session.paused());
  const hearing = { hear: () => session.typed(text, {}), judged: async () => undefined, show };
  const changes = createChanges(editor, session, createDrafts(), hearing);
  return { session, changes, type, show, read: () => text };
}

it('brings back the words as typed, and the newer ones again when they had been added to', async () => {
  const { session, changes, type, read } = coached();
  type(TYPED);
  await changes.use(CALM);
  type(`${CALM} Parking is behind the hall.`);
  await changes.undo();
  expect(read()).toBe(TYPED);
  expect(session.store.getState().swap).toBeDefined();
  await changes.undo();
  expect(read()).toBe(`${CALM} Parking is behind the hall.`);
  expect(session.store.getState().swap).toBeUndefined();
});

it('has nothing to undo once the words as typed are back and nothing was added', async () => {
  const { session, changes, type, read } = coached();
  type(TYPED);
  await changes.use(CALM);
  await changes.undo();
  expect(read()).toBe(TYPED);
  expect(session.store.getState().swap).toBeUndefined();
});

it('never asks about words that Poise proposed, also while advice on them is on its way, and asks about those typed since', async () => {
  const { session, changes, type, show } = coached();
  type('Hello');
  show.mockImplementation(() => new Promise(() => undefined));
  void changes.use(TYPED);
  await vi.waitFor(() => expect(session.store.getState().swap).toBeDefined());
  expect(session.shouldHold()).toBe(false);
  type(`${TYPED} You moron.`);
  expect(session.shouldHold()).toBe(true);
});
