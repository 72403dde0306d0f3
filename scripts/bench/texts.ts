import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** All drafts of the corpus in one string, a line each. */
function everything(): string {
  const files = globSync('*.jsonl', { cwd: CORPUS }).sort();
  const lines = files.flatMap((file) => readFileSync(`${CORPUS}/${file}`, 'utf8').trim().split('\n'));
  return lines.flatMap((line) => JSON.parse(line).text ?? []).join(' ');
}

/** Numbers between 0 and 1, the same in every run. */
function* dice(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * `count` different texts of `length` characters, cut from the corpus and shuffled, so that the sentences which two of them
 * share lie far apart and no cache is measured instead of the work.
 */
export function textsOf(length: number, count: number): string[] {
  const all = everything();
  const step = Math.floor((all.length - length) / count);
  if (step < 1) throw new Error(`The corpus is too short for ${count} texts of ${length} characters`);
  const texts = Array.from({ length: count }, (_, at) => all.slice(at * step, at * step + length));
  const rolls = dice(7);
  for (let at = texts.length - 1; at > 0; at -= 1) {
    const other = Math.floor(rolls.next().value * (at + 1));
    [texts[at], texts[other]] = [texts[other] as string, texts[at] as string];
  }
  if (new Set(texts).size !== count) throw new Error('The texts are not all different');
  return texts;
}
