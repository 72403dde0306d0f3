import { type Acknowledgement, type Opening, only, sorryFor } from '../acknowledgement';
import { contradicts } from '../contradiction';
import { harmOf } from '../event';
import { hopeFor } from '../harm';
import type { HeardPost } from '../heard-post';
import { KIN, theyAre } from '../kin';

const MOST_WORDS = 22;
/** Told by what came before it, and so in its order. */
const TIMED = /\b(?:the (?:whole|entire|full) time|all (?:that|the) (?:time|while)|then|meanwhile|as a result)\b/iu;

/** Tears come of what went wrong, which is said first; of tears alone nobody is sorry. */
const TEARS = /^\S+(?: \S+)? (?:cried|sobbed|(?:was|were|are|is) (?:still )?(?:crying|sobbing|shaking|trembling))\b/iu;

/** What befell a body comes before what went wrong. */
export const harm: Opening = (heard) => {
  const { post, owner, draft, told, contradicted } = heard;
  const hurt = harmOf(post, owner);
  const own = hurt === undefined || TEARS.test(hurt) || hurt === told || (contradicted && contradicts(draft, hurt));
  return own ? undefined : both(hurt, heard);
};

/** The person first, then what went wrong as well. */
function both(hurt: string, { told, post, account, person }: HeardPost): Acknowledgement {
  const sorry = sorryFor(account, person, true);
  const plain = `${sorry} ${hurt}.${hopeFor(post, person === 'we' ? 'We' : 'I', hurt)}`;
  if (told === undefined) return only(plain);
  if (hurt.includes(told)) return { owning: plain, naming: `${sorry} ${told}.`, plain };
  const within = told.includes(hurt) || told.endsWith(` and ${hurt.replace(OF_KIN, '').trim()}`);
  const fits = `${hurt} ${told}`.split(' ').length <= MOST_WORDS;
  const also = pronounFor(hurt, told);
  const before = TIMED.test(hurt) || !told.endsWith(` and ${hurt}`) ? undefined : told.slice(0, -` and ${hurt}`.length);
  if (before !== undefined) return { owning: `${sorry} ${hurt}, and that ${before}.`, naming: plain, plain };
  const owning = within ? plain.replace(hurt, told) : fits ? `${sorry} ${hurt}, and that ${also}.` : plain;
  return { owning, naming: within ? plain : `${sorry} ${told}.`, plain };
}

const OF_KIN = new RegExp(`^your (${KIN})\\b(?!['’])`, 'iu');

/** "Your gran lay in the hall, and that she pressed the button": whoever was just named is not named again. */
function pronounFor(hurt: string, told: string): string {
  const kin = OF_KIN.exec(hurt)?.[1]?.toLowerCase();
  const [they] = kin === undefined ? [] : (/^(?:she|he)(?='s)/u.exec(theyAre(kin)) ?? []);
  return they !== undefined && OF_KIN.exec(told)?.[1]?.toLowerCase() === kin ? told.replace(OF_KIN, they) : told;
}
