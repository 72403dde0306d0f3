import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recallDraft, rememberDraft } from './drafts';

beforeEach(() => fakeBrowser.reset());

it('brings back what was typed, by what Poise made of it', async () => {
  await rememberDraft({ original: 'You idiot', rewritten: 'You friend' });
  expect(await recallDraft('You friend')).toEqual({ original: 'You idiot', rewritten: 'You friend' });
});

it('knows nothing of words that Poise did not write', async () => {
  await rememberDraft({ original: 'You idiot', rewritten: 'You friend' });
  expect(await recallDraft('You friend, hello')).toBeUndefined();
  expect(await recallDraft('')).toBeUndefined();
});

it('keeps drafts in memory and never on disk', async () => {
  await rememberDraft({ original: 'You idiot', rewritten: 'You friend' });
  expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(1);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
