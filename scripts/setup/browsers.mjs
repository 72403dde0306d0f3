// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where each browser lives, by platform; bare names are looked for on PATH.
 * Chromium stands first: it alone still takes `--load-extension`, which the branded builds have dropped since 2025.
 */
const CHROMIUM = {
  linux: ['chromium', 'chromium-browser'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:/Program Files/Chromium/Application/chrome.exe'],
};
const BRANDED = {
  linux: ['google-chrome', 'google-chrome-stable', 'brave-browser', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};
const FIREFOX = {
  linux: ['firefox', 'firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** A Chromium that loads an unpacked extension by a switch, as the tests need. */
export const installedChromium = () => process.env.POISE_CHROMIUM || first(CHROMIUM);

/** Any browser of Chromium's family. */
export const installedBrowser = () => installedChromium() ?? first(BRANDED);

export const installedFirefox = () => process.env.POISE_FIREFOX || first(FIREFOX);

/** @param {Partial<Record<NodeJS.Platform, readonly string[]>>} places */
function first(places) {
  for (const place of places[process.platform] ?? []) {
    const found = path.isAbsolute(place) ? [place] : onPath(place);
    const there = found.find((file) => existsSync(file));
    if (there !== undefined) return there;
  }
  return undefined;
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}
