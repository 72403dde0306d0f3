import { HARD_FACT } from '../facts';
import { upperFirst } from './tidy';

/** "Finance moves the money, so Finance can explain itself": what follows from whose it is, and leads on to it again. */
const SO = /^(.{8,}?),? (?:so|and) ([^,;]*?)[.!]*$/u;
const ROUTES =
  /\b(?:please|kindly) (?:ring|call|contact|email|ask|text|message|try|speak|talk|go|write|use|send|see|visit|report|raise)\b/iu;
const NAMES = /(?<![\p{L}])\p{Lu}[\p{L}&-]{2,}/gu;
const LAYS =
  /\b(?:can|should|must) (?:explain|answer|take|wear|stand|apologi[sz]e)\b(?!.*\b(?:if|under|by|for you|within|before|after|in writing|\p{L}+day)\b)|\bon (?!\p{L}+day$)\p{Lu}[\p{L}&-]+$|['’]s (?:doing|mess|problem|fault|job|lookout|call|end|lorry|issue|gift|mistake|baby|pigeon|thing|to (?:fix|sort|answer|explain))\b|\b(?:bother|trouble|harass|blame|nag|shout at|moan (?:at|to)|yell at|complain to|fight with|dump it on|pin it on|chase|tag|hassle|take it out on|have a (?:go|pop) at|(?:bark|squeak|aim|direct)\b.* (?:at|to))\b/u;

/** "… so that's Carlow's doing." */
const THEIR_DOING =
  /^(?:that|it)['’]s (?:\p{L}+ )?[\p{L}&-]+['’]s (?:doing|mess|problem|fault|lookout|mistake|pigeon|baby)$/iu;

/** "It's not stuck with us, it's stuck with the bank." */
const NOT_WITH_US =
  /^(?:it|that|this|they|he|she)(?:['’]s| is|['’]re| are) not (?:\p{L}+ )?(?:with |by |from |on |for |through )?(?:us|ours|me|mine|(?:our|my) \p{L}+)[,;] (?:but )?(?=(?:it|that|they|he|she)['’](?:s|re)\b)/iu;
/** "Band got late in the jam, who controls jam?" */
const WHO_CAN = /, (?:and )?who (?:controls?|can|could|knows?|would|cares?|asked|decides|does)\b[^.!?,\d]*\?+$/iu;
/** "Please fight with Rana ji", "kindly harass the store". */
const GRUFF =
  /\b(please|kindly) (?:fight(?: it out)? with|argue with|quarrel with|have it out with|moan (?:at|to)|bother|harass|hassle|nag|pester|badger|catch hold of|get hold of|go after|take it out on|direct your \p{L}+ (?:to|at)) (?!(?:us|me|them|him|her|it)\b)(?=\p{L})/iu;

/** "You want Larkhill Homes, 01632 960712." */
const WANTED = /^You(?:['’](?:ll|d))? (?:want|need) (?=(?:the )?\p{Lu}[^,.:\d]{2,40}[,:] (?:\+?\d[\d -]{5,}|\S+@\S))/u;
/** "All we do is the warranty line, 1300 555 061." */
const ALL_WE_DO = /^all (we|i) (?:can )?do is ((?:the|an?|our|my)\b)?/iu;

/** "The airline has no role after the doors open." */
const NO_ROLE =
  /^(?:the |our |this )?[\p{L} ]{2,25}? (?:has|have|had) no (?:further )?(?:role|jurisdiction|influence)\b(?!.*\b(?:until|who|and|you|your)\b)[^.\d@]*[.!]*$/iu;

/** What is longer is hardly a sentence of a reply, and not worth the time. */
const LONGEST = 500;

/** A sentence of an answer that hands its reader on, without what lays the blame at another's door. */
export function unblaming(text: string): string {
  if (text.length > LONGEST) return text;
  if (NO_ROLE.test(text)) return '';
  const left = text
    .replace(NOT_WITH_US, '')
    .replace(WHO_CAN, '.')
    .replace(WANTED, 'Please contact ')
    .replace(ALL_WE_DO, (_, who: string, thing?: string) => (thing === undefined ? `${who} ` : `${who} do ${thing}`))
    .replace(new RegExp(`${GRUFF.source}([^,.;]*?) only(?=[.!]*$)`, 'iu'), '$1 contact $2')
    .replace(GRUFF, (_, asking: string) => `${asking} contact `);
  const said = /^\p{Lu}/u.test(text) ? upperFirst(left) : left;
  const [, head = '', tail = ''] = SO.exec(said) ?? [];
  const named = new Set(head.match(NAMES));
  const leadsBack = (tail.match(NAMES) ?? []).some((name) => named.has(name));
  const lays =
    (THEIR_DOING.test(tail) || (leadsBack && LAYS.test(tail))) &&
    !ROUTES.test(tail) &&
    !HARD_FACT.test(tail) &&
    !/\d/u.test(tail);
  return lays && head.split(' ').length > 2 ? `${head}.` : said;
}
