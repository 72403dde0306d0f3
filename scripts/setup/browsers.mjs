// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Where each browser lives, by platform; bare names are looked for on PATH.
 * Google's own Chrome stands apart: since version 137 it takes no extension from its command line, as the tests give it.
 */
const CHROMIUM = {
  linux: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};
const CHROME = {
  linux: ['google-chrome', 'google-chrome-stable'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe'],
};
const FIREFOX = {
  linux: ['firefox', 'firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** A browser that loads an unpacked extension by a switch, as the tests need. */
export const installedChromium = () => first(CHROMIUM);

/** Any browser of Chromium's family. */
export const installedBrowser = () => installedChromium() ?? first(CHROME);

export const installedFirefox = () => first(FIREFOX);

/** The program of Firefox itself with its libraries beside it, where a system puts a script in front. */
export const firefoxProgram = () =>
  all(FIREFOX)
    .map((file) => realpathSync(file))
    .find((file) => existsSync(path.join(path.dirname(file), 'application.ini')));

/** @param {Places} places */
const first = (places) => all(places)[0];

/**
 * @typedef {Partial<Record<NodeJS.Platform, readonly string[]>>} Places
 * @param {Places} places
 */
function all(places) {
  const files = (places[process.platform] ?? []).flatMap((place) => (path.isAbsolute(place) ? [place] : onPath(place)));
  return files.filter((file) => existsSync(file));
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}
