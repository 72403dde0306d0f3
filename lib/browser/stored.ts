import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** The browser will not read or keep what Poise stores: the disk is full, or the store is damaged. Everything is as it was. */
export class StorageRefused extends Error {
  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.name = 'StorageRefused';
  }
}

/** One value in this machine's storage, of any earlier or later version: whoever reads it checks it. */
export function stored(key: StorageItemKey) {
  // Not `defineItem`, which reads each value once by itself and lets the refusal go uncaught.
  return {
    read: (): Promise<unknown> => storage.getItem(key).catch(refused),
    write: (value: unknown): Promise<void> => storage.setItem(key, value).catch(refused),
    remove: (): Promise<void> => storage.removeItem(key).catch(refused),
    /** Returns the way to stop watching. */
    watch: (changed: (value: unknown) => void): (() => void) => storage.watch(key, changed),
  };
}

function refused(reason: unknown): never {
  throw new StorageRefused(reason);
}
