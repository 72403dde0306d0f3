import { carriesVerb } from '../structure/tagged';
import { isOrder } from './plead';
import { FACT, LEADS, withoutClause } from './tag-clauses';
import { about, DOES, GOES_ON, named, TAGGED } from './tag-names';
import { begunAfresh, done, isUndone, mayDo, withoutStump } from './tag-stumps';
import { upperFirst } from './tidy';

const HUNG = String.raw`(?:,?\s*(?:\b(?:using|under|via|tagged|tagging|with|w|hashtag|use|tag|join in (?:with|at|on)|follow(?:ing)?|(?<!\b(?:back|turn\p{L}*|switch\p{L}*|hold|carry|go\p{L}*|put|later|log\p{L}*) )on|at|by using|including|and use|and tag(?: it| them| us)?)(?= ))(?: the (?:hash)?tag| our (?:hash)?tag)?)`;
const LED_UP_TO = about(String.raw`^(.*?)${HUNG} TAG \p{Ll}`);
const HUNG_TAG = about(`${HUNG} TAG`);

const BACK = '(?: (?:at|in) the (?:back|cheap seats)| out there| amongst? (?:us|you)| reading(?: this)?)?';
const MANY = String.raw`(?:['’]ve|['’]re|(?: (?:have|are|were|keep|think|say|want|know|do|don['’]t|need|like|love|believe|make|still|can|will|would|write|park|leave|ask|use)\b))`;

