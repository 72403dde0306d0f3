import { KIN, kinIn } from './kin';
import { GRAVE } from './signs';

const OWN = /\b(?:i|i['’](?:m|ve|d)|im|ive|me|my|mine|we|we['’](?:re|ve|d)|us|our|ours)\b/iu;
/** What goes wrong with a body, whoever is to blame. */
const BODY =
  /\b(?:amputat\w+|(?:open[- ]heart|brain|emergency|heart|hip|knee|bypass|my|his|her) surgery|(?:my|his|her|(?:hip|knee|heart|eye) )op(?:eration)?\b|dialysis|transplant|sepsis|paraly[sz]ed|epilep\w+|dementia|alzheimer\w*|parkinson\w*|hospice|palliative|terminal(?:ly)? (?:ill|cancer)|in recovery|recovering from|relaps\w+|eating disorder|anorexi\w+|bulimi\w+|self[- ]harm\w*|biopsy|tumou?rs?|heart attack|stroke|unconscious|passed out|blacked out|premature|premmie|nicu|incubator|lost (?:my|his|her) (?:leg|arm|sight|hearing|eye|finger|foot|hand)|(?:my|his|her) (?:\w+ )?(?:reacted|swelled|swollen)|epi-?pens?|pacemaker|miss(?:ed|ing) (?:my|his|her|the) (?:\w+ )?(?:scan|dose|dialysis|chemo)|overdos\w+|concuss\w+|stitches|a&e|casualty|resus|paramedics?|panic attack|ptsd|breakdown|breastfeeding|in labour|sober|crisis (?:line|team)|(?:my|her|his) (?:body|breasts?|bottom|privates)|anaphyla\w+|bad reaction|(?:eyes?|face|lips?|throat|tongue) (?:is |are )?(?:swelling|swollen)|swallowed (?:one of )?(?:a|an|the|your|some) (?:\w+ )?(?:magnets?|batter(?:y|ies)|bleach|pods?|coins?|pins?|screws?|buttons?|beads?)|infected|on antibiotics|palpitations|kidney machine|feeding tube|stoma|(?:his|her|their|family) graves?\b|(?:broke|cracked|chipped) a tooth|can['’]t stop (?:hearing|seeing|shaking))\b/iu;
/** A crime, or the fear of one. */
const CRIME =
  /\b(?:(?:pried|prised|jemmied|forced|broken) open|let (?:him|her|them)sel(?:f|ves) in(?:to)?|strangers? (?:at|in|inside|outside|on|turn\w*|knock\w*|walk\w*|show\w*)|intruders?|(?:someone|somebody|a man|some man)(?: else)? (?:walked|came|got|broke|climbed|let) in(?:to)?|peeping|spiked|rape[ds]?|rapist|stabb\w+|punched|beaten|spat (?:at|on)|(?:getting|had|has|been sent|receiving|sending|sent) (?:\w+ )?(?:threats|abuse)|death threats?|restraining order|non-molestation|(?:get|got|getting|hid|hiding|fled|moved) away from (?:my|her|his) (?:\w+ )?(?:ex|dad|father|husband|partner|abuser)|refuge|drawn .{1,20} from my account|identity (?:theft|stolen)|(?:opened|took out|taken out|has|got) (?:an account|a loan|a card|credit) in my name|(?:a |the )?loan i never took|(?:homophobic|transphobic|racist|antisemitic|islamophobic|sexual) (?:attack|assault|abuse)|(?:was|were|been|got) stolen|stole my|robbed (?:me|us|my|at)|hate crime|(?:hits?|beats?|punched|threatened) me\b|slurs?|racial\w*|followed home|(?:been|was|were|got|walked|came|come) (?:in|into|inside|outside|through) my (?:flat|house|home|room|garden|bedroom)|(?:outside|in|into|at) (?:my|our) (?:house|flat|home|door|bedroom|room)\b|(?:my|her|his) ex\b|knows where (?:i|we)|exposed (?:him|her)self|restrained|filmed me|touched me|grabbed (?:me|my|her|him))\b/iu;
/** What might have ended far worse. */
const PERIL =
  /\b(?:(?:had a|house|flat) fire\b(?! (?:drill|door|sale|alarm|pit|extinguisher|going|lit|by))|(?:house|home|flat|shop|school|kitchen|place)(?: has| just)* burn(?:ed|t) (?:down|to the ground)|nearly (?:killed|died|hit|went under|crashed|drowned|choked|fell)|could have (?:killed|died|been (?:killed|hurt))|came (?:down|through|off) (?:on|in|onto|while)\b.*\b(?:us|me|car|bed|room|roof)|brakes? (?:failed|went|gave)|(?:on|down) the (?:m\d+|n\d+|a\d+|motorway|freeway|highway|dual carriageway)\b|crash(?:ed)?\b(?=[^.!?]*(?:\b(?:tram|train|bus|car|coach|taxi|van|lorry|plane|bike|motorbike)\b|[.]))|(?:driver|pilot|guard|carer|nurse) (?:was |is |were )?(?:on (?:his|her|their) phone|texting|asleep|drunk|speeding|swerving)|into (?:a|the) ditch|carbon monoxide|electrocut\w+|electric shock|sparks?\b|(?:tree|wall|ceiling|roof) (?:just )?(?:came|fell|collapsed)|left (?:him|her|my \w+(?: \w+){0,3}) (?:alone|at the wrong \w+|in the (?:dark|rain|cold))|(?:phone|bottle|beer) in (?:his|her|their) hand|gas smell|smell(?:s|ing)? (?:of )?gas|trapped)\b/iu;

/** Who lost the roof, the work or the bread: nobody says "about that" to it. */
const NEED =
  /\b(?:food ?bank|nothing to (?:eat|feed)|can['’]?t (?:afford (?:to )?(?:eat|feed|heat|food|it|rent|the rent)|feed|eat)|£?\d+ to my name|sleeping (?:in|on) (?:the|my|a) (?:car|church|floor|street|sofa)|lost (?:our|my) (?:home|house|baby|job|livelihood)|(?:didn['’]?t|not|never) renew(?:ed|ing)? my contract|being deported|asylum|(?:had to|finally) le(?:ave|ft) (?:him|her|my (?:husband|wife|partner|ex))\b|eaten nothing|first (?:night|day|week|weekend)\b[^.!?]{0,20} without (?:her|him)\b|(?:stopped|given up) (?:looking|searching) for (?:my|our)|search (?:is|has been|was) (?:called )?off|(?:cut|axed|sacked|laid off|let go) \d+ of us|\d+ of us (?:are |were )?(?:out of work|laid off|made redundant|sacked))\b/iu;

/** Danger, injury, crime, illness, want: what a bare "sorry about that" would shrug off. */
export const isGrave = (post: string): boolean =>
  GRAVE.test(post) || (OWN_OR_KIN.test(post) && [BODY, CRIME, PERIL, NEED].some((sign) => sign.test(post)));

const OWN_OR_KIN = new RegExp(
  String.raw`${OWN.source}|(?:^|[.!?] )(?:${KIN})\b|\b\d+ of us\b|^had my\b|\b(?:broke|cracked|chipped) a tooth\b`,
  'iu',
);

/** A crime, or what might have ended far worse: beside it a lesser thing is not what to be sorry for. */
export const isPerilous = (text: string): boolean => CRIME.test(text) || PERIL.test(text);

/** A state one lives with, which makes a thing grave without anybody having gone through anything. */
const LASTING =
  /\b(?:allerg\w+|coeliac|celiac|wheelchairs?|disab\w+|mould|guide dog|stammer|hospital (?:appointment|parking|letter|transport)|cry(?:ing)?|cried|in tears)\b/giu;

/** Somebody who is gone, or who did it, went through nothing together with the poster. */
const APART =
  /\b(?:without|late|graves?|ashes|memory|posthumous|would(?:['’]ve| have)|(?:he|she)['’]d have|funeral|died|death|dead|killed|abus\w+|violen\w+|hits? me|(?:threw|kicked) me out|left me|threaten\w* me|restraining|refuge|affair|divorc\w+|away from|remember\w*|in memory|memorial)\b/iu;
const POSSESSIVE = new RegExp(
  String.raw`\b(?:${KIN})['’]s (?!(?:been|in|back|had|gone|getting|still|now|not|on|at|an?|the|so|very|only|just|\d+|(?!(?:wedding|christening|hearing|meeting|painting|earring|evening|birthing|reading|building|cooking|clothing|washing|swimming|training|boarding|shopping)\b)\p{L}+ing)\b)`,
  'iu',
);

/** Whom of its own the post tells of as going through it with the poster. */
const besides = (post: string) => {
  const kin = APART.test(post) || POSSESSIVE.test(post) ? undefined : kinIn(post)?.toLowerCase();
  return kin === undefined || NO_KIN.test(kin) ? undefined : kin;
};
/** People one knows, with whom one goes through nothing; an animal goes through nothing that it would be told of. */
const NO_KIN = /^(?:neighbour|flatmate|housemate|roommate|classmate|colleague|dog|cat|puppy|kitten)$/u;

/** "You're going through this", "you and your mum are going through this". */
export function goingThrough(post: string): string {
  const kin = besides(post);
  return kin === undefined ? "you're going through this" : `you and your ${kin} are going through this`;
}

/** "You and your dad have had to go through this", of a trouble that is told of one of the poster's own. */
export function wentThroughTogether(post: string): string | undefined {
  const kin = /\?/u.test(post) || (POSSESSIVE.test(post) && !isGrave(post)) ? undefined : besides(post);
  return kin === undefined ? undefined : `you and your ${kin} have had to go through this`;
}

const GOES_ON = /\b(?:i['’]?m|i am|we['’]re|we are|is) (?:\p{L}+ )?being\b|\bright now\b|\bin your a&e\b/iu;

/** "You've had to go through this", "you and your dad have had to go through this"; undefined where nobody tells it of their own. */
export function goneThrough(post: string): string | undefined {
  if (!OWN_OR_KIN.test(post) || !isGrave(post.replace(LASTING, ' '))) return undefined;
  return GOES_ON.test(post) ? goingThrough(post) : (wentThroughTogether(post) ?? "you've had to go through this");
}
