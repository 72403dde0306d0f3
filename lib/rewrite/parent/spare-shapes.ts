import { lowerFirst } from '../repair/tidy';
import { holdsFiniteVerb } from '../structure/tagged';
import { withArticle } from './article';
import { isPlural } from './plural';
import type { Shape } from './shape';

const STATE =
  '(?:out of order|out|down|off|dead|broken|late|gone|missing|shut|closed|stuck|wrong|cold|full|short|empty|frozen|locked|flat|blocked|overflowing|flooded|leaking|mouldy|cracked|smashed|freezing|faulty)';
const TAIL = '(?: (?:again|already|too))?(?: (?:at|in|on|outside|by|near|since|for|all) (?:(?! and )[^,])+)?';

/** "Lift's out again": to a reader the lift is out again, and nothing of the lift's. */
const IS_SO = new RegExp(
  String.raw`^((?:(?:the|my|our|your) )?(?:\p{L}+ ){0,2}\p{L}{3,})['’]s (?:still |now |all )?(${STATE}${TAIL})$`,
  'iu',
);
export const isSo: Shape = (clause) => {
  const [, noun = '', state = ''] = IS_SO.exec(clause) ?? [];
  if (noun === '' || /^(?:that|it|there|here|what|who|where|he|she|one)$/iu.test(noun) || holdsFiniteVerb(noun))
    return undefined;
  if (/^everything$/iu.test(noun) && !/^gone\b/iu.test(state)) return undefined;
  const subject = withArticle(noun) ?? `the ${lowerFirst(noun)}`;
  return `${subject} is ${state}`;
};

/** "Hot water off at Dovecote House since 6am": a notice without its verb. */
const LEFT =
  '(?:out of order|out|down|off|dead|gone|missing|wrong|cold|short|empty|frozen|overflowing|leaking|mouldy|freezing|faulty)';
const LEFT_SO = new RegExp(
  String.raw`^((?:\p{L}[\p{L}\d'’-]*\s){1,5}?)(?:still )?(?:all )?(${LEFT}(?: (?:again|already))?(?: (?:at|in|on|outside|since|for) (?:(?! and )[^,])+)?)$`,
  'iu',
);
/** What shows that the words before are no bare noun. */
const NO_NOUN =
  /^(?:i|we|you|they|he|she|it|cut|kicked|threw|logged|turn|switch|put|take|get|went|go|been|was|is|am|are|were|tap|legs?|brain|mind|arms|first|second|third|last|\d+|two|three|four|five|six)\b|\b(?:upside|rings?|cuts?|drops?|times?|falls?|breaks?|logs?|goes|shuts?|turns?|comes|runs?|dies|fades?|day|week|night|walkers|riders|drivers|people|kids|men|teams?|come|came|broke|run|ran|went|fell|stuck|i|we|you|they|he|she|it|is|are|so|too|very|of|from|been|to|the|a|an|my|your|in|on|at|with|and|no|not|\p{L}+(?:ing|ed|['’]s|['’]t|ly))$/iu;
