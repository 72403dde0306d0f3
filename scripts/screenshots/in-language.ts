import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from '../start/browser';

/** A copy of the build that speaks one language, whatever languages the browser at hand was installed with. */
export async function inLanguage(language: string): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'poise-pictures-'));
  await cp(EXTENSION, folder, { recursive: true });
  const locales = join(folder, '_locales');
  if (language !== 'en') {
    await rm(join(locales, 'en'), { recursive: true });
    await rename(join(locales, language), join(locales, 'en'));
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
