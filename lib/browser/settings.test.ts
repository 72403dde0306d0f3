import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, isOn, isPaused, PAUSE, readSettings } from './settings';

const NOON = Date.UTC(2026, 10, 26, 12);
const HOST = 'x.com';

beforeEach(() => fakeBrowser.reset());

describe('a pause', () => {
  it('ends after its hour, whatever the clock does meanwhile', async () => {
    await changeSettings({ pausedUntil: NOON + PAUSE });
    const settings = await readSettings();
    expect(isOn(settings, HOST, NOON)).toBe(false);
    expect(isOn(settings, HOST, NOON + PAUSE - 1)).toBe(false);
    expect(isOn(settings, HOST, NOON + PAUSE)).toBe(true);
    expect(isOn(settings, HOST, NOON + 365 * 24 * PAUSE)).toBe(true);
  });

  it('begun under a clock that ran years ahead does not last for years', () => {
    const settings = { enabled: true, sitesOff: [], pausedUntil: NOON + 1000 * PAUSE, keepDrafts: false, preset: null };
    expect(isPaused(settings, NOON)).toBe(false);
    expect(isOn(settings, HOST, NOON)).toBe(true);
  });
});

describe('stored settings', () => {
  it('keep two changes that were asked for at once', async () => {
    await Promise.all([changeSettings({ enabled: false }), changeSettings({ keepDrafts: true })]);
    expect(await readSettings()).toMatchObject({ enabled: false, keepDrafts: true });
  });

  it.each([
    ['nothing', undefined],
    ['garbage', 'x'.repeat(1000)],
    ['a list', [1, 2]],
    ['an earlier shape', { on: true }],
    ['bad fields', { enabled: 'yes', sitesOff: 7, pausedUntil: 'soon', keepDrafts: 1, preset: 'loud' }],
  ])('that are %s give those that Poise begins with', async (_, stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({
      enabled: true,
      sitesOff: [],
      pausedUntil: 0,
      keepDrafts: false,
      preset: null,
    });
  });

  it('of a later version keep what today knows', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, enabled: false, sitesOff: [HOST], mood: 'calm' } });
    expect(await readSettings()).toMatchObject({ enabled: false, sitesOff: [HOST] });
  });

  it('stay as they were where storage is full, and the caller is told', async () => {
    await changeSettings({ enabled: false });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(changeSettings({ sitesOff: [HOST] })).rejects.toThrow('QuotaExceededError');
    expect(await readSettings()).toMatchObject({ enabled: false, sitesOff: [] });
  });
});
