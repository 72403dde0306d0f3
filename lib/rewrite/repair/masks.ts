import { tagged } from '../structure/tagged';
import { pastOf, pastOfPlain, pastOfRest } from './past';
import { lowerFirst } from './tidy';

/** A mask without a word of praise, and what is meant behind it; `lead` is the handle spoken to, if any. */
type Mask = readonly [RegExp, (match: RegExpExecArray, lead: string) => string | undefined];

const HANDLE = String.raw`(?:(?:ah|oh|aw|wow|well|mm+|yes|right),? )*((?:@\w+[,:]? )?)`;
const SLOGAN = String.raw`(?:["“][^"”]*["”]|['‘][^’']*(?:['’]\p{L}[^’']*)*['’]|[^,.'"“‘]{2,40}?)`;
/** What is done by whoever suffers from it. */
const SUFFERED =
  /^(?:waiting|standing|sitting|sleeping|eating|queu(?:e)?ing|paying|walking|finding|spending|watching|missing|being|getting|hearing|learning|discovering|waking|arriving|shivering|lugging|carrying|having)$/iu;

/** What nobody is told that they did, however plainly. */
const COMPLAINED = /^(?:moan|whin|whing|complain|rant|cry|shout|tweet)/iu;
/** "@X losing my bag", "my landlord cutting the heat", "cancelling spin". */
const DEED = /^(@\w+ |(?:my|our|your|the|their) [\w'’]+ )?(\p{L}+ing) (.+)$/u;

/** "@X 'discovered' it": what somebody did, in doubt. */
const SCARED = /(?<=^@\w+ )["“'‘](\p{L}+ed)["”'’](?= )/u;

/** Who is named by a handle is spoken to: "@X has lost it" becomes "@X you have lost it". */
export function spokenTo(text: string): string {
  const said = text.replace(SCARED, '$1');
  const [, handle, verb = '', rest = ''] = /^(@\w+) (\p{Ll}[\p{L}'’]*)(.*)$/su.exec(said) ?? [];
  if (handle === undefined || /^(?:you|your|it|there|the|my|our|we|i)$/u.test(verb)) return text;
  const known: Readonly<Record<string, string>> = {
    has: 'have',
    is: 'are',
    was: 'were',
    does: 'do',
    "doesn't": "don't",
  };
  const [word] = tagged(`it ${verb}`).slice(-1);
  if (word?.is('Verb') !== true) return text;
  const plain = word.is('PresentTense') ? verb.replace(/(?<=(?:ch|sh|ss|x|o))es$|(?<!s)s$/u, '') : verb;
  return `${handle} you ${known[verb] ?? plain}${rest}`;
}

/** Behind a slogan in quotes a mere thing only belies it: "an email to 40 of us doesn't say 'exclusive'". */
function unsaid(fact: string, slogan: string): string {
  if (!/^["“'‘]/u.test(slogan)) return fact;
  const many = /^(?:\d+|two|three|four|five|six|ten|these|those) /iu.test(fact);
  return `${fact} ${many ? "don't" : "doesn't"} say ${slogan}`;
}

/** A mere thing, said to whom it is about: "there was an empty church at noon". */
function bySlogan(fact: string, slogan: string, to: string): string {
  if (fact.startsWith('@')) return `${unsaid(fact, slogan)}.`;
  const yours =
    to === '' ? fact : fact.replace(new RegExp(String.raw`(?<=\b(?:that|which|who) )${to.trim()}\b`, 'u'), 'you');
  const said = unsaid(yours, slogan);
  return `${to}${said === yours && /^an? /iu.test(yours) ? `there was ${lowerFirst(yours)}` : said}.`;
}

/** What somebody may well be praised for. */
const NOT_KIND =
  '(?!(?:spotting|noticing|finding|fixing|sorting|helping|getting|keeping|making|raising|winning|looking|hoping|doing|being|coming|catching|solving|organi[sz]ing|turning)\\b)';

const MASKS: readonly Mask[] = [
  // "Delighted to learn that black mould is 'a lifestyle issue'": whoever quotes it so holds that it is none.
  [
    new RegExp(
      `^${HANDLE}(?:(?:so|really|absolutely|truly|always) )*(?:delighted|thrilled|fascinated|overjoyed|glad|good|nice|great|lovely|interesting|fascinating|reassuring|wonderful|charmed|relieved) to (?:learn|hear|read|discover|find out|see|know)(?: from (@?[\\w' ]{2,30}?))?,? that ([^.;]+?) (is|are|was|were) (["“][^"”]+["”])[.!]*$`,
      'iu',
    ),
    ([, handle = '', from = '', what = '', be = '', quoted = ''], lead) =>
      `${handle || (from.startsWith('@') ? `${from} ` : lead)}${what} ${be}n't ${quoted}.`,
  ],
  // "Nothing says 'we care' like cancelling at 6.58": the cancelling is the fact.
  [
    new RegExp(
      `^${HANDLE}(?:because )?nothing says (${SLOGAN}) (?:quite )?like (.+?)[.!]*(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)*$`,
      'iu',
    ),
    ([, handle = '', slogan = '', fact = ''], lead) => {
      const [, who = '', doing = '', rest = ''] = DEED.exec(fact) ?? [];
      if (COMPLAINED.test(doing)) return undefined;
      const did = doing === '' ? undefined : pastOf(doing);
      if (did === undefined) return bySlogan(fact, slogan, handle || lead);
      const was = did === 'were' ? 'was' : did;
      if (who !== '') return `${who.startsWith('@') ? `${who}you ${did}` : `${who}${was}`} ${pastOfRest(rest)}.`;
      const mine = SUFFERED.test(doing) && !/\b(?:we|our)\b/iu.test(slogan);
      return `${handle || lead}${mine ? `I ${was}` : `you ${did}`} ${pastOfRest(rest)}.`;
    },
  ],
  // "Interesting that you found time for a film but not for the reports we asked for": the reports are still to come.
  [
    /^(?:\p{L}+ )?(?:funny|interesting|amazing|curious|strange|odd|great|lovely|fascinating|incredible|glad|good|nice) (?:to see )?(?:that|how) (@\w+|[\w' ]{2,30}?) (?:can |could )?(?:found|find|finds|had|have|has) (?:the |some |any )?(?:time|money|budget|energy|space|room|cash|funds)\b.*?,? but not (?:for )?((?:the|our|my|an?) .*?\b(we|i) (?:asked for|requested|ordered|paid for|were promised|was promised|applied for)\b.*?)[.!]*$/iu,
    ([, who = '', due, we = '']) =>
      `${who.startsWith('@') ? `${who} ` : ''}${we.toLowerCase() === 'i' ? "I'm" : "we're"} still waiting for ${due}.`,
  ],
  // "Silly me, thinking the bus would come": what was thought is the fact.
  [
    /^(?:oh,? )?(?:silly|daft|foolish|stupid|naive) (?:old )?me,? (?:for )?(\p{L}+ing) (.+?)[.!?]*$/iu,
    ([, doing = '', rest = '']) => {
      const did = pastOf(doing);
      return did === undefined ? undefined : `I ${did === 'were' ? 'was' : did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Nice try billing me £65 for a mattress".
  [
    new RegExp(`^${HANDLE}nice try(?:,? @\\w+)?,? (\\p{L}+ing) (.+?)[.!]*$`, 'iu'),
    ([, handle = '', doing = '', rest = ''], lead) => {
      const did = pastOf(doing);
      return did === undefined ? undefined : `${handle || lead}you ${did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Hey @X, nice work fining me $75".
  [
    new RegExp(
      String.raw`^(?:(?:hey|hi|hello|dear|yo|oi|ok|so),? )?((?:@\w+[,:]? )?)(?:really |absolutely |truly )?(?:nice|great|good|top|fine|sterling|stellar|excellent|brilliant|superb) (?:work|job|going|effort|stuff),? (${NOT_KIND}\p{L}+ing) (.+?)[.!]*$`,
      'iu',
    ),
    ([, handle = '', doing = '', rest = ''], lead) => {
      const did = pastOf(doing);
      return did === undefined ? undefined : `${handle.replace(/[,:]/u, '') || lead}you ${did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Genuinely impressed by @X's app, it has locked me out again".
  [
    /^(?:(?:so|genuinely|really|truly|absolutely|very|honestly|deeply|quite|just|simply) )*(?:impressed (?:by|with)|in awe of|blown away by|amazed (?:by|at)|delighted (?:by|with)|thrilled with|in love with|obsessed with|a (?:big|huge) fan of|dazzled by) ((?:@\w+(?:['’]s)?|the|my|your|our)(?: [\p{L}'’-]+){0,3}), (?:it|they|which|who|that)((?:['’](?:s|ve|re))? (?:now |still |just )*\p{L}+ .+)$/iu,
    ([, what = '', rest = '']) => spokenTo(`${what}${rest}`),
  ],
  // "I see @X are keeping up the tradition of arriving late".
  [
    /^(?:(?:i|we) see|(?:nice|good|great|lovely|glad) to see) (@\w+) (?:is|are|has been|have been)?(?: still)? ?(?:keeping up|continuing|upholding|honouring|carrying on) (?:the|its|their|your|that) (?:[\p{L}-]+ ){0,2}?tradition of (\p{L}+ing) (.+?)[.!]*$/iu,
    ([, who = '', doing = '', rest = '']) => {
      const did = pastOf(doing);
      return did === undefined ? undefined : `${who} you ${did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Trust @X to lose it again".
  [
    /^trust (@\w+) to (\p{L}+) (.+?)[.!]*$/iu,
    ([, who = '', plain = '', rest = '']) => {
      const did = pastOfPlain(plain);
      return did === undefined ? undefined : `${who} you ${did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Clearly @X has a new policy: 45 minutes on hold".
  [
    /^(?:(?:clearly|apparently|obviously|evidently|seems|looks like|i see),? )?(@\w+) (?:has|have) an? (?:\p{L}+ )?(?:new|exciting|bold|special|secret|unique) [\p{L} ]{3,30}: (.*\d.*)$/iu,
    ([, who = '', fact = '']) => `${who} ${fact}`,
  ],
  // "Fantastic parenting by the couple at table 9, letting a child throw food".
  [
    /^(?:really |truly |absolutely )?(?:fantastic|great|brilliant|lovely|superb|stellar|excellent|impressive|wonderful|remarkable|classy|sterling|top) \p{L}+ (?:by|from) (?!@)([^,.;:]{3,60}), (\p{L}+ing) (.+?)[.!]*$/iu,
    ([, who = '', doing = '', rest = '']) => {
      const did = pastOf(doing);
      return did === undefined || did === 'were' ? undefined : `${who} ${did} ${pastOfRest(rest)}.`;
    },
  ],
  // "Another masterclass in care from @X: no hot water since Monday".
  [
    /^(?:yet )?(?:another|an?|one more) (?:absolute |real |true |proper )?(?:masterclass|triumph|lesson|stroke of genius|work of art|high point|new low) (?:in|for|of|from) [^:.]{2,50}: (.+)$/iu,
    ([, fact = ''], lead) => `${lead}${fact}`,
  ],
  // "Really loving this car park, been here since 6": where somebody is kept waiting.
  [
    /^((?:@\w+[,:]? )?)(?:(?:oh|so|really|absolutely|totally|truly|just|i['’]m|i am) )*(?:loving|enjoying) (?:the view (?:from|of|in) )?(this (?:[\w’'-]+ ){0,2}?(?:car park|waiting room|departure lounge|stop|station|platform|queue|lay-?by|traffic|jam|corridor|lobby|tarmac|gate|pavement|doorstep|kerb|ward|toilet|train|bus|coach|plane|lift|tunnel|verge|terminal)(?: (?:stop|station|queue|jam|toilet|corridor))?)\b(.*)$/isu,
    ([, handle = '', place = '', rest = ''], lead) => {
      const [last = ''] = /[\w-]+$/u.exec(place) ?? [];
      const said = rest.replace(lead.trim() === '' ? /$^/u : new RegExp(`,? ?${lead.trim()}`, 'u'), '');
      return `${handle || lead}I'm ${WHERE[last.toLowerCase()] ?? 'in'} ${place}${said}`;
    },
  ],
];

/** How one is at a place, where it is not "in". */
const WHERE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['platform', 'tarmac', 'pavement', 'doorstep', 'kerb', 'verge', 'train', 'bus', 'coach', 'plane', 'ward'].map(
      (place) => [place, 'on'],
    ),
  ),
  ...Object.fromEntries(['stop', 'station', 'gate', 'terminal'].map((place) => [place, 'at'])),
};

/** Cheap to ask, and in every mask. */
const HINT =
  /\btrust @|tradition of|, (?:it|they|which|who|that)\b|\b(?:work|job|going|effort|stuff),? \p{L}+ing\b|\bme\b|\bnice try\b| (?:by|from) |\bnothing says\b|["“]|\bbut not\b|: |\b(?:loving|enjoying)\b/iu;

/** What a mask without praise means, said plainly; undefined where it is none. */
export function unmaskedBare(sentence: string, lead: string): string | undefined {
  if (!HINT.test(sentence)) return undefined;
  for (const [pattern, plain] of MASKS) {
    const match = pattern.exec(sentence);
    if (match !== null) return plain(match, lead);
  }
  return undefined;
}
