import type { Account } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import type { Weighing } from '../coach/weighing';
import type { Fields } from './fields';

export const PRESETS = ['brand-support', 'press', 'journalist', 'public-sector', 'personal', 'chat-host'] as const;
export type PresetId = (typeof PRESETS)[number];

/** The manner the coach knows for each preset. */
export const ACCOUNT_OF = {
  'brand-support': 'support',
  press: 'press',
  journalist: 'press',
  'public-sector': 'public-sector',
  personal: 'personal',
  'chat-host': 'chat-host',
} as const satisfies Record<PresetId, Account>;

const even = Object.fromEntries(KINDS.map((kind) => [kind, 1])) as Record<Kind, number>;

const plain: Fields = {
  strictness: 0.5,
  sensitivity: even,
  hold: 'heated',
  person: 'I',
  formality: 'plain',
  warmth: 'warm',
  signOff: '',
  greeting: '',
  avoid: [],
  phrases: [],
  banter: 'friends',
  allowedTags: [],
  relaxWith: [],
  quiet: { on: false, from: '23:00', to: '06:00', waitSeconds: 20 },
  lateAfter: 24,
  packs: [],
};

/** How each kind of account starts out; a profile keeps only what it changes. */
export const PRESET_FIELDS: Readonly<Record<PresetId, Fields>> = {
  'brand-support': {
    ...plain,
    strictness: 0.65,
    sensitivity: { ...even, deflection: 1.4, 'cold-reply': 1.4, boilerplate: 1.3, 'non-apology': 1.3 },
    hold: 'edgy',
    person: 'we',
    banter: 'none',
    quiet: { ...plain.quiet, on: true },
    lateAfter: 4,
  },
  press: {
    ...plain,
    strictness: 0.6,
    sensitivity: { ...even, 'campaign-hashtag': 1.5, pressure: 1.4, 'defensive-hashtag': 1.4, boilerplate: 1.3 },
    hold: 'edgy',
    person: 'we',
    banter: 'none',
    quiet: { ...plain.quiet, on: true, waitSeconds: 30 },
    lateAfter: 8,
  },
  journalist: {
    ...plain,
    strictness: 0.45,
    sensitivity: { ...even, pressure: 0.7, denial: 0.8, boilerplate: 0.6, 'cold-reply': 0.6 },
    warmth: 'neutral',
  },
  'public-sector': {
    ...plain,
    strictness: 0.65,
    sensitivity: { ...even, 'campaign-hashtag': 1.6, 'cold-reply': 1.4, boilerplate: 1.2, dismissal: 1.3 },
    hold: 'edgy',
    person: 'we',
    formality: 'formal',
    banter: 'none',
    quiet: { ...plain.quiet, on: true, waitSeconds: 30 },
    lateAfter: 12,
  },
  personal: {
    ...plain,
    strictness: 0.4,
    sensitivity: { ...even, boilerplate: 0.5, deflection: 0.5, 'campaign-hashtag': 0.5, shouting: 0.8 },
    formality: 'casual',
    lateAfter: 48,
  },
  'chat-host': {
    ...plain,
    strictness: 0.4,
    sensitivity: { ...even, boilerplate: 1.2, 'campaign-hashtag': 0.4, dismissal: 1.2 },
    formality: 'casual',
    banter: 'everyone',
  },
};

const PRESET_FOR: Readonly<Record<Account, PresetId>> = {
  brand: 'brand-support',
  support: 'brand-support',
  press: 'press',
  'public-sector': 'public-sector',
  personal: 'personal',
  'chat-host': 'chat-host',
};

/** How a draft of this account is weighed where no person has a profile, as on the command line; unknown accounts as shipped. */
export function accountWeighing(account: Account | undefined): Weighing {
  const { strictness, sensitivity, allowedTags } = account === undefined ? plain : PRESET_FIELDS[PRESET_FOR[account]];
  return { strictness, sensitivity, allowedTags, ignored: [] };
}
