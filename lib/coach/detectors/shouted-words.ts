import { defineDetector } from '../detector';
import type { Span } from '../finding';
import { isCommonWord } from '../hashtags';
import type { Situation } from '../situation';
import type { Sentence } from '../text';

/** Words that are acronyms as often as words: they do not shout by themselves. */
const AMBIGUOUS = new Set([
  'it',
  'us',
  'id',
  'who',
  'aid',
  'am',
  'pm',
  'ok',
  'tv',
  'uk',
  'eu',
  'pr',
  'ad',
  'dm',
  'pa',
  'mot',
  'hi',
  'ms',
  'mr',
  'st',
  'co',
  'dr',
  'is',
]);

/** Joy, luck and cheering shout without hurting anybody. */
const JOY =
  /(?<!\b(?:not|never|no|isn't|aren't|hardly|the) )\b(?:won|win|winner|champions?|goal+|yes+|woo+|hooray|hurrah|congrat\w*|congratulations|happy|love|best|birthday|amazing|thank(?:s| you)?|proud|passed|engaged|married|baby|born|welcome|party|legends?|beautiful|incredible|finally|omg|legend|scored?|yay+|let'?s go+|bravo|brilliant|excited|sold out|(?:is|are|we're|i'm|they're|she's|he's|it's|welcome) back|back (?:in|home|together)|give it up|christmas|holiday|wow)\b/i;
const GLAD = /[🎉🥳🏆❤😍😭😂🤣🎂🙌🎊💛💙💚🔥⚽🥹😄😁🎈✨🐣]/u;

/** A house that warns the public may raise its voice. */
const WARNING =
  /\b(?:do not|don'?t|stay|keep|avoid) (?:\w+ ){0,3}(?:travel|drink|swim|water|ice|away|out|off|use|eat|approach|enter)\b/i;

/** What a raised voice says when it is angry: it orders, asks, refuses and counts, and it says "you". */
const ANGRY =
  /\b(?:you|your|ur|u|stop|not|no|never|nobody|none|who|why|how|where|which|when|again|still|read|answer|learn|enough|every single|last|sorry|lies|liars?|useless|joke|pathetic|refund|money|pay|paid|rent|broken|hell|fuck\w*|people|anybody|anyone|somebody|someone|must|don'?t|do not|can'?t|cannot|won'?t|times|hello|please|move|get|leave|give|fix|ring|phone|told|said|asked|expect|warning|late|ever|twice|hours?|hold|waited|waiting|cancel\w*|charged|excuses|ridiculous|want|reply|weeks|months|minutes|ignor\w+|stolen|missing|took|demand|disgrac\w*|shame|unacceptable|appalling|worst|wrong|explain|close|shut|back off|seriously|clowns?|idiots?|thieves|grown)\b/i;

/** Before capitals that name a button to press: "Help > I STILL NEED HELP". */
const BUTTON = /> ?(?:\p{Lu}[\p{Lu}'’]* )*$/u;
/** Before capitals that are to be sent: "text STOP to 60333". */
const KEYWORD = /\b(?:reply|text|type|send|enter|press)(?: back| with| the word)? ["'“‘]?$/i;

const CAPITALS = /\p{Lu}[\p{Lu}'’]*(?![\p{L}\d])/gu;

function shouts({ draft, context, reading, house, marked }: Situation): readonly Span[] {
  const joy = JOY.test(draft.text) || GLAD.test(draft.text);
  if ((joy && !marked) || (house && !context.parent && !marked && WARNING.test(draft.text))) return [];
  const spans: Span[] = [];
  let letters = 0;
  for (const { start, sentence } of draft.sentences) {
    const loud = loudWords(sentence);
    const marks = /[?!]{2,}/.exec(sentence.text);
    const sure = loud.filter((word) => !AMBIGUOUS.has(sentence.text.slice(word.start, word.end).toLowerCase()));
    const first = loud[0];
    const last = loud.at(-1);
    if (first && last && sure.length > 0) {
      spans.push({ start: start + first.start, end: withMarks(draft.text, start + last.end) });
      letters +=
        sure.reduce((sum, word) => sum + word.end - word.start, 0) + (marks ? Math.max(4, marks[0].length) : 0);
    } else if (marks && marks[0].length >= 4 && ANGRY.test(sentence.text)) {
      spans.push({
        start: start + clauseStart(sentence.text, marks.index),
        end: start + marks.index + marks[0].length,
      });
      letters += LOUD;
    }
  }
  const angry =
    marked || reading?.complaint || ANGRY.test(spans.map(({ start, end }) => draft.text.slice(start, end)).join(' '));
  return angry && letters >= (marked ? LOUD / 2 : LOUD) ? merged(draft.text, spans) : [];
}

/** So many letters in capitals are a raised voice; fewer are stress on a word. */
const LOUD = 8;

const heard = new WeakMap<Sentence, readonly Span[]>();

function loudWords(sentence: Sentence): readonly Span[] {
  const known = heard.get(sentence);
  if (known) return known;
  const { text, quoted } = sentence;
  const words: Span[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    if (
      /[\p{L}\p{N}#@_\-/&[^]/u.test(text.charAt(index - 1)) ||
      BUTTON.test(text.slice(Math.max(0, index - 40), index)) ||
      KEYWORD.test(text.slice(Math.max(0, index - 24), index)) ||
      quoted.some((quote) => index >= quote.start && index < quote.end)
    )
      continue;
    const follows = word.length > 3 && /^\s$/.test(text.slice(words.at(-1)?.end, index));
    if (word.length < 2 || !(follows || isCommonWord(word.replace(/['’]/g, '').toLowerCase()))) continue;
    const begins = /(?:^|\s)[IA] $/.test(text.slice(Math.max(0, index - 3), index)) ? index - 2 : index;
    words.push({ start: begins, end: index + word.length });
  }
  heard.set(sentence, words);
  return words;
}

const withMarks = (text: string, end: number): number =>
  end + (/^[!?.…]+/.exec(text.slice(end, end + 12))?.[0].length ?? 0);

const clauseStart = (sentence: string, marks: number): number => {
  const comma = sentence.lastIndexOf(', ', marks);
  return comma < 0 ? 0 : comma + 2;
};

/** Shouts in sentence after sentence are one shout. */
function merged(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[^\p{L}]*$/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

export default defineDetector({
  id: 'shouted-words',
  kind: 'shouting',
  heat: 1,
  why: 'Capitals and piled-up marks are heard as a raised voice, and a raised voice gets a raised answer.',
  source: 'Crystal, Language and the Internet (2001): capitals as shouting',
  judge: shouts,
  examples: {
    flags: [
      {
        text: 'You took it AGAIN. GIVE IT BACK!!!!',
        marks: 'AGAIN. GIVE IT BACK!!!!',
      },
      { text: "Where's my order??!!??", marks: "Where's my order??!!??" },
      { text: 'I PAID IT. HOW MANY TIMES!!!', marks: 'I PAID IT. HOW MANY TIMES!!!' },
      { text: 'Where is my refund????', marks: 'Where is my refund????' },
    ],
    allows: [
      'You can find it under Help > Log in > I STILL NEED HELP.',
      'Our mistake: please text HOLIDAY to 60333 and we will book you in.',
      "WE'RE BACK IN THE TOP LEAGUE!!!",
      'The ATMs are by the door.',
      'WE WON!!! Champions again!',
      'The NHS and the BBC and RNLI were all there.',
      'Bring ID, a P45 and two PDFs.',
    ],
  },
});
