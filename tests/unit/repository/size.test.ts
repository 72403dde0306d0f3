import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf, TARGETS, type Target } from './built';
import { weighPage } from './page-weight';

const KB = 1024;
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

describe.each(Object.keys(TARGETS) as Target[])('for %s', (target) => {
  const folder = folderOf(target);

  it('the watcher, which every page of the site loads, is at most 6 KB gzipped', () => {
    expect(gzipped(join(folder, 'content-scripts/watcher.js'))).toBeLessThanOrEqual(6 * KB);
  });

  it('the coach is at most 220 KB gzipped', () => {
    expect(gzipped(join(folder, 'content-scripts/coach.js'))).toBeLessThanOrEqual(220 * KB);
  });

  it('the popup loads at most 35 KB gzipped before it draws', () => {
    expect(weighPage(folder, 'popup.html')).toBeLessThanOrEqual(35 * KB);
  });

  it('the package is at most 10 MB', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const packed = files.reduce((sum, { parentPath, name }) => sum + gzipped(join(parentPath, name)), 0);
    expect(packed).toBeLessThanOrEqual(10 * KB * KB);
  });
});