export const leftSo: Shape = (clause) => {
  const [, noun = '', state = ''] = LEFT_SO.exec(clause) ?? [];
  const bare = noun.trim().replace(/['’]s(?: (?:just|now|all))*$/u, '');
  const long = bare.includes(' ') || state.includes(' ') || /^(?:gone|missing)$/iu.test(state);
  if (bare === '' || !long || holdsFiniteVerb(bare) || NO_NOUN.test(bare)) return undefined;
  const subject = withArticle(bare);
  return subject === undefined ? undefined : `${subject} ${isPlural(bare) ? 'are' : 'is'} ${state}`;
};

/** "3 of us ill after your oysters". */
export const someIll: Shape = (clause) => {
  const [, some = '', ill = ''] =
    /^((?:\d+|two|three|four|five|six|all|both|half) of us) (?:all |now )?((?:ill|sick|poorly|stranded|stuck|soaked|turned away|bitten|locked out)\b.*)$/iu.exec(
      clause,
    ) ?? [];
  return some === '' ? undefined : `${some} were ${ill}`;
};

/** "Fined £60 outside the ward": the poster was. */
export const undergoneBare: Shape = (clause) => {
  if (
    /^(?:(?:just )?(?:been )?(?:fined|clamped|towed|billed|burgled|evicted|disqualified|sacked|mugged|underpaid|made redundant|asked to leave|barred|dumped|catcalled|followed home|thrown (?:out|off)|kicked (?:out|off)|turfed out|logged out|kept awake|scalded|stung|double[- ]charged|double[- ]billed|spat at|sworn at|shouted at|laughed at|marched off|bumped|hacked|scammed) ?)/iu.test(
      `${clause} `,
    ) &&
    !/^\p{L}+ (?:my|our|me|us|the|your|him|her|them)\b(?! own)/iu.test(clause)
  )
    return `I was ${clause.replace(/^(?:just )?(?:been )?/iu, '').replace(/^\p{L}/u, (first) => first.toLowerCase())}`;
  return /^(?:called|turned|woke|quoted|threw|kept|left|locked|sat|moved|hung up on|ghosted|dropped|ditched|forgot) (?:me|us)\b(?! (?:know|back)\b)/iu.test(
    clause,
  ) ||
    /^(?:laughed at|denied|rejected|cancel+ed|ignored|forgot|engraved|tattooed|spelled|spelt|misspelled|misspelt|delivered|printed|misquoted|called) (?:my|our|\p{L}+ to the wrong)\b/iu.test(
      clause,
    ) ||
    /^(?:cut|turned|switched) (?:off )?(?:my|our) (?:whole )?(?:electric\p{L}*|power|water|gas|hair|line|phone|broadband|internet|website|heating)\b/iu.test(
      clause,
    )
    ? `you ${clause.replace(/^\p{L}/u, (first) => first.toLowerCase())}`
    : undefined;
};

/** "Sent my form to your desk twice": what went to the answering side, the poster sent. */
export const sentOver: Shape = (clause) =>
  /^(?:sent|posted|mailed|gave|handed|emailed|submitted) (?:in )?(?:my|our) .*\bto (?:you|your)\b/iu.test(clause)
    ? `I ${lowerFirst(clause)}`
    : undefined;

/** "Why's my mum's bus pass been stopped": it has been; "why did no one tell me": nobody did. */
export const whyBeen: Shape = (clause) => {
  const [, thing = '', been = ''] =
    /^why(?:['’]s| has) ((?:my|our|the|your) [\p{L}\d'’ -]{2,30}?) ((?:been|gone|got|stopped|turned|disappeared|vanished|changed|doubled) .*|gone|disappeared|vanished|stopped)$/iu.exec(
      clause,
    ) ?? [];
  if (thing !== '' && !holdsFiniteVerb(thing))
    return `${thing} has ${been.replace(/ (?:she|he|they|it|i|we|there)['’ ].*$/iu, '')}`;
  const [, undergone] =
    /^why (?:have|had) (?:i|we) ((?:been|just been|had to|got|only|never|not)\b .+)$/iu.exec(clause) ?? [];
  if (undergone !== undefined) return `I've ${undergone}`;
  const [, be = '', none = ''] =
    /^why (?:(is|was|are|were) there|(?:is|was)n['’]t there) (no .+|not .+)$/iu.exec(clause) ?? [];
  if (none !== '') return `there ${be.toLowerCase()} ${none}`;
  const [, who = '', verb = '', rest = ''] =
    /^why did (no ?one|nobody) (tell|warn|ask|ring|call|help|answer|check) ?(.*)$/iu.exec(clause) ?? [];
  const past = PAST[verb.toLowerCase()];
  return past === undefined ? undefined : `${who.toLowerCase()} ${past} ${rest}`.trim();
};
const PAST: Readonly<Record<string, string>> = {
  tell: 'told',
  warn: 'warned',
  ask: 'asked',
  ring: 'rang',
  call: 'called',
  help: 'helped',
  answer: 'answered',
  check: 'checked',
};

/** Of people both sides know: "they've found a lump", "she's moved out". */
export const oneOfThem: Shape = (clause) =>
  /^(?:they|he|she)(?:['’](?:s|ve|re))? \p{L}/iu.test(clause) && !/\b(?:say|says|said|think|thinks)\b/iu.test(clause)
    ? clause.replace(/^\p{L}/u, (first) => first.toLowerCase())
    : undefined;
