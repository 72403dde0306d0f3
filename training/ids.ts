// tsx ids.ts FROM.jsonl... --to OUT.jsonl: the pieces of each case, of its lower-cased twin and of the post it answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createPieces, type Piece } from '../lib/encoder/pieces';
import { sourceVocabulary } from './vocabulary';

type Case = { text: string; parent?: { text: string } | string | null };

const args = process.argv.slice(2);
const to = args[args.indexOf('--to') + 1] ?? '';
const files = args.slice(0, args.indexOf('--to'));
const pieces = createPieces(sourceVocabulary());
const ids = (found: Piece[]) => found.map(({ id }) => id);
const spans = (found: Piece[]) => found.map(({ start, end }) => [start, end]);
/** Some people never press shift or end a sentence; half of the time that is all that tells two sets apart. */
const careless = (text: string) => text.toLowerCase().replace(/[.]\s*$/, '');

const lines = files.flatMap((file) => {
  const cases = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
  return cases.map((one) => {
    const [own, twin] = [pieces(one.text), pieces(careless(one.text))];
    const parent = typeof one.parent === 'string' ? one.parent : one.parent?.text;
    const answered = parent ? pieces(parent) : undefined;
    return JSON.stringify({
      ...one,
      file: basename(file, '.jsonl'),
      own: ids(own),
      at: spans(own),
      twin: ids(twin),
      twinAt: spans(twin),
      answered: answered ? ids(answered) : null,
      answeredAt: answered ? spans(answered) : null,
    });
  });
});
writeFileSync(to, `${lines.join('\n')}\n`);
console.log(`${lines.length} cases in pieces`);