/** What goes with a tag and what stands in its place; the first that fits is taken. */
const GAPS: readonly (readonly [RegExp, string])[] = [
  [about(String.raw`^TAG (?:strikes?|struck) again[.,!:]*\s*(?:and\s+)?`), ''],
  [about(String.raw`,? (?:and |as )?TAG (?:strikes?|struck) again(?=[.,!?]|$| and\b)`), ''],
  [new RegExp(String.raw`^${TAGGED} (?:at|of|from) (the \p{Lu}|@\w)`, 'u'), '$1'],
  [about(String.raw`^TAG (?:aside|though|or not|of course|for [^:,.]+(?=:))[,:]\s*`), ''],
  [about(String.raw`(?<=[^\s]) TAG aside(?=[,.])`), ''],
  // Whom a tag calls names is still told of.
  [about(String.raw`(?<!thanks )\b((?:to|for|of|from|with|by|on|at) )?(?:all )?the TAG(?= who${MANY})`), '$1those'],
  [about(String.raw`(?<=\b(?:thanks|to|for|of|from|with|by) )TAG(?= who${MANY})`), 'those'],
  [about(String.raw`\bany of the TAG(?= who\b)`), 'anyone'],
  [about(String.raw`\b(?:the|that|a|this) TAG (?:who|that)(?= \p{L})`), 'whoever'],
  [about(String.raw`(?<=\b(?:thanks|to|for|of|from|with|by) )TAG who(?= \p{L})`), 'whoever'],
  [
    about(
      String.raw`(?<=\b(?:for|to|from|with|by|of) )TAG and (?=(?:anyone|anybody|everyone|everybody|all|others|the rest)\b)`,
    ),
    '',
  ],
  [about(String.raw`(?<=\b(?:but|because|since|as)) TAG,? (?:and|so)(?= \p{L})`), ''],
  [about(String.raw`^TAG from (@\w+) (?:today|(?:this|last) \p{L}+|again)[.!]?$`), '$1'],
  [about(String.raw`^(?:(?:for|to|dear|note to|hello|hi) )(?:all )?(?:the |our )?TAG${BACK}\s*[:,]\s*`), ''],
  [about(String.raw`(?<=\b(?:and|but|so)),? (?:for|to) (?:all )?(?:the |our )?TAG${BACK}[:,]`), ''],
  [about(`,? for (?:all )?(?:the |our )?TAG${BACK}(?=[.,:!?]|$)`), ''],
  [about(',? (?:hello|hi|cheers),? TAG,?'), ''],
  [about(String.raw`,? (?:just )?as (?:the )?TAG (?:has|puts?|says?|calls?|would|likes?|will)\b[^,.:;]*`), ''],
  [
    about(
      String.raw`,? (?:or )?(?:as (?:we|they|some|you)(?: like to| might| would)? (?:say|call it|put it)|in other words|aka|a\.k\.a\.|also known as):? TAG`,
    ),
    '',
  ],
  [about(String.raw`(?<=\p{L}|\d),? because TAG(?=:)`), ''],
  [
    about(
      ',? (?:if|when|unless|until|once|as long as|before) (?:you|they|we|people)(?: can| could)? TAG(?: us| it| them)?(?: first| next time)?(?=[,.!?;:]|$)',
    ),
    '',
  ],
  [
    about(
      String.raw`^(?:if|when|unless|until|once|before) (?:you|they|we|people)(?: can| could)? TAG(?: us| it| them)?(?: first)?,\s*`,
    ),
    '',
  ],
  [about(`^(?:[Tt]he )?TAG (?=${DOES})`, 'u'), 'Someone '],
  [about(String.raw`^TAG (?:might|could|should|may|needs? to|ought to) [^:]*:\s*`), ''],
  [about('^TAG (?=(?:are|were|have) )', 'u'), 'They '],
  [about(String.raw`^TAG (?=(?:is|was) (?:on|off|open|over|back|up)\b)`), 'It '],
  [about(String.raw`^TAG (?=says (?:\d|that|it|you)\b)`), 'It '],
  [
    about(
      String.raw`(?<=\b(?:[Ww]hile|[Bb]ecause|[Ss]ince|[Nn]ow|then|[Uu]ntil|[Aa]fter|[Bb]efore|where|[Ww]hen|[Ii]f|[Ss]adly|[Aa]gain|running|[Tt]oday|[Yy]esterday|\p{L}+day)(?: the)? )TAG (?=${DOES})`,
      'u',
    ),
    'someone ',
  ],
  [
    about(
      String.raw`(?<=\b(?:while|because|since|now|then|until|today|yesterday|\p{L}+day) )TAG (?=(?:have|are|were|keep|don['’]t)\b)`,
    ),
    'they ',
  ],
  [about(String.raw`(?<=\b(?:and|but) )TAG (?=(?:has|keeps|kept|wants|left|took)\b)`), 'someone '],
  // "Order now before the #Tag block the phones": what they would do is all that is said of them.
  [about(String.raw`,? (?:before|in case|so that) (?:all )?(?:the )?TAG \p{L}[^.!?;,:\d@#]*(?=[.!?;,]|$| #)`), ''],
  [about(String.raw`\bany TAG \p{L}+(?= (?:could|can|would|will|knows?)\b)`), 'anyone'],
  [about(String.raw`\ba TAG of (?=an? )`), ''],
  [about(`^(?:for|to) (?:all )?(?:the |our )?TAG (?=(?:there|here|we|it)(?:['’]| ))`), ''],
  [about(String.raw`\bthe TAG(?= (?:responsible|involved)\b)`), 'those'],
  [about(',? and TAG, who [^.,;:]*'), ''],
  [about(String.raw`(?<=\b(?:so|but)) TAG,? and(?= )`), ''],
  [
    about(
      `,? (?:classic|typical|pure|peak|textbook|usual) TAG (?:behaviou?r|stuff|work|service|moves?|tactics|antics|energy|nonsense)(?=[.,!?]|$)`,
    ),
    '',
  ],
  [about('(?:,? (?:and|so|but)) TAG,?(?= (?:and|so|but) )'), ''],
  [about(String.raw` (?:to|from) TAG(?= (?:on|about)\b)`), ''],
  [about(String.raw`(?<=\b(?:and|but|so|because|since|as|while|when|if)),? TAG,(?! (?:and|but|so)\b)`), ''],
  [about(String.raw`^according to (?:the )?TAG,?\s*`), ''],
  [about('^(?:this|that) is (?:what|how) TAG .*$'), ''],
  [
    about(
      String.raw`(?<=^(?:the|my|our|your|this|that|his|her|their) [\p{L} ]{2,30}), TAG,(?= (?:says?|said|is|was|has|had|will|won['’]t|does|did|keeps|kept|wants|thinks|still|are|were|have)\b)`,
    ),
    '',
  ],
  [about(String.raw`^TAG about (?:it|this|that)[,;:]?\s*`), ''],
  [about(String.raw`(?:^|(?<=[.!?] ))TAG[,:]? (?:but|and|so|because)\s+`), ''],
  [about(String.raw`^(?:use|add|try) TAG (?:to|and) (?=\p{L})`), ''],
  [about(String.raw`^TAG\s*[,:–—-]*\s*`), ''],
  [about(String.raw`(?<=[(“"])TAG[:,]?\s*`), ''],
  [about(String.raw`\s*[–—] TAG(?= [–—])`), ''],
  [
    about(
      String.raw`,?\s*(?:all )?(?:thanks to|because of|courtesy of|due to) (?:the )?TAG(?: and (?!(?:we|i|it|they|you|the|so)\b)[\p{L} ]+)?(?=[.,!?]|$| (?:and|but|so)\b)`,
    ),
    '',
  ],
  [about(String.raw`\b(?:we|you|i|they) (?:could|can|might|would|will) TAG[^.,]*?(?:,? but|,? and) `), ''],
  [about(String.raw`^tag (?:it|them|yours) TAG(?:,? and)?(?= \p{L})`), ''],
  [about(String.raw`(?<=\p{Extended_Pictographic}\uFE0F?) tag (?:it|them|us) TAG,?`), ''],
  [about(String.raw`,? (?:and )?tag (?:it|them|us|yours|your \p{L}+)(?: with| as)? TAG`), ''],
  [
    about(`${HUNG} TAG(?=[.,!?]|$| (?:and|&|to|by|for|so|or|before|until|with)(?: |$)|\\s*\\p{Extended_Pictographic})`),
    '',
  ],
  [about('(?<=:) TAG(?=[.!]|$)'), ''],
  [about(String.raw`\s*\(TAG\)`), ''],
];

