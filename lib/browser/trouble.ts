import { browser } from 'wxt/browser';
import { StorageRefused } from './stored';

/** For Poise's own pages: tells true when storage refused something that nobody else took care of, and false once it keeps again. */
export function watchTrouble(changed: (troubled: boolean) => void): void {
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof StorageRefused)) return;
    event.preventDefault();
    changed(true);
  });
  browser.storage.onChanged.addListener(() => changed(false));
}
