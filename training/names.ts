// tsx names.ts OUT.json: the pieces of each mark's and emoji's name, from which its first vector is made.
import { writeFileSync } from 'node:fs';
import { createPieces } from '../lib/encoder/pieces';
import { emojiNames, sourceVocabulary } from './vocabulary';

const pieces = createPieces(sourceVocabulary());
const marks: [string, string][] = [
  ['tag', '#'],
  ['link', 'http'],
  ['handle', 'Sam'],
  ['caps', 'LOUD'],
  ['emoji', 'symbol'],
];
const ids = [...marks, ...emojiNames()].map(([mark, name]) => [mark, pieces(name).map(({ id }) => id)]);
writeFileSync(process.argv[2] ?? '', JSON.stringify(Object.fromEntries(ids)));
