import { isOrder } from './plead';
import { lowerFirst, upperFirst } from './tidy';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'-]*(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}\p{N}&-]*){0,3}`;
const PLAIN = String.raw`(?!(?:and|not|who|which|but|about|for|then|with|from|now|already|today|since|until|till|again)\b)[\p{Ll}-]{3,}`;
const PARTY = String.raw`(my (?:mum|mam|mom|dad|sister|brother|son|daughter|wife|husband|partner|cousin|uncle|auntie?|boss|neighbour|flatmate|mate)|(?:the|your|our) (?:(?:${PLAIN}|\p{Lu}[\p{L}&-]+) )?(?:${PLAIN}(?: in \p{Lu}\p{Ll}+)?|\p{Lu}{2,5}(?!\p{L}))|${NAME})`;
const ENDS = String.raw`(?=['’]s\b|[,.;:!?]|$| (?:directly|direct|yourself|now|already|and|not|who|which|so|but|about|to|at|if|where|why|for|then)\b)`;
const pattern = (source: string) => new RegExp(source, 'gu');

/** Whom somebody is sent to, the surest first. */
const SENT: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:[Aa]sk|[Rr]ing|[Cc]all|[Cc]ontact|[Cc]hase|[Tt]ry|[Tt]ell|[Nn]ag|[Ee]mail|[Ff]ace|[Bb]lame|[Mm]oan (?:at|to)|[Ss]hout at|(?:speak|talk|go|complain|complaints|write) to|(?:fight|row|quarrel|argument|beef|gripe) is with|between you and|(?:[Tt]ak(?:e|ing)|[Bb]ring(?:ing)?|[Rr]ais(?:e|ing)) (?:it|that|this) (?:up )?with|up with) ${PARTY}${ENDS}`,
  ),
  pattern(
    String.raw`\b(?:down to|up to|belongs? to|(?:one|matter|that['’]s|would be|it['’]s) for|(?:run|handled|made|held|owned|managed|maintained|supplied|done|packed|stocked|sold|set|delivered|placed|built|printed|organised|arranged|fitted) by|contracted (?:out )?to|(?:[Ii]t['’]s|[Tt]hat['’]s|is|are|goes?) (?:on|with|through)|go(?:es)? (?:straight |direct(?:ly)? |back )?to|(?:falls?|comes?) to|(?:sits?|lies?|rests?) with|(?:comes?|falls?) under) ${PARTY}${ENDS}`,
  ),
  pattern(String.raw`(?:\b(?:is|are|was|were|[Tt]hat['’](?:d|ll) be|would be)|\p{L}['’]s) ${PARTY}${ENDS}`),
  pattern(
    String.raw`(?:^|[.;,] )(?!(?:We|They|He|She|You|This|That|There|Who|Which|What|Not|Our|Your|The)\b)(\p{Lu}\p{Ll}+(?: \p{Ll}{3,}){1,2}) (?:owns?|runs?|handles?|looks? after|manages?) (?:the|that|those|it|them|all)\b`,
  ),
  pattern(String.raw`\bha(?:s|ve) (?:its|their|his|her|our) own (${PLAIN})${ENDS}`),
  pattern(
    String.raw`(?:^|, )${PARTY} (?:handles?|runs?|makes?|does|did|do|owns?|sells?|inspects?|manages?|looks after|picks|packs|supplies|books|types|issues|sends|fitted|installed|serviced)\b`,
  ),
  pattern(
    String.raw`\bwhat(?:ever)? ${PARTY} (?:sends?|gives?|prints?|suppl(?:y|ies)|provides?|approves?|says?|tells?|puts?)\b`,
  ),
];
/** What such words name where they name nobody. */
const NOBODY =
  /^(?:the|your) (?:\p{L}+ )?(?:day|time|case|same|problem|issue|thing|way|end|rules?|wrong|right|weather|point|fault|page|site|website|link|app|form|post|phone|line|number|desk|office|door|house|home|bank holiday|moment)$|^(?:THEM|THEY|THEIR|US|YOU|NOT|IT|HIM|HER|I|We|You|It|They|He|She|That|This|There|Not|No|Yes|Sorry|Please|Once|When|If|Really|Our|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** The party that a sentence sends somebody to, as it stands there; undefined where it sends to nobody. */
export function partyIn(text: string): string | undefined {
  for (const sent of SENT) {
    const found = [...text.matchAll(sent)]
      .filter(
        (match) => !/\bnot (?:\p{L}+ )?$/u.test(text.slice(0, match.index + match[0].length - (match[1] ?? '').length)),
      )
      .map((match) => called(match[1] ?? '', text.slice(match.index + match[0].length)))
      .filter((party) => !NOBODY.test(party));
    const last = found.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** "It is Transmission's problem" names Transmission; "you bought it from Bensley's" names Bensley's. */
export function ownerOf(name: string, text: string): string {
  const at = text.indexOf(name);
  const owns = /^ (?!(?:so|and|but|not|who|which|or|if|for|to|at|on|in|is|are|was)\b)\p{Ll}/u.test(
    text.slice(at + name.length),
  );
  return owns || /\b(?:is|are|was|were) $/u.test(text.slice(0, at)) ? name.replace(/['’]s$/u, '') : name;
}

/** "Your landlord, Mr Iqbal" has a name; "Water utility owns it" and "its own caretaker" speak of the one that there is. */
const NAMED = /^, ((?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}[\p{L}'-]+)/u;
const ONE = /^(?!(?:the|your|our)\b)(?:\p{Lu}\p{Ll}+ )?\p{Ll}[\p{Ll} -]+$/u;
function called(party: string, rest: string): string {
  const name = NAMED.exec(rest)?.[1];
  if (name !== undefined) return name;
  return ONE.test(party) ? `the ${lowerFirst(party)}` : party;
}

const REACHED = /^(?:They(?:['’]re| are) (on|at)|It['’]s) (?=\+?\d[\d -]{4,}\d|https?:|www\.|\S+@\S)/u;
/** Only a number to ring: "0330 555 0107, quote SF-24416." */
const BARE = /^(?=(?:\+\d|0\d|1[38]00|13 \d|\d{3}[ -]\d)[\d -]{4,}\d(?:[,.;]| and\b|$))/u;
const THEIRS = /^(?:Their|His|Her) (?=[^.]*(?:\d{2,}[ -]?\d{2}|https?:|\S@\S|\b(?:is|are) \p{Lu}))/u;

/** True of a sentence that says how to reach somebody and not whom. */
export const reachesNobody = (line: string): boolean => REACHED.test(line) || THEIRS.test(line) || BARE.test(line);

/** An order that leans on somebody: "Please fill in their form", "Please take it up with them". */
const LEANT_ON = /^((?:please )?(?:\p{L}+ ){1,5}?)(their|them)\b(?! (?:all|both|selves))/iu;
const HAVE_THEM = /^((?:please )?(?:have|get)) (?:them|him|her)(?= (?:call|ring|email|send|phone|contact|to)\b)/iu;
const ITSELF = /^(?:please )?(?:ask|ring|call|tell|contact|email|try) them\b/iu;

/** True of an order about somebody whom it does not name. */
export const asksNobody = (line: string): boolean =>
  HAVE_THEM.test(line) || (LEANT_ON.test(line) && !ITSELF.test(line) && (/^please /iu.test(line) || isOrder(line)));

/** The same order with the party in it. */
export const asking = (line: string, party: string): string =>
  HAVE_THEM.test(line)
    ? line.replace(HAVE_THEM, `$1 ${party}`)
    : line.replace(
        LEANT_ON,
        (_, before: string, who: string) => before + (who.toLowerCase() === 'them' ? party : possessive(party)),
      );

const possessive = (party: string) => `${party}${/s$/u.test(party) ? "'" : "'s"}`;
const isMany = (party: string) => /^(?:the|your) .*(?:[^s]s|people|folk|police)$/u.test(party);

/** The same number, as that of somebody who has just been named. */
export const reachedOn = (line: string): string => line.replace(BARE, "They're on ");

/** "They say 19 September": who does, only the sentence before tells. */
const TOLD_BY = /^(?:They|He|She) (says?|said|reckons?|expects?|tells? us|told us) (?!so\b)/u;
export const tellsAsNobody = (line: string): boolean => TOLD_BY.test(line);
const ONE_SAYS: Readonly<Record<string, string>> = {
  say: 'says',
  reckon: 'reckons',
  expect: 'expects',
  'tell us': 'tells us',
};
export const telling = (line: string, party: string): string =>
  upperFirst(
    line.replace(TOLD_BY, (_, verb: string) => `${party} ${isMany(party) ? verb : (ONE_SAYS[verb] ?? verb)} `),
  );

/** The same sentence with the party in it: "They're on 0800 555 046" becomes "The promoter is on 0800 555 046". */
export const reaching = (line: string, party: string): string =>
  upperFirst(
    line
      .replace(BARE, `${party} ${isMany(party) ? 'are' : 'is'} on `)
      .replace(REACHED, (_, where = 'on') => `${party} ${isMany(party) ? 'are' : 'is'} ${where} `)
      .replace(THEIRS, `${possessive(party)} `),
  );
