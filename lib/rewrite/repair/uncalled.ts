import { asRequest, plainOf } from './fools-rule';
import { EPITHETS, NAME, NOUNS, UTTER } from './names-called';
import { upperFirst } from './tidy';

/** Contempt that stands before whom it is for: "your clueless office". */
const CONTEMPT =
  '(?:clueless|useless|brainless|spineless|gutless|pathetic|incompetent|lazy|selfish|greedy|ignorant|shameless|lying|idiotic|moronic|dozy|gormless|witless|thieving|idiot|moron|muppet|clown|drongo|cretin)';
const STAFF =
  '(?:office|branch|desk|team|staff|crew|driver|agent|manager|courier|technician|reporter|editor|engineer|clerk|receptionist|builder|inspector|warden|guard|conductor|rider|people|company|council|landlord|support)s?';
const WHERE = '(?=(?:in|on|at|from|behind|with) )';
const DID = String.raw`(?=(?:has|have|had|left|put|set|took|broke|threw|stole|drove|cut|ran|hit|wrote|made|sent|gave|told|lost|forgot|sold|built|did|got|shut|\p{Ll}+(?<!need)ed) )`;
/** What should become of them, which is nobody's to say in public. */
const SACKED = String.raw`(?:(?:really |badly )?(?:needs?|wants?|deserves?) (?:the (?:sack|boot)|sacking|firing|replacing|retraining|a good \p{L}+)|(?:should|ought to|needs? to|deserves? to|must|wants? to) (?:really |just )?(?:be|get) (?:sacked|fired|replaced|retrained|struck off|ashamed[^.!]*)|(?:should|ought to) (?:lose|look for) [^.!]*\bjob)`;
/** Calls for more than one, where it counts them by its ending. */
const isMany = (name: string) => /(?<![sui])s$/iu.test(name);

type Unnaming = readonly [RegExp, (match: readonly string[]) => string];
const unnaming = (source: string, twin: Unnaming[1]): Unnaming => [new RegExp(source, 'iu'), twin];
const HANDLE = String.raw`((?:@\w+,? )?)`;
const PRAISE =
  '(?:(?:shout ?-?out|memo|message|well done|bravo|congratulations|congrats|kudos|hats off|props|thanks|thank you|cheers)(?: goes)?,? )?';
const TO = '(to|for|attn:?|attention:?)';
const ANY_OF_THEM = '(?:which|what|which ?ever|what ?ever|the|some|that)';

/** Who is asked has it as "your" what was theirs: "letting their beagle out". */
const stopping = (doing = '', what = '') => `please stop ${doing} ${what.replace(/^their\b/u, 'your')}`;