/** A tag may have ended a sentence on its own: what comes next begins one. */
const ENDED = new RegExp(String.raw`^(.*[\p{L}\p{N}"”)%]) ${TAGGED} (\p{Lu}\p{L}*['’]?\p{L}* .+)$`, 'su');
const RUN_ON = about(
  String.raw`^(.*[\p{L}\p{N}"”)%]) TAG ((?:it|i|he|she|we|they|there|that(?=['’]s| makes| means))(?:['’]?(?:s|m|ve|re|ll|d)| \p{L}+)\b.*)$`,
);
/** In small letters, too, if both halves say something of their own: "dm me, coach D #Tag lost property shuts at 5". */
const SMALL_NEXT = new RegExp(
  String.raw`^(.*[\p{L}\p{N}"”)%]) ${TAGGED} (?!(?:${GOES_ON})\b)(\p{Ll}[\p{L}'’]* .+)$`,
  'su',
);
/** A word before the tag that wants one, and what comes behind it if it does not get one. */
const WANTS =
  /(?:^|[\s(])(?:the|an?|your|our|my|his|her|their|its|this|those|some|every|each|no|another|of|for|to|with|from|by|about|at|under|into|like|as|than|is|are|was|were|be|been|because|since|so|if|after|and|or|but|put|who|we|you|they|i|rather|would|will|can|could|might|(?:call|called|calling)(?: (?:it|this|that|us|him|her|them))?|please|ignore|doing|(?:is|are|was|were|['’]s|['’]re|just) only|pure|sheer|total|utter|such|classic|typical|(?:it|that|there|he|she|we|you|they|i)['’](?:s|re|m|ve|ll|d)|blame|using)$/iu;
const BEHIND =
  /^(?:[.,:;!?)–—]|$| (?:and|but|or|so|because|who|than|first|can|could|has|have|is|are|was|were|will|would|might|should|must|at|on|in|of|from|for|by|till?|until|to|some other|tonight|today|tomorrow|again|\p{L}+ed (?:the|our|my|an?|us|me|on|in))\b)/iu;
const JOINED = /\s(?:and|or|but)$/iu;
const ENDS = /^(?:[.,:;!?)–—]|$| (?:can|could|has|have|is|are|was|were|will|would|might|should|must)\b)/iu;
const APART = about(String.raw`(?<=[\p{L}\d]) TAG (?=(?:so|but|as (?:it|we|they|you))\b)`);
const LONE = about(String.raw`\s*TAG`);
/** In so few words there is no more than what leans on the tag. */
const SHORT = 12;
/** Closes the gap that a tag leaves in a sentence. */
export function closed(sentence: string, tag: string, words: readonly string[]): string {
  const marked = sentence.replace(tag, TAGGED);
  // "Every post with #Tag raises" loses its preposition too; "stuck with #Tag tins" needs it.
  const [, before = ''] = LED_UP_TO.exec(marked) ?? [];
  if (before !== '' && !carriesVerb(before)) return marked.replace(HUNG_TAG, '');
  const undone = isUndone(marked, words) ? withoutClause(marked) : undefined;
  const said = undone ?? named(marked, words) ?? done(marked, words) ?? mayDo(marked) ?? begunAfresh(marked);
  if (said !== undefined) return said;
  const ended = parted(marked);
  if (ended !== undefined) return ended;
  for (const [gap, twin] of GAPS) if (gap.test(marked)) return marked.replace(gap, twin);
  const stumped = withoutStump(marked);
  if (stumped !== undefined) return stumped;
  const [left = '', right = ''] = marked.split(` ${TAGGED}`);
  const torn = WANTS.test(left) && (JOINED.test(left) ? ENDS : BEHIND).test(right);
  const rest = torn
    ? (withoutClause(marked) ?? (FACT.test(sentence) || sentence.split(' ').length > SHORT ? undefined : ''))
    : undefined;
  return rest ?? marked.replace(APART, ', ').replace(LONE, '');
}

function parted(marked: string): string | undefined {
  const hung = HUNG_TAG.exec(marked)?.[0];
  const bare = hung === undefined ? marked : marked.replace(hung, ` ${TAGGED}`);
  const [, said = '', next = ''] = ENDED.exec(bare) ?? [];
  if (said !== '' && carriesVerb(said) && !LEADS.test(said) && next.split(' ').length > 2) return `${said}. ${next}`;
  const [, ran = '', on = ''] = RUN_ON.exec(marked) ?? [];
  if (ran !== '' && carriesVerb(ran) && !LEADS.test(ran)) return `${ran}, ${on}`;
  const [, first = '', then = ''] = SMALL_NEXT.exec(marked) ?? [];
  const apart = first.split(' ').length > 3 && then.split(' ').length > 3 && !LEADS.test(first);
  if (!apart || !carriesVerb(first) || !(carriesVerb(then) || isOrder(then))) return undefined;
  return `${first}. ${/^\p{Lu}/u.test(first) ? upperFirst(then) : then}`;
}
