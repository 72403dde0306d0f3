import { CHEER, cheered } from './cheered';
import { toldByCount } from './counted';
import { unfeigned } from './joys';
import { spokenTo, unmaskedBare } from './masks';
import { pastOf, pastOfPlain, pastOfRest, plainOf } from './past';
import { THANKS } from './privilege';

const HANDLE = /@\w+/u;
const CHEERED = new RegExp(
  String.raw`^${CHEER}[,!]? (?:to |for |@)?([^,;:]*?)\s?(?:for|on|by) (?:(?:once again|yet again|again|finally|so \p{L}+ly|kindly|thoughtfully|helpfully|somehow) )?(not )?(?!(?:contacting|connecting|messaging|writing|following|visiting|supporting|taking the time|reaching|getting in|letting|asking|flagging|telling|sharing|helping|bearing|waiting|understanding|coming|joining|raising|checking|reporting|spotting|choosing|shopping|bringing|being (?:patient|so))\b)(\p{L}+ing) (.+)$`,
  'iu',
);
const CHEERED_WHO = new RegExp(
  String.raw`^${CHEER} (?:goes )?(?:to|for) (?:whoever|the (?:[\p{L}-]+ ){0,2}?(?:person|genius|one|team|people|colleague|driver|staff|crew|planner|hero|legend|mastermind|champion|visionary|charmer|artist|sculptor|joker|vandal|soul|brains|bright spark|gentleman|clown|comedian)(?: at (@?[\w ]+?))? (?:who|that)) (?:at (@?[\w ]+?) )?(\w+) (.+)$`,
  'iu',
);
/** What somebody is there to do. */
const TENDS =
  /^(?:looks after|runs|manages|maintains|services|handles|is (?:in charge|responsible)|cleans|owns|plans|schedules|designs|answers|trains|does)\b/iu;
