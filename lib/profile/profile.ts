import type { Account, Context, Parent } from '../coach/context';
import type { Weighing } from '../coach/weighing';
import type { Voice } from '../rewrite/voice';
import type { Field, Fields } from './fields';
import type { Pack } from './pack';
import { ACCOUNT_OF, type PresetId } from './presets';

/** One account's tone, every field settled: preset, the writer's changes and the organisation's policy in one. */
export type Profile = Fields & {
  readonly id: string;
  /** Empty where the preset's own name serves. */
  readonly name: string;
  readonly preset: PresetId;
  /** The packs of rules this profile uses, in full. */
  readonly rules: readonly Pack[];
  /** Words this account ignored or called wrong, lower case. */
  readonly ignored: Weighing['ignored'];
  /** Fields that cannot be changed here, and `by` whom they were set. */
  readonly locked: readonly Field[];
  readonly by: string;
};

/** Who wrote the post being answered, as far as the page shows. */
export type Answered = { readonly author?: string | undefined; readonly friends?: boolean | undefined };

/** Teasing between people who like each other. */
const TEASING = ['snark', 'hostility', 'dismissal', 'shouting', 'blame'] as const;

export function accountOf(profile: Profile): Account {
  return ACCOUNT_OF[profile.preset];
}

/** What the coach must know of who writes and what is being answered. */
export function contextOf(profile: Profile, parent?: Parent): Context {
  return { account: accountOf(profile), lateAfter: profile.lateAfter, ...(parent && { parent }) };
}

export function voiceOf({ person, formality, warmth, signOff, greeting, avoid, phrases }: Profile): Voice {
  const never = phrases.map((phrase) => phrase.never.toLowerCase());
  return { person, formality, warmth, signOff, greeting, avoid: [...avoid, ...never] };
}

/** Relaxed people, and friends where the profile allows banter, halve what teasing weighs. */
export function weighingOf(profile: Profile, answered: Answered = {}): Weighing {
  const { strictness, allowedTags, ignored } = profile;
  const sensitivity = { ...profile.sensitivity };
  if (isRelaxed(profile, answered)) for (const kind of TEASING) sensitivity[kind] /= 2;
  return { strictness, sensitivity, allowedTags, ignored };
}

function isRelaxed({ banter, relaxWith }: Profile, { author, friends }: Answered): boolean {
  if (author !== undefined && relaxWith.includes(author.toLowerCase())) return true;
  return banter === 'everyone' || (banter === 'friends' && friends === true);
}
