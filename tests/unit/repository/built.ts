import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleRecord } from '../../../modules/bundle-record';
import { ROOT } from './source';

export const TARGETS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Target = keyof typeof TARGETS;

const BUILD = { chrome: 'npm run build', firefox: 'npm run build:firefox' } as const satisfies Record<Target, string>;

export function folderOf(target: Target): string {
  const folder = join(ROOT, TARGETS[target]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`Build the extension first: ${BUILD[target]}`);
  return folder;
}

export const manifestOf = (target: Target): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folderOf(target), 'manifest.json'), 'utf8'));

/** What each script of the build is made of. */
export function recordOf(target: Target): BundleRecord {
  folderOf(target);
  return JSON.parse(readFileSync(join(ROOT, `.cache/bundle/${target}.json`), 'utf8'));
}
