import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ELSEWHERE = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
} as const;

/** Google's own Chrome is not among them: since version 137 it takes no extension from its command line. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
  firefox: ['firefox', 'firefox-esr'],
} as const;

/** Path of an installed browser that loads an unpacked extension; undefined where there is none. */
export const installed = (browser: 'chromium' | 'firefox'): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...ELSEWHERE[browser]].find((path) => existsSync(path));
};
