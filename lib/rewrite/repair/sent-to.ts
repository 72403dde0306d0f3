import { settled } from '../recasts/retold';
import { reachesNobody, reaching } from './party';

const WHO =
  "((?:the|our|your) (?:[\\p{L}&-]+ ){0,2}[\\p{L}&-]+|\\p{Lu}[\\p{L}\\p{N}&'’-]*(?: (?:(?:and|of|&) )?\\p{Lu}[\\p{L}\\p{N}&-]*){0,3})";
/** What is done, made or minded, and nobody who does it. */
const THING = "((?!(?:That|This|It|They|These|Those|Here|There|He|She|We|I|You)\\b)[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3})";
/** "Engineers are booked by Whitfield Services.": the thing, then who. */
const BY = new RegExp(
  `^${THING} (?:belongs? to|(?:is|are) (?:all )?(?:(?:run|handled|booked|made|done|packed|supplied|set|sent|issued|sold|managed|maintained|dealt with|looked after|organised|arranged|passed on|processed|printed) by|(?:contracted|outsourced) (?:out )?to|with)) ${WHO}(?:(?:,| so|, so) please (?:ask|contact|speak to) them)?\\.$`,
  'u',
);
/** "Network Estates looks after lifts.": who, then the thing. */
const LOOKS_AFTER = new RegExp(`^${WHO} looks? after ((?!(?:that|this|it|them)\\b)[^,.;:]{3,40})\\.$`, 'iu');

const ASK_THEM = /^(?:please )?(contact|ring|call|phone|email|ask|try|message|speak to|talk to) them\b/iu;
/** A number to ring, whose it is unsaid. */
const RING = /^(?:please )?(ring|call|phone) (?=\+?[\d(][\d -]{3,}\d)/iu;

const small = (who: string) => who.replace(/^(?:The|Our|Your)(?= )/u, (word) => word.toLowerCase());

/** The sentence that sends somebody on, with whom it sends them to and what for. */
function sent(route: string, who: string): string | undefined {
  if (ASK_THEM.test(route)) return route.replace(ASK_THEM, (_, verb: string) => `please ${verb.toLowerCase()} ${who}`);
  if (RING.test(route)) return route.replace(RING, (_, verb: string) => `please ${verb.toLowerCase()} ${who} on `);
  return reachesNobody(route) ? small(reaching(route, who)) : undefined;
}

/**
 * Two sentences of which one says whose a thing is and the next how to reach them, as the one that helps: "Engineers are booked by
 * Whitfield Services. Contact them on 01632 960212." gives "For engineers, please contact Whitfield Services on 01632 960212."
 */
export function sentTo(whose: string, route: string): string | undefined {
  const [, thing = '', by = ''] = BY.exec(whose) ?? [];
  const [, after = '', things = ''] = LOOKS_AFTER.exec(whose) ?? [];
  const who = small(by || after);
  const told = who === '' ? undefined : sent(route, who);
  return told === undefined ? undefined : settled(`For ~${thing || things}~, ${told}`);
}
