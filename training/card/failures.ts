import { figuresOf, type Judged } from '../../scripts/evaluate/figures';
import { worstList } from '../../scripts/evaluate/markdown';
import { byFile, type Weighed } from './read';

const SHOWN = 8;

/** The worst misses each way, of our own corpus only: the public sets hold real people's words. */
export function failures(weighed: readonly Weighed[]): string {
  const judged: Judged[] = [...byFile(weighed, 'both').values()].flat();
  const { missed, cried } = figuresOf(judged);
  return [
    'Barbed, and taken for calm (score, id, draft):',
    worstList(missed.slice(0, SHOWN)),
    'Calm, and taken for barbed:',
    worstList(cried.slice(0, SHOWN)),
  ].join('\n\n');
}
