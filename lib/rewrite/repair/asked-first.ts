import { HARD_FACT } from '../facts';
import { readsHot } from './mend';
import { isOrder } from './plead';

/** "Still rejected?", behind a tag or not. */
const WHETHER = /^(?:#\w+ )?((?:still (?:not )?|not |no )[\p{L}' ]{2,30}\?)$/iu;

/** The question that tells for whom the order behind it is: without it everybody would have to follow. */
export function askedFirst(text: string, next: string | undefined): string | undefined {
  const [, asked] = WHETHER.exec(text.replaceAll('’', "'")) ?? [];
  if (asked === undefined || next === undefined || readsHot(asked)) return undefined;
  return isOrder(next.replace(/^please /iu, '')) || HARD_FACT.test(next) ? asked : undefined;
}
