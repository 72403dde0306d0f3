import type { Account } from '../coach/context';
import type { Voice } from './voice';

const PLAIN: Voice = { person: 'we', formality: 'plain', warmth: 'warm', signOff: '', greeting: '', avoid: [] };

const VOICES: Readonly<Record<Account, Voice>> = {
  brand: PLAIN,
  support: { ...PLAIN, person: 'I' },
  press: { ...PLAIN, formality: 'formal', warmth: 'neutral' },
  'public-sector': PLAIN,
  personal: { ...PLAIN, person: 'I', formality: 'casual' },
  'chat-host': { ...PLAIN, person: 'I', formality: 'casual' },
};

/** How an account of this sort sounds where no tone profile says otherwise. */
export function voiceFor(account: Account): Voice {
  return VOICES[account];
}
