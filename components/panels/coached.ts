import { analyse } from '../../lib/coach/analyse';
import type { Context, Judgement } from '../../lib/coach/context';
import { verdict } from '../../lib/coach/verdict';
import type { Weighing } from '../../lib/coach/weighing';
import { withHouseStyle } from '../../lib/profile/house-style';
import { type Answered, type Profile, voiceOf, weighingOf } from '../../lib/profile/profile';
import type { Advice } from '../../lib/rewrite/rewrite';
import type { Voice } from '../../lib/rewrite/voice';
import { createSession, type Manner, type Session } from '../../lib/session/session';
import { textOf } from '../../lib/session/state';

type Ask = { text: string; context: Context };

/** What only the extension's background knows; undefined where it cannot answer. */
export type Background = {
  judge(ask: Ask): Promise<Judgement | undefined>;
  advise(ask: Ask & { weighing: Weighing; voice: Voice }): Promise<Advice | undefined>;
};

/** A session for a draft that is written in one of Poise's own pages. */
export function coachedSession(profile: Profile): Session {
  return createSession({ analyse, verdict }, mannerOf(profile));
}

export function mannerOf(profile: Profile, answered?: Answered): Manner {
  return {
    weighing: weighingOf(profile, answered),
    voice: voiceOf(profile),
    hold: profile.hold,
    house: (judged, ignored) => withHouseStyle(judged, { ...profile, ignored }),
  };
}

/** Has the draft as it stands read and advised on in the background. What instinct saw is shown meanwhile. */
export async function consult(session: Session, background: Background, { weighing, voice }: Manner, ask: Ask) {
  const judgement = await background.judge(ask);
  if (judgement) session.judged(ask.text, judgement);
  if (session.store.getState().draft.phase !== 'noted') return;
  const advice = await background.advise({ ...ask, weighing, voice });
  if (textOf(session.store.getState().draft) === ask.text) session.paused(advice);
}

/** Lets what is shown catch up, where it has not yet. */
export function catchUp({ store, paused }: Session) {
  const { draft, shown } = store.getState();
  if (textOf(shown.draft) !== textOf(draft)) paused();
}
