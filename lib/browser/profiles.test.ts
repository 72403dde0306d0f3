import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changed } from '../profile/edits';
import { editBook } from './book';
import { profileFor, watchProfile } from './profiles';

const POSTER = { site: 'x', handle: 'HarbourPress', bio: 'Press office of the harbour' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
});

it('guesses for an account never met, and keeps the guess', async () => {
  expect((await profileFor(POSTER)).id).toBe('press');
  expect((await fakeBrowser.storage.local.get('book')).book).toMatchObject({
    accounts: { 'x:harbourpress': { profile: 'press', guessed: true } },
  });
});

it('gives the same guess where storage is full and keeps nothing', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  expect((await profileFor(POSTER)).id).toBe('press');
});

it('hands over nothing where storage cannot be read, then the profile once it can', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
  const told = vi.fn();
  watchProfile(POSTER, 'x:harbourpress', told, new AbortController().signal);
  await new Promise((later) => setTimeout(later, 60));
  expect(told).not.toHaveBeenCalled();
  get.mockRestore();
  await fakeBrowser.storage.local.set({ feedback: [] });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ id: 'press' })));
});

it('hands over the plain profile where nobody can be told, with what policy and feedback of that place say', async () => {
  const told = vi.fn();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ locked: { hold: 'off' } }));
  watchProfile(undefined, 'generic', told, new AbortController().signal);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ id: 'personal', hold: 'off' })));
  await editBook((book) => changed(book, 'personal', { strictness: 1 }, Date.now()));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ strictness: 1 })));
});
