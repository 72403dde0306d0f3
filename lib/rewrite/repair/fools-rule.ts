import { NAME, NOUNS } from './names-called';

/** The verb as one is told to do it: "buys" gives "buy". */
export const plainOf = (verb: string) =>
  verb.replace(/(?<=[^aeiou])ies$/u, 'y').replace(/(?<=ch|sh|ss|x|zz|o)es$|(?<!s)s$/u, '');

const HANDLE = String.raw`((?:@\w+,? )?)`;
/** What nobody may do, said as a rule about fools: "Only an idiot buys sand off a bakkie". */
const ONLY = new RegExp(
  String.raw`^${HANDLE}only (?:an? |some )?(?:[\p{L}'-]+ ){1,3}?(?:would (?:ever |even )?(\p{Ll}+)|(?<=(?:${NOUNS.join('|')}|caveman|berk|dope|halfwit) )([\p{Ll}-]{2,}?s)) (?=(?:[\p{L}\d'"£$€]))(?!.*(?:, (?:but|yet|and) |\b(?:and|then) \p{Ll}+s\b))`,
  'iu',
);
/** The same rule of whoever breaks it: "What kind of fool uploads 40MB on 3G?", "You have to be a special kind of stupid to swim there". */
const BROKEN = [
  new RegExp(
    String.raw`^(?:what|which) (?:kind|sort|type) of (?:an? )?${NAME} (\p{Ll}+(?<!s)s) (?=[^?]+\?[!?]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:you(?:'d| would)? (?:have|need)(?: got)? to be|it takes) (?:an? |some |so |really |pretty |absolutely |(?:very |pretty )?special )*(?:(?:kind|sort|type|level) of )?(?:stupid|thick|daft|dumb|dim|mad|insane|reckless|${NAME}) to (?:even |ever )?(\p{Ll}+) `,
    'iu',
  ),
];
/** What anybody would do is what the reader is asked to: "Anyone with half a brain would plug the hub in first". */
const ANY_FOOL = new RegExp(
  String.raw`^(?:any(?:one|body) with (?:half a brain|an? (?:\p{L}+ )?(?:brain(?: cell)?|iq[^,.]{0,20})|(?:two|functioning) \p{L}+(?: \p{L}+)?|eyes|(?:any |common |an ounce of )?sense)|any ${NAME}|even an? (?:\p{L}+ )?(?:child|toddler|monkey|baby|${NAME})) (?:would(?: just| simply| know to)?|knows? to|should) (\p{Ll}+) `,
  'iu',
);
/** What who asks is told off for, and not what they do with a thing. */
const TOLD_OFF =
  /^(?:ask|expect|complain|think|believe|tweet|say|call|write|post|moan|whine|whinge|haggle|quibble|fuss|need|want|know|blame|argue|be|have)$/u;
/** What nobody can be asked to do, or not to. */
const NO_DEED =
  /^(?:miss|see|find|fail|not|get|understand|tell|spot|realise|realize|do|manage|notice|like|believe|work)$/u;
const asksNothing = (verb: string) => TOLD_OFF.test(verb) || NO_DEED.test(verb);
const SKILLED =
  /^(?:@\w+,? )?only (?:an? )?(?:\p{L}+ )*?(?:doctor|judge|court|parent|guardian|manager|lawyer|gp|vet|pharmacist|solicitor|licensed|qualified|registered|trained|handful|few|couple|member|electrician|engineer|dentist|nurse)\b/iu;
/** "Only an idiot buys sand off a bakkie" as the request that it is; undefined where it is none. */
export function asRequest(plain: string): string | undefined {
  const [whole, handle = '', would, acts = ''] = SKILLED.test(plain) ? [] : (ONLY.exec(plain) ?? []);
  const verb = would ?? plainOf(acts);
  if (whole !== undefined)
    return TOLD_OFF.test(verb) ? undefined : `${handle}please don't ${verb} ${plain.slice(whole.length)}`;
  for (const broken of BROKEN) {
    const [breaks, deed = ''] = broken.exec(plain) ?? [];
    if (breaks !== undefined && !asksNothing(plainOf(deed)))
      return `please don't ${plainOf(deed)} ${plain.slice(breaks.length).replace(/[?!]+$/u, '.')}`;
  }
  const [any, due = ''] = ANY_FOOL.exec(plain) ?? [];
  return any === undefined || asksNothing(due) ? undefined : `please ${due} ${plain.slice(any.length)}`;
}
