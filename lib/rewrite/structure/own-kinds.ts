import type { Kind } from '../../coach/kinds';
import { HEATED } from './heated-phrases';
import { isJab } from './jabs';
import { keeping } from './keeping';
import { STOCK } from './stock-phrases';

/** What the rewriter's own tables say of a clause; quoted words are somebody else's. */
export const ownKinds: (text: string) => readonly Kind[] = keeping((text) => {
  const plain = text
    .replace(/(?:^|\s)@\w+(?:[,:]?\s+|$)/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/"[^"]*"/gu, '""')
    .trim();
  const kinds: Kind[] = HEATED.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);
  if (STOCK.test(plain)) kinds.push('boilerplate');
  if (isJab(plain)) kinds.push('snark');
  return kinds;
});
