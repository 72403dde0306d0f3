import { type Acknowledgement, type Opening, only, sorryFor } from '../acknowledgement';
import { contradicts } from '../contradiction';
import { harmOf } from '../event';
import { hopeFor } from '../harm';
import type { Heard } from '../heard';

const MOST_WORDS = 22;

/** What befell a body comes before what went wrong. */
export const harm: Opening = (heard) => {
  const { post, owner, draft, told, contradicted } = heard;
  const hurt = harmOf(post, owner);
  const own = hurt === undefined || hurt === told || (contradicted && contradicts(draft, hurt));
  return own ? undefined : both(hurt, heard);
};

/** The person first, then what went wrong as well. */
function both(hurt: string, { told, post, account, person }: Heard): Acknowledgement {
  const sorry = sorryFor(account, person, true);
  const plain = `${sorry} ${hurt}.${hopeFor(post, person === 'we' ? 'We' : 'I', hurt)}`;
  if (told === undefined) return only(plain);
  const within = told.includes(hurt);
  const fits = `${hurt} ${told}`.split(' ').length <= MOST_WORDS;
  const owning = within ? plain.replace(hurt, told) : fits ? `${sorry} ${hurt}, and that ${told}.` : plain;
  return { owning, naming: within ? plain : `${sorry} ${told}.`, plain };
}
