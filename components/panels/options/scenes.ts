import type { PresetId } from '../../../lib/profile/presets';

/** One moment of the guided example; its lesson is the message `options.scene_<id>`. */
export type Scene = {
  readonly id: 'denial' | 'tags' | 'wink' | 'amends';
  readonly answering: string;
  readonly hoursAgo: number;
  readonly text: string;
  /** Whose tone it is. */
  readonly profile: PresetId;
};

const COMPLAINT =
  'Third blast pitch this week that opens with “Dear Blogger”. Does anybody at @brightbell_pr read what the people they write to actually do? #PRFail';

/** A well-known public quarrel between an agency and a writer, retold with invented names. */
export const SCENES: readonly Scene[] = [
  {
    id: 'denial',
    answering: COMPLAINT,
    hoursAgo: 2,
    text: '@marketing_sage The fault is yours, not ours. Maybe read your email next time.',
    profile: 'press',
  },
  {
    id: 'tags',
    answering: COMPLAINT,
    hoursAgo: 3,
    text: '@marketing_sage We have 400 happy clients. #FaultNotOurs #HateOnYourJobPrivately #WeDoOurJobWell',
    profile: 'press',
  },
  {
    id: 'wink',
    answering: 'We sent it to 900 people and nobody else minded. #FaultNotOurs',
    hoursAgo: 1,
    text: '@brightbell_pr Hm, I think the fault is yours there ;) Happy to talk about what would work better.',
    profile: 'personal',
  },
  {
    id: 'amends',
    answering: COMPLAINT,
    hoursAgo: 5,
    text: '@marketing_sage You are right, that pitch was not written for you, and my replies made it worse. I am sorry. May I try again with one you would want to read?',
    profile: 'press',
  },
];
