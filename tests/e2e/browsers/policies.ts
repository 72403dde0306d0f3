import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { firefoxProgram } from '../../../scripts/setup/browsers.mjs';
import type { Start } from './tab';

/** A browser under an administrator's policies, in the very files that administrators write. */
export type Managed = {
  /** What to start so that the policies are about it. */
  readonly start: Omit<Start, 'proxy'>;
  /** Says what the organisation wants of Poise. */
  decide(wanted: object): void;
  /** Leaves the machine as it was found. */
  remove(): void;
};

/** Where Debian's Chromium and Playwright's own look. */
const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX_ID = 'poise@poise.example';

/** Why a browser cannot be managed on this machine; undefined where it can. */
export const unmanageable = (engine: 'chromium' | 'firefox'): string | undefined => {
  if (process.platform !== 'linux') return 'policies lie in a file on Linux alone';
  if (engine === 'firefox')
    return firefoxProgram() ? undefined : 'the files of this Firefox do not lie beside its program';
  let folder = CHROMIUM;
  while (!fs.existsSync(folder)) folder = dirname(folder);
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return undefined;
  } catch {
    return `only root may write ${CHROMIUM}`;
  }
};

/** Chromium finds policies in one folder of the machine, by the extension's id; a copy of the build has an id of its own. */
export const managedChromium = (build: string): Managed => {
  const extension = ownFolder();
  fs.cpSync(build, extension, { recursive: true });
  const id = unpackedId(extension);
  const made = fs.mkdirSync(CHROMIUM, { recursive: true });
  const file = join(CHROMIUM, `poise-${id}.json`);
  return {
    start: { extension },
    decide: (wanted) => fs.writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: wanted } } })),
    remove: () => {
      for (const one of [file, extension]) fs.rmSync(one, { recursive: true, force: true });
      if (made) removeEmpty(CHROMIUM, made);
    },
  };
};

/** Firefox finds policies in `distribution` beside its program, at its start; here beside a copy to which the rest is linked. */
export const managedFirefox = (build: string): Managed => {
  const installed = firefoxProgram();
  if (!installed) throw new Error(unmanageable('firefox'));
  const folder = ownFolder();
  for (const name of fs.readdirSync(dirname(installed))) {
    if (name !== 'distribution') fs.symlinkSync(join(dirname(installed), name), join(folder, name));
  }
  const program = join(folder, basename(installed));
  fs.rmSync(program);
  fs.copyFileSync(installed, program);
  fs.mkdirSync(join(folder, 'distribution'));
  return {
    start: { extension: build, program },
    decide: (wanted) => {
      const policies = { '3rdparty': { Extensions: { [FIREFOX_ID]: wanted } } };
      fs.writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }));
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
};

/** Takes away `folder` and those around it up to `outermost`, as long as nothing else has moved in. */
const removeEmpty = (folder: string, outermost: string): void => {
  if (!folder.startsWith(outermost) || fs.readdirSync(folder).length > 0) return;
  fs.rmdirSync(folder);
  removeEmpty(dirname(folder), outermost);
};

const ownFolder = (): string => fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'poise-managed-'));

/** Chromium's id of an unpacked extension: the first half of its path's SHA-256, written with the letters a to p. */
const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
