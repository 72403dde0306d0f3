import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
  watchProfile(POSTER, told, new AbortController().signal);
  await new Promise((later) => setTimeout(later, 60));
  expect(told).not.toHaveBeenCalled();
  get.mockRestore();
  await fakeBrowser.storage.local.set({ feedback: [] });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ id: 'press' })));
});
