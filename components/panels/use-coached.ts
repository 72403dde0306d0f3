import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Context, Judgement } from '../../lib/coach/context';
import { accountOf, type Profile } from '../../lib/profile/profile';
import { swapTo } from '../../lib/session/state';
import { coachedSession, mannerOf } from './coached';

/** The encoder's judgement, asked of the background; undefined where it cannot answer. */
export type Judge = (ask: { text: string; context: Context }) => Promise<Judgement | undefined>;

type Draft = { text: string; answering: string; hoursAgo?: number | undefined; profile: Profile; judge: Judge };

const ASK_AFTER = 100;
const SHOW_AFTER = 450;

/** The whole coach on a text that is held in React: typing in, state and the card's actions out. */
export function useCoached({ text, answering, hoursAgo, profile, judge }: Draft, setText: (text: string) => void) {
  // One session for the life of the box: what was ignored in it stays ignored when the profile changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the profile of the first render only starts it off.
  const session = useMemo(() => coachedSession(profile), []);
  const state = useStore(session.store);
  const account = accountOf(profile);
  const context = useMemo<Context>(() => {
    if (answering.trim() === '') return { account };
    return { account, parent: { text: answering, ...(hoursAgo !== undefined && { hoursAgo }) } };
  }, [answering, hoursAgo, account]);

  useEffect(() => {
    session.mannered(mannerOf(profile, context.parent));
  }, [session, profile, context]);

  useEffect(() => {
    session.typed(text, context);
    const asking = setTimeout(async () => {
      const judgement = text.trim() === '' ? undefined : await judge({ text, context });
      if (judgement) session.judged(text, judgement);
    }, ASK_AFTER);
    const showing = setTimeout(session.paused, SHOW_AFTER);
    return () => {
      clearTimeout(asking);
      clearTimeout(showing);
    };
  }, [session, text, context, judge]);

  const replace = (after: string) => {
    const swap = swapTo(after, text, state.swap);
    setText(after);
    session.typed(after, context);
    session.rewrote(swap);
    session.paused();
  };

  const undo = () => {
    if (!state.swap) return;
    setText(state.swap.original);
    session.typed(state.swap.original, context);
    session.undone();
    session.paused();
  };

  return { state, replace, undo, ignore: session.ignored };
}
