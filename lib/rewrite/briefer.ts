import { isGreeting, isSignOff } from './assemble';
import { HARD_FACT } from './facts';
import { only } from './parent/acknowledgement';
import type { Task } from './task';

/** What is asked, ruled out or said on a condition. */
const HELD = /\?|n['’]t\b|\b(?:not|never|no|unless|if|until)\b/iu;
/** From here on a line was likelier to go than to stay. */
const DOUBTED = 0.5;
/** So many lines go at most to make room. */
const MOST = 3;

/**
 * The task told in less room, the least cut first: with an opening that says less, without a line that all but went anyway, with a bare opening,
 * without one line more. No line goes that holds a fact or asks something.
 */
export function briefer(task: Task): readonly Task[] {
  const { opening, lines } = task;
  const named: Task = opening === undefined ? task : { ...task, opening: only(opening.naming) };
  const plain: Task = opening === undefined ? task : { ...task, opening: only(opening.plain) };
  const said = BARE.exec(opening?.plain ?? '')?.[0];
  const bare: Task = { ...task, opening: said === undefined ? undefined : only(`${said}.`) };
  const spare = lines
    .map((line, at) => ({ ...line, at }))
    .filter(
      ({ text }) => text !== '' && !HARD_FACT.test(text) && !HELD.test(text) && !isGreeting(text) && !isSignOff(text),
    )
    .sort((a, b) => (b.likely ?? 0) - (a.likely ?? 0))
    .slice(0, MOST);
  const without = (from: Task, count: number): Task => {
    const gone = new Set(spare.slice(0, count).map(({ at }) => at));
    return { ...from, lines: lines.map((line, at) => (gone.has(at) ? { ...line, text: '' } : line)) };
  };
  const doubted = spare.filter(({ likely = 0 }) => likely >= DOUBTED).length;
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => without(plain, from + i + 1));
  return [
    ...(opening ? [named, plain] : []),
    ...upTo(0, doubted),
    ...(opening ? [without(bare, doubted)] : []),
    ...upTo(doubted, spare.length),
  ];
}

/** "We're so sorry", without what for. */
const BARE = /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very )?sorry\b/iu;
