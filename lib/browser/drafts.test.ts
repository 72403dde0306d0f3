import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDrafts } from './drafts';

const swap = { original: 'You idiot', rewritten: 'You friend' };

beforeEach(() => fakeBrowser.reset());

describe('drafts', () => {
  it('come back as typed, by what Poise made of them', async () => {
    const drafts = createDrafts();
    await drafts.remember(swap);
    expect(await drafts.recall('You friend')).toEqual(swap);
  });

  it('come back after the page was loaded anew', async () => {
    await createDrafts().remember(swap);
    expect(await createDrafts().recall('You friend')).toEqual(swap);
  });

  it('are none where Poise did not write the words', async () => {
    const drafts = createDrafts();
    await drafts.remember(swap);
    expect(await drafts.recall('You friend, hello')).toBeUndefined();
    expect(await drafts.recall('')).toBeUndefined();
  });

  it('stay in memory and off the disk', async () => {
    await createDrafts().remember(swap);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(1);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('are kept by the page alone where the session is full or out of reach', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota exceeded'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('access denied'));
    const drafts = createDrafts();
    await drafts.remember(swap);
    expect(await drafts.recall('You friend')).toEqual(swap);
    expect(await createDrafts().recall('You friend')).toBeUndefined();
    vi.restoreAllMocks();
  });
});
