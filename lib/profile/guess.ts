import type { PresetId } from './presets';

/** What a page shows of the account that writes. */
export type Poster = {
  readonly site: string;
  /** Without "@". */
  readonly handle: string;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
};

/** Signs of each preset in handle, name and bio; the first line that fits decides. */
const SIGNS: readonly (readonly [PresetId, RegExp])[] = [
  ['chat-host', /\b\w*chat\b.*\b(host|every|weekly|join)|\b(host|founder|moderator) of #\w*chat|^\w+chat$/i],
  [
    'public-sector',
    /\b(council|county|borough|police|constabulary|fire (and|&) rescue|nhs|hospital trust|ministry|department of|gov(ernment)?|embassy|municipal|public library|transit authority)\b|gov(uk)?$/i,
  ],
  [
    'brand-support',
    /\b(customer (care|service|support)|help ?desk|here to help|support (team|hours)|we('re| are) here (mon|24|to help)|order number)\b|(help|support|care|cares)$/i,
  ],
  ['journalist', /\b(journalist|reporter|correspondent|columnist|editor|news ?desk|freelance writer|investigates?)\b/i],
  [
    'press',
    /\b(press office|public relations|comms|communications|media relations|spokes(person|woman|man)|publicist|pr (agency|lead|manager|director))\b|(press|pr|media)$/i,
  ],
  [
    'brand-support',
    /\b(official (account|page)|shop now|free delivery|our (store|shop|customers|products)|bakery|brewery|airline|est\.? ?\d{4}|ltd|inc|gmbh)\b|(official|hq|app)$/i,
  ],
];

/** A first, gentle guess for an account never met before, where it gives a sign; the writer changes it in one click. */
export function guessedPreset({ handle, name = '', bio = '' }: Poster): PresetId | undefined {
  const readings = [bio, name, handle];
  return SIGNS.find(([, sign]) => readings.some((text) => sign.test(text)))?.[0];
}

/** The profile a new account starts with. What the writer picked is meant for the first account; later ones may be another's. */
export function firstProfile(poster: Poster, picked: PresetId | null, isFirst: boolean) {
  if (isFirst && picked !== null) return { id: picked, guessed: false };
  return { id: guessedPreset(poster) ?? picked ?? 'personal', guessed: true };
}