/** "Three cheers for @X, who have lost it again". */
const CHEERED_THEM = new RegExp(
  String.raw`^(?:${CHEER} (?:to|for)|(?:really |truly )?\p{L}{4,} (?:work|job|effort|stuff|service|performance|display) (?:by|from)) (@\w+(?=,? who)|(?:the |my |our )?[@\w’' -]{2,40}(?=, who)),? who (.+)$`,
  'iu',
);
/** "Huge thanks to the party of 24 who booked the whole upstairs": who they were is said already. */
const CHEERED_PARTY = new RegExp(
  String.raw`^${CHEER} to (the|those|our|my) ((?!whoever)[^,.:]{2,40}?) (?:who|that) (?!(?:find|found|think|thought|believe|love|loved|enjoy|feel|felt|like|liked|make|made|keep|kept|help|helped|came|come|turned up|joined|gave|supported)\b)(.+)$`,
  'iu',
);
/** "and didn't bother turning up": that they did not is the matter. */
const withoutBother = (text: string) =>
  text.replace(
    /\b(did|do|does)(n['’]t| not) (?:even )?bother (?:to )?(\p{L}+)/giu,
    (_, did: string, not: string, verb: string) => `${did}${not} ${/ing$/iu.test(verb) ? plainOf(verb) : verb}`,
  );
/** "Round of applause for the 40 of you asking if it is vegan". */
const CHEERED_ASKERS = new RegExp(
  String.raw`^${CHEER} (?:to|for) (?:all )?(?:the )?(\d+|some|most|many) of you (\p{L}+ing) (.+)$`,
  'iu',
);
/** "Massive congratulations to Fenwick Lettings on their personal best: 17 emails, one boiler". */
const CHEERED_LIST = new RegExp(`^${CHEER} to (@?[^,.:]{2,40}?) (?:on|for) [^:.]{3,60}: (.+)$`, 'iu');
/** "Huge thanks to upstairs for the 2am drilling AGAIN". */
const CHEERED_FOR = new RegExp(
  `^${CHEER} to (@?[^,.:]{2,40}?) for ((?:the|another|yet another|this|that|my|our) [^,.:;]{3,60}?)(,? (?:yet )?again)?[.!]*$`,
  'iu',
);
const TRULY_THAT =
  /^(?:oh,? |wow,? )?(?:what a (?:shock|surprise|coincidence|treat|joy)|(?:how )?(?:funny|amazing|interesting|incredible|fascinating|strange|odd|curious|marvellous|impressive|great|lovely|brilliant|wonderful|remarkable|nice)(?: to (?:see|know|hear|learn|read))?|(?:so |really |absolutely )?(?:glad|happy|thrilled|delighted|pleased|fascinated|overjoyed)(?: to (?:see|know|hear|learn|read|discover|find out))?|(?:i |we )?(?:just |really |absolutely )?(?:love|adore)(?: it)?)(?: from (?:the |my |our |your )?[@\w'’]+)?\s+(?:how|that|when)\s+(?=(?:the|a|an|my|our|your|you|we|i|it|they|he|she|@|\d|there|nobody|no one|every|all|\p{Lu}))/iu;
const ALMOST = /^(?:it['’]s )?almost as if (?=it|there|the|you|we|that)/iu;
/** "So thrilled my flight is 5 hours late". */
const THRILLED =
  /^(?:so|absolutely|simply|really|just so) (?:glad|happy|thrilled|delighted|overjoyed) (?:that )?(?=(?:my|our|the|i|we)\b)(?!.*\b(?:better|safe|home|ok|okay|won|passed|found|back|free)\b)/iu;
const KIND_OF =
  /^(?:oh,? |how |very |so |really )*(?:lovely|nice|kind|good|sweet|thoughtful|generous|decent|big|great|brave|clever|(?<=\b(?:how|so|very|really|truly) )\p{L}{4,}|\p{L}{5,}(?= of @)) of (@?[\w’' ]+?) to (\p{L}+) (.+)$/iu;
/** "Standing in the cold is exactly how I wanted to spend my birthday": the wish is the mask, the cold the fact. */
const JUST_WHAT =
  /^(\p{L}+ing) (.+?) (?:is|was) (?:exactly|just|precisely|always|totally|absolutely) (?:how|what|where|the way|my) [^.]*\.?$/iu;
/** "Nothing like begging your sister": whose it is, where nobody is spoken to. */
const YOUR_OWN =
  /\byour(?= (?:own|sister|brother|mum|mom|mam|dad|gran|nan|kids?|son|daughter|wife|husband|partner|boss|savings|lunch|holiday|birthday|wedding|weekend|day off|coat)\b)/u;
const LOVED_DOING =
  /^(?:oh,? )?(?:(?:i |we )?(?:just |really |absolutely )?(?:love|loved|loving|adore|enjoying|enjoyed|nothing like|nothing better than|nothing beats)) (\p{L}+ing) (.+)$/iu;
/** "Really appreciate @X sending the bailiffs to the wrong house". */
const VALUED =
  /^(?:i |we )?(?:(?:so|really|truly|just|absolutely) )*(?:appreciate|appreciated|love|loved|loving|adore|enjoyed|enjoying) (@\w+) (\p{L}+ing) (.+)$/iu;
const PRAISED_THEN =
  /^(?:oh,? |wow,? )*(?:what )?(?:(?:really |absolutely |truly |such )?(?:great|amazing|brilliant|fantastic|stellar|excellent|superb|wonderful|lovely|outstanding|top|world-class|first-class|5 star|five star|impressive|quality)) (?:service|work|job|stuff|experience|communication|planning|customer service|value|effort|start|organisation|timing|support)(?: (?:from )?@\w+)?[,.:!]\s*(?=\S)/iu;
const SPENT =
  /^((?:over |nearly |almost |about )?(?:\d+|a|an|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|hrs|days?|weeks?|months?|years?|mins|minutes)) and (?:still )?(no|not|nothing|nobody|counting)\b(?!.* (?:is|isn't|isn’t|was|wasn’t|wasn't|are)\b)/iu;

/** "Wow, an embargo that lifts before you send the release": that there is one. */
const WOW_THAT =
  /^(?:oh,? )?(?:wow|ooh|gosh|golly|blimey|crikey|amazing|incredible|brilliant|lovely|great|wonderful),? (an? (?!\p{L}+ to\b)(?:[\p{L}-]+ ){1,4}?(?:that|which|who) [^,.]{8,}?)(?:, (@\w+))?[.!]*$/iu;

/** Joy over what went wrong: "Thrilled to report they have lost my bike", "Delighted to discover @X has cancelled it". */
const REPORTED =
  /^(?:(?:so |absolutely |very )?(?:thrilled|delighted|pleased|proud|overjoyed|happy)) to (?:(?:discover|learn|hear|find|find out|see)(?: that)? (?=@\w+ (?:ha|is|are|was|were))|(?:report|announce|confirm|say|share)(?: that)? )(?!we\b|our\b|i\b|my\b|i['’]m\b|we['’])/iu;

/** "So apparently @X thinks 4 coaches for a final is plenty": nobody else does. */
const THINKS_ENOUGH =
  /^(?:so,? )?(?:apparently|evidently|clearly|obviously|it seems|i see),? (@\w+) (?:thinks?|reckons?|believes?|feels?|has decided|have decided)(?: that)? (.+?) (is|are) (?:more than |quite |perfectly )?(?:plenty|enough|fine|ok|okay|acceptable|good enough|reasonable|normal)(?: for \p{L}+)?[.!]*$/iu;
/** "Thrilled to learn from @X that I've died": who says so is news. */
const LEARNT_FROM =
  /^(?:(?:so |absolutely |very )?(?:thrilled|delighted|pleased|overjoyed|happy|great|lovely|nice|good)) to (?:discover|learn|hear|find out|see|read) from (@\w+) that (?=.*\b(?:died|dead|deceased|owe[sd]?|not|\p{L}+n['’]t|no|never|nobody|lost|cancel\p{L}+|late|fail\p{L}*|wrong|gone|closed)\b)(.+)$/iu;

const MEANT = /^(?:(?:many|big) )?(?:thanks|thank you|cheers|glad|happy|pleased|delighted|proud|so proud)\b/iu;

/** "Really spiced up my job interview morning": which morning it was is news, that it was spoilt is said by the rest. */
const SPICED =
  /^(?:that |it |this |which )?(?:has |really |just |truly |absolutely |certainly )*(?:spiced up|made|brightened(?: up)?|livened up|perked up|jazzed up|set up|improved|helped with) (my|our) ((?!whole\b|entire\b|own\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?:[\w’'-]+ ){1,3}?)(morning|afternoon|evening|day|night|week|weekend|shift|birthday|anniversary)[.!]*$/iu;

/** "Thank you for banking with us." closes a form letter. */
const FORM_LETTER =
  /^(?:many |sincere )?(?:thanks|thank you) (?:so much |very much )?for (?:\p{L}+ing|your \p{L}+)(?: (?:with|to|by|at) us)?[.!]*$/iu;

/** What sarcasm means, said plainly: "thanks for losing my bag" gives "You lost my bag"; undefined where it is none of these. */
export function unmask(sentence: string, hot: boolean): string | undefined {
  // Thanks may well be meant; only where the sentence is known to sneer do they count as a mask.
  if ((!hot && MEANT.test(sentence)) || FORM_LETTER.test(sentence)) return undefined;
  const handle = HANDLE.exec(sentence)?.[0];
  const lead = handle === undefined ? '' : `${handle} `;
  const spiced = hot ? SPICED.exec(sentence) : null;
  if (spiced) return `It was on ${spiced[1]} ${spiced[2]}${spiced[3]}.`;
  const bare = (hot ? (toldByCount(sentence) ?? unfeigned(sentence)) : undefined) ?? unmaskedBare(sentence, lead);
  if (bare !== undefined) return bare;
  const them = CHEERED_THEM.exec(sentence);
  if (them) return spokenTo(`${them[1]} ${them[2]}`);
  const askers = hot ? CHEERED_ASKERS.exec(sentence) : null;
  const asked = askers?.[2] === undefined ? undefined : pastOf(askers[2]);
  if (askers && asked !== undefined) return `${askers[1]} of you ${asked} ${askers[3]}`;
  const list = hot ? CHEERED_LIST.exec(sentence) : null;
  if (list) return `${list[1]}: ${list[2]}`;
  const thanked = hot ? cheered(sentence) : undefined;
  if (thanked !== undefined) return thanked;
  const thing = hot ? CHEERED_FOR.exec(sentence) : null;
  if (thing) {
    const again = thing[3] === undefined ? '' : ', again';
    return thing[1]?.startsWith('@')
      ? `${thing[1]} ${thing[2]}${again}.`
      : `This is about ${thing[2]} from ${thing[1]}${again}.`;
  }
  const who = CHEERED_WHO.exec(sentence);
  if (who) {
    if (TENDS.test(`${who[3]} ${who[4]}`)) return `${lead}this is for whoever ${who[3]} ${who[4]}`;
    const at = who[1] ?? who[2];
    return `${at?.startsWith('@') ? `${at} someone` : at ? `Someone at ${at}` : `${lead}someone`} ${who[3]} ${who[4]}`;
  }
  const party = hot && who === null ? CHEERED_PARTY.exec(sentence) : null;
  if (party) return `${/^\d/u.test(party[2] ?? '') ? '' : `${party[1]} `}${party[2]} ${withoutBother(party[3] ?? '')}`;
  const doing = CHEERED.exec(sentence);
  const verb = doing?.[3] === undefined ? undefined : pastOf(doing[3]);
  if (doing && verb !== undefined) {
    const named = (doing[1] ?? '')
      .replace(/^(?:(?:all )?the )?(@?\w+)(?: team| lot| crew| gang)?/u, (whole, name: string) =>
        handle?.endsWith(name) ? '' : whole,
      )
      .trim();
    const subject = named === '' || /^(?:you|your team|all|the team)$/iu.test(named) ? 'you' : named;
    const negated = doing[2]
      ? `didn't ${plainOf(doing[3] ?? '')}`
      : verb === 'were' && subject !== 'you'
        ? 'was'
        : verb;
    return `${lead}${subject} ${negated} ${pastOfRest(doing[4] ?? '')}`;
  }
  const enough = hot ? THINKS_ENOUGH.exec(sentence) : null;
  if (enough) return `${enough[1]} ${enough[2]} ${enough[3]}n't good enough.`;
  const learnt = hot ? LEARNT_FROM.exec(sentence) : null;
  if (learnt) return `${learnt[1]} you said that ${learnt[2]}`;
  const wow = hot ? WOW_THAT.exec(sentence) : null;
  if (wow) return `${wow[2] === undefined ? lead : `${wow[2]} `}that's ${wow[1]}.`;
  const reported = REPORTED.exec(sentence);
  if (hot && reported) return spokenTo(sentence.slice(reported[0].length));
  const kind = KIND_OF.exec(sentence);
  const kindly = kind?.[2] === undefined ? undefined : pastOfPlain(kind[2]);
  if (kind && kindly !== undefined)
    return kind[1]?.startsWith('@')
      ? `${kind[1]} you ${kindly} ${pastOfRest((kind[3] ?? '').replace(/(?<!\b(?:with|and|has|have|having|in) )\b(?:its|their)\b/gu, 'your'))}`
      : `${kind[1]} ${kindly} ${pastOfRest(kind[3] ?? '')}`;
  const wanted = JUST_WHAT.exec(sentence);
  const endured = wanted?.[1] === undefined ? undefined : pastOf(wanted[1]);
  if (wanted && endured !== undefined) return `I ${endured} ${wanted[2]}.`;
  const truly = ALMOST.exec(sentence) ?? (hot ? THRILLED.exec(sentence) : null) ?? TRULY_THAT.exec(sentence);
  if (truly) return spokenTo(sentence.slice(truly[0].length));
  const valued = VALUED.exec(sentence);
  const theyDid = valued?.[2] === undefined ? undefined : pastOf(valued[2]);
  if (hot && valued && theyDid !== undefined) return `${valued[1]} you ${theyDid} ${pastOfRest(valued[3] ?? '')}`;
  const loved = LOVED_DOING.exec(sentence);
  const did = loved?.[1] === undefined ? undefined : pastOf(loved[1]);
  if (loved && did !== undefined)
    return `${lead}I ${did === 'were' ? 'was' : did} ${loved[2]
      ?.replace(THANKS, '')
      .replace(HANDLE, '')
      .replace(YOUR_OWN, 'my')
      .trim()}`;
  const praised = PRAISED_THEN.exec(sentence);
  const behind = praised ? sentence.slice(praised[0].length) : sentence;
  const rest = praised && !HANDLE.test(behind) ? `${lead}${behind}` : behind;
  const plain = rest
    .replace(SPENT, (_, time: string, not: string) => `It's been ${time.toLowerCase()} and ${not}`)
    .replace(/ and counting\b/iu, ' and still counting');
  return plain === sentence ? undefined : plain;
}
