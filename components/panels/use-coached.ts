import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { contextOf, type Profile } from '../../lib/profile/profile';
import { swapTo } from '../../lib/session/state';
import { type Background, catchUp, coachedSession, consult, mannerOf } from './coached';

type Draft = {
  text: string;
  answering: string;
  hoursAgo?: number | undefined;
  profile: Profile;
  background: Background;
};

/** Milliseconds without a key before the encoder is asked, and before what is shown in full catches up. */
const ASK_AFTER = 100;
const SHOW_AFTER = 450;

/** The whole coach on a text that is held in React: typing in, state and the card's actions out. */
export function useCoached({ text, answering, hoursAgo, profile, background }: Draft, setText: (text: string) => void) {
  // One session for the life of the box: what was ignored in it stays ignored when the profile changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the profile of the first render only starts it off.
  const session = useMemo(() => coachedSession(profile), []);
  const state = useStore(session.store);
  const context = useMemo(() => {
    if (answering.trim() === '') return contextOf(profile);
    return contextOf(profile, { text: answering, ...(hoursAgo !== undefined && { hoursAgo }) });
  }, [answering, hoursAgo, profile]);

  useEffect(() => {
    const manner = mannerOf(profile, context.parent);
    session.mannered(manner);
    session.typed(text, context);
    const asking = setTimeout(consult, ASK_AFTER, session, background, manner, { text, context });
    const showing = setTimeout(catchUp, SHOW_AFTER, session);
    return () => {
      clearTimeout(asking);
      clearTimeout(showing);
    };
  }, [session, profile, text, context, background]);

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
