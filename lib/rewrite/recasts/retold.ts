import { isPlainWord, tagged } from '../structure/tagged';
import { recasts } from './recast';

const THEIRS =
  "'s?(?: own)? (?:headache|problem|business|remit|responsibility|job|area|domain|department|concern|lookout|baby)";
/** "not ours", "nothing to do with us", "so don't look at me". */
const NOT_OURS =
  "(?:,? (?:and |so )?(?:not|nothing to do|rather than|so don't|don't|so please|so stop|never)\\b[^.;]*)?";
const WHO =
  '((?!(?:the |our )?(?:your?|customer|user|passenger|tenant|parent|client|guest|member|resident|patient|sender|buyer)s?\\b)(?:the |our )?[\\w&]+(?: [\\w&]+){0,3})';
const THING = "((?!(?:that|this|it|who|what|here)\\b)[\\w'-]+(?: [\\w'-]+){0,4})";
const BY = '(?:by|before|within|until|till|today|tonight|tomorrow)\\b';
const TO_DO =
  'pay|settle|fix|confirm|tell|send|reply|answer|return|remove|move|sort|give|bring|refund|correct|call|ring|email|dm|let|get|show|choose|pick|book|cancel|claim|collect|sign|register|upload|share';
/** What a threat begins with: "or I tell the whole street", "or it's gone", "or lose your place". */
const THREAT =
  "(?:i|we|you|it|they|he|she|i'll|i'm|we'll|we're|you'll|you're|it's|it'll|that's|the whole|everyone|everybody|face|lose|forfeit|else|don't|forget|expect)\\b";

/**
 * Sentences that hold an ask, a condition or a name inside the heat, told plainly: what such a twin says is all that was to be
 * said, so it stands in the place of any cut.
 */
export const RETOLD = recasts([
  // Who is responsible stays; that it is not us goes.
  [`^(?:that|this|it)(?:'s| is) ${WHO}${THEIRS}${NOT_OURS}(?=[.;!]|$)`, '$1 looks after that'],
  [`^that(?:'?ll| will|'d| would) be ${WHO},? not (?:us|me|ours)(?=[.;!,]|$)`, '$1 looks after that'],
  [
    `^${THING} (?:is|are) (?:all |entirely |strictly |very much )?${WHO}${THEIRS}${NOT_OURS}(?=[.;!]|$)`,
    '$2 looks after ~$1~',
  ],
  [
    `^${THING} (?:isn't|is not|aren't|are not) (?:really |actually )?(?:my|our) (?:area|department|job|thing|remit|problem|responsibility|patch|business)[,;.]? (?:so )?(?:please )?(?:just )?(?:speak|talk|go|write|complain) to ${WHO}(?=[.;!,]|$)`,
    '$2 looks after ~$1~',
  ],
  // The ask and its time stay; the threat goes.
  [
    `^(@\\w+[,:]? )?(?:either )?(?:you )?(?:please )?((?:${TO_DO})\\b[^.;:?!]*?\\b${BY}[^.;:?!]*?),? or (?:else )?${THREAT}[^.;\\d]*?(, [\\p{L}'-]{3,})?(?=[.!;]|$)`,
    '$1Please $2$3',
  ],
  [
    '^(?:the )?(?:second|third|fourth|fifth|sixth|last|final)(?: and (?:last|final))? time of asking[:,.]? (?=\\p{L})',
    '',
  ],
  // What is needed stays as what is needed.
  [
    '^(?:[^.:]*[:,] )?no (?!excuse|exception|problem|fuss|matter)(\\w+(?<!s)),? no (?!one\\b)\\w+\\b[^.]*',
    'The $1 has to come first',
  ],
  ['^(?:[^.:]*[:,] )?no (\\w+) without ((?:an? |the |your )[^.;]+)', "There's no $1 without $2"],
  [
    "^if you(?:'d| had) (?:only |just |actually )?bothered to (restart|reset|check|update|press|scan|scroll|switch|plug|open|ask|ring|call|charge|log|look|clear|unplug) ((?:[^\\s,]+ ){0,4}?[^\\s,]+),? you(?:'d| would)\\b[^.;]*",
    'Please $1 $2',
  ],
  [',? and you can (?:explain|tell|whistle|deal|sort|answer|clean|live)\\b[^.;]*', ''],
]);

/** The sentence retold; undefined where the table has nothing for it. Apostrophes are straight. */
export function retold(text: string): string | undefined {
  const told = RETOLD.reduce((words, [pattern, twin]) => words.replace(pattern, twin), text);
  if (told === text) return undefined;
  return told
    .replace(/(?<=\bPlease )\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    .replace(/~(\p{L}+)([^~]*)~/u, (_, first: string, rest: string) => smallened(first, rest) + rest);
}

/** What opened the sentence now stands within it; only a name keeps its capital. */
function smallened(word: string, rest: string): string {
  const [first] = tagged(word);
  const common = first?.is('Plural') === true || isPlainWord(word.toLowerCase()) || /^ \p{Ll}/u.test(rest);
  const named = first === undefined || first.is('ProperNoun') || !/^\p{Lu}\p{Ll}+$/u.test(word);
  return common && !named ? word.toLowerCase() : word;
}
