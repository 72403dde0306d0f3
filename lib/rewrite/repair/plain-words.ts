import { PLAIN_WORDS } from '../recasts/canned';
import { upperFirst } from './tidy';

/** Stiff words in plain ones, each twice: one seldom stands alone. */
export const plainWords = (text: string) => {
  const plain = [...PLAIN_WORDS, ...PLAIN_WORDS].reduce((words, [pattern, twin]) => words.replace(pattern, twin), text);
  return /^\p{Lu}/u.test(text) ? upperFirst(plain) : plain;
};
