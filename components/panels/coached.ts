import { analyse } from '../../lib/coach/analyse';
import { verdict } from '../../lib/coach/verdict';
import { withHouseStyle } from '../../lib/profile/house-style';
import { type Answered, type Profile, voiceOf, weighingOf } from '../../lib/profile/profile';
import { advise } from '../../lib/rewrite/advise';
import { createSession, type Manner, type Session } from '../../lib/session/session';

/** A session with the whole engine, for drafts that are written in Poise's own pages. */
export function coachedSession(profile: Profile): Session {
  return createSession(
    { analyse, verdict, advise: (judged, voice) => advise(judged, voice, analyse) },
    mannerOf(profile),
  );
}

export function mannerOf(profile: Profile, answered?: Answered): Manner {
  return {
    weighing: weighingOf(profile, answered),
    voice: voiceOf(profile),
    hold: profile.hold,
    house: (judged, ignored) => withHouseStyle(judged, { ...profile, ignored }),
  };
}
