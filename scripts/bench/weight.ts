import { readFileSync } from 'node:fs';
import type { BundleRecord } from '../../modules/bundle-record';

const SCRIPTS = { 'content-scripts/coach.js': 'coach', 'background.js': 'background' } as const;

/** What the coach and the background are made of, before they are minified, heaviest first. */
export function weights(): string {
  const file = new URL('../../.cache/bundle/chrome.json', import.meta.url);
  const record: BundleRecord = JSON.parse(readFileSync(file, 'utf8'));
  const tables = Object.entries(SCRIPTS).map(([script, name]) => {
    const parts = new Map<string, number>();
    for (const [part, bytes] of Object.entries(record[script] ?? {})) {
      const group = /^(lib\/\w+|components|entrypoints)\//.exec(part)?.[1] ?? part;
      parts.set(group, (parts.get(group) ?? 0) + bytes);
    }
    const heavy = [...parts].sort(([, a], [, b]) => b - a).slice(0, 15);
    const lines = heavy.map(([part, bytes]) => `| ${part} | ${(bytes / 1024).toFixed(1)} |`);
    return `| In the ${name} | KB before minifying |\n| - | -: |\n${lines.join('\n')}\n`;
  });
  return `## What it weighs\n\n${tables.join('\n')}`;
}