/** Tried one after the other, on straight quotes. */
const UNNAMINGS: readonly Unnaming[] = [
  unnaming(`, thanks to (?:some|the|that) ${NAME} [^,.;:!?]*(?=[.!?]*$)`, () => ''),
  unnaming(
    String.raw`\b(your|the|their|our|my|his|her|that|this|some) ${NAME} of an? (?=\p{L})`,
    ([, whose]) => `${whose} `,
  ),
  unnaming(
    String.raw`\b(your|their|that|this|the|our) (?:${CONTEMPT},? )+(?=(?:\p{L}+ )?${STAFF}\b)`,
    ([, whose]) => `${whose} `,
  ),
  // "Whichever dunce wrote Saturday's splash should know the mast serves …": what there is to know is told.
  unnaming(
    String.raw`^${HANDLE}${ANY_OF_THEM} ${NAME} (?:who )?(wrote|made|did|printed|designed|set|drew|posted|approved|signed off|put together) ((?:[\p{L}'-]+ ){0,4}?[\p{L}'-]+) (?:should|ought to|needs to|might like to|may want to) (?:know|learn|note)(?: that)? `,
    ([, handle, did, what]) => `${handle}to whoever ${did} ${what}: `,
  ),
  unnaming(
    String.raw`^${HANDLE}${ANY_OF_THEM} ${NAME} ((?:in|on|at|from|behind) (?:[\p{L}'-]+ ){1,4}?)(says?|said|thinks?|thought|claims?|claimed|told us) (.+?) (?:can't|cannot|should|needs? to|must) (?:learn to )?(?:count|read|spell|add|tell the time|check)(?: again)?(?=[.!]*$)`,
    ([, handle, where, says, what]) => `${handle}someone ${where}${says} ${what}`,
  ),
  unnaming(
    String.raw`^(?:dear|to|for) (?:the |those |all the )?${NAME} (?:of you )?(?:who|that) (?!keeps?\b)(\p{Ll}+) ([^:,]+)(?:: |, )(?:please )?(?:just )?(?:don't|stop)(?=[.!]*$)`,
    ([, does = '', what]) => `please don't ${plainOf(does)} ${what}`,
  ),
  unnaming(
    String.raw`^only (?:an? )?(?:[\p{L}'-]+ ){1,3}?like (@\w+) would (?:ever |even )?(\p{Ll}+) `,
    ([, handle, verb = '']) => `${handle} you ${verb} `,
  ),
  unnaming(
    String.raw`^${PRAISE}${TO} (?:the|those|all the) ${NAME} (?:of you )?(?:who|that) keeps? (?:on )?(\p{Ll}+ing) ((?!.*\b(?:your|you)\b)[^:,]+)(?=: )`,
    ([, , doing, what]) => stopping(doing, what),
  ),
  unnaming(
    `^${PRAISE}${TO} (?:the|those|all the|whichever|whatever) (${NAME}) (?:of you )?(?:who|that)( |(?='s ))`,
    ([, to, name = '', gap]) => `${to} ${isMany(name) ? 'those who' : 'whoever'}${gap}`,
  ),
  unnaming(
    String.raw`^${PRAISE}${TO} (?:the|those|all the|whichever|whatever) (${NAME}) (?=(?:in|on|at|from|behind|with|parked|(?:still |now )?\p{Ll}+ing)\b)`,
    ([, to, name = '']) => `${to} the ${isMany(name) ? 'people' : 'person'} `,
  ),
  unnaming(
    String.raw`^(?:which|what)ever ${NAME} (?:(?:keeps?|is|are) (?:on )?)(\p{Ll}+ing) ([^:,]+)[:,] (?!(?:please )?(?:stop|don't|pack|grow|cut|get|move)\b)`,
    ([, doing, what]) => `${stopping(doing, what)}: `,
  ),
  unnaming(
    `^(?:hey|dear|oi),? (?:all )?(?:the |you )?(${NAME}) (?:who|that) `,
    ([, name = '']) => `to ${isMany(name) ? 'those who' : 'whoever'} `,
  ),
  unnaming(
    `^${HANDLE}(?:all )?(?:(?:the|those) )?(${NAME}) ((?:who|(?:still |now )?\\p{Ll}+ing) [^:]+)(?=: )`,
    ([whole = '', handle, name = '', rest = '']) =>
      isMany(name)
        ? `${handle}to those ${rest}`
        : rest.startsWith('who ')
          ? `${handle}to whoever ${rest.slice(4)}`
          : whole,
  ),
  unnaming(`^you ${NAME} (?:at|from) (@\\w+),? (?=\\p{Ll})`, ([, handle]) => `${handle} you `),
  unnaming(
    `^${HANDLE}(?:(?:which|what)ever ${NAME} (?:who |that )?|whoever (?:(?:the|this|that) ${NAME} is (?:that|who) )?)(.+?),? ${SACKED}(?=[.!]*$)`,
    ([, handle, did]) => `${handle}someone ${did}`,
  ),
  // "Whichever filthy animal left a nappy in the pool, it's now shut": what happened, and what comes of it.
  unnaming(
    String.raw`^${HANDLE}(?:which|what)ever (?:${NAME}|(?:[\p{L}'-]+ )?(?:animal|creature|pig)) ${DID}((?!\S+ [^,]*\b(?:left|took|has|have|had|is|was|needs|should|put|broke|owes)\b)[^,.!?:;]{5,90}), ((?:it|there|we|he|she|they|the|our)(?:'\p{L}+)? )`,
    ([, handle, did, next = '']) => `${handle}someone ${did}. ${upperFirst(next)}`,
  ),
  unnaming(`^${HANDLE}(?:which|what)ever ${NAME} ${DID}`, ([, handle]) => `${handle}whoever `),
  // "Whoever keeps moving the cones: STOP!"
  unnaming(
    String.raw`^${PRAISE}(?:to )?(?:whoever|everyone who|those who|all who) keeps? (?:on )?(\p{L}+ing) ([^:,!?]+)[:,;] (?:please )?(?:just )?stop(?: (?:it|that|this|now|doing (?:it|that|this)))*(?=[.!]*$)`,
    ([, doing, what]) => stopping(doing, what),
  ),
  unnaming(`^${HANDLE}(?:which|what)ever ${NAME} ${WHERE}`, ([, handle]) => `${handle}someone `),
  unnaming(
    `(^(?:@\\w+,? )?|\\b(?:because|cos|since|after|but) )(?:some|another) (${NAME}) (?:${WHERE}|${DID}|(?=(?:are|were|have been|keep) ))`,
    ([, lead, name = '']) => `${lead}${isMany(name) ? 'people' : 'someone'} `,
  ),
  unnaming(
    String.raw`^(?:which|what) ${NAME} (?:of you )?(?:keeps?(?: on)?|is|are) (\p{Ll}+ing) ([^?]+)[?!]+$`,
    ([, doing, what]) => `${stopping(doing, what)}.`,
  ),
  unnaming(`,? like (?:an?|some|the) ${NAME}(?=[.,!?]|$)`, () => ''),
  unnaming(
    `^${HANDLE}(?:which|what) ${NAME} (?:${WHERE}|${DID})([^?]+)[?!]+$`,
    ([, handle, did]) => `${handle}someone ${did}.`,
  ),
  unnaming(
    String.raw`(\b(?:you're|you are|are you) )?\b(?:some|the|that|this|those) (${NAME}) who (?=\p{L})`,
    ([, you, name = '']) => (you === undefined ? (isMany(name) ? 'those who ' : 'whoever ') : `${you}the person who `),
  ),
  unnaming(String.raw`\b(some|the|that|this) (${NAME}) ${WHERE}`, ([, , name = '']) =>
    isMany(name) ? 'the people ' : 'someone ',
  ),
  unnaming(
    String.raw`\b(you|ye) ${NAME},? (?=(?:have|are|were|can|do|did|still|never|keep|forgot|lost|left|sent|took|broke|put|lifted|stole|\p{Ll}+ed)(?:n't)?\b)`,
    ([, you]) => `${you} `,
  ),
  unnaming(String.raw`\b(?:those|these) ${NAME} ${DID}`, () => 'they '),
  unnaming(String.raw`(?<=[\p{L}\d]),? (?:you|ye) ${NAME}[,:] (?=(?:you|ye|your)\b)`, () => ', '),
  unnaming(
    String.raw`\bif you(?:'re| are) (?:really |that |so )?(?:thick|stupid|daft|dumb|dim|dense|lazy|silly|foolish|brainless|clueless|crazy|selfish|ignorant|arrogant|gormless|idiotic|reckless) enough to `,
    () => 'if you ',
  ),
  // What somebody is called at the start: "Arre duffer, …".
  unnaming(
    String.raw`^(?:(?:arre|arrey|oi|oh|hey|ok|okay|listen|look|right|well|come on|chill),? (?:you )?|you )(?:${EPITHETS}(?:${NOUNS.join('|')}|einstein|sherlock|duffer|dummy|dumbo)), (?=\S+ \S+ \S)`,
    () => '',
  ),
  unnaming(`,? (?:all )?(?:because of|thanks to) (?:you|ye|these|those|some) (?:lot of )?${NAME}(?=[.!,]|$)`, () => ''),
  // What somebody is called at the end: ", you cheapskate".
  unnaming(
    String.raw`(?<=[\p{L}\d'")%]),? (?:you|ye) (?:${EPITHETS}(?:${NOUNS.join('|')}|potato|lump|article|pudding|lot)|${UTTER})(?=[.!?]*$)`,
    () => '',
  ),
  unnaming(
    String.raw`(?<=\S), (?:genius|einstein|sherlock|duffer|${NOUNS.join('|')}|clever ?clogs|smart ?(?:alec|arse|ass)|dummy|dumbo)(?=, (?:it|we|they|there|the|that|this|and|which|he|she)\b|[.!?]*$)`,
    () => '',
  ),
];

/** A rule about fools behind what to do: "Bring a coat, only an idiot wears just a shirt". */
const ONLY_THEN = new RegExp(String.raw`(?<=\p{L} \p{L}+), only an? ${NAME} \p{Ll}+s? [^.!?]*(?=[.!?]*$)`, 'iu');

/** The same words with nobody called anything; the same text where nobody is. */
export function uncalled(text: string): string {
  const plain = text.replaceAll('’', "'");
  const said =
    asRequest(plain) ??
    UNNAMINGS.reduce(
      (words, [pattern, twin]) => words.replace(pattern, (...match: string[]) => twin(match)),
      plain.replace(ONLY_THEN, ''),
    );
  if (said === plain) return text;
  return /^\p{Lu}/u.test(text) && !said.startsWith('@') ? upperFirst(said) : said;
}
