import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of a page and of every script and style that it loads at once, through its static imports. */
export function weighPage(folder: string, page: string): number {
  const weights = new Map<string, number>();
  const weigh = (path: string) => {
    if (weights.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    weights.set(path, gzipSync(text, { level: 9 }).length);
    for (const next of loadedBy(path, text)) weigh(next);
  };
  weigh(page);
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function loadedBy(path: string, text: string): string[] {
  if (path.endsWith('.html'))
    return [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  if (!path.endsWith('.js')) return [];
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)].map(([, file = '']) => `chunks/${file}`);
}
