import { QUOTED } from '../structure/quoted';
import { tagged } from '../structure/tagged';

/** Who answers: a house or one person. */
export type Person = 'we' | 'I';

const TO_READER: Readonly<Record<string, string>> = {
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
};
const TO_WRITER: Readonly<Record<Person, Readonly<Record<string, string>>>> = {
  we: {
    "you're": "we're",
    "you've": "we've",
    "you'd": "we'd",
    "you'll": "we'll",
    your: 'our',
    yours: 'ours',
    yourself: 'ourselves',
    yourselves: 'ourselves',
  },
  I: {
    "you're": "I'm",
    "you've": "I've",
    "you'd": "I'd",
    "you'll": "I'll",
    your: 'my',
    yours: 'mine',
    yourself: 'myself',
    yourselves: 'ourselves',
  },
};
const FINITE: Readonly<Record<string, string>> = { was: 'were', am: 'are', "wasn't": "weren't" };
const AFTER_SUBJECT =
  /^(?:are|were|have|had|did|do|will|would|can|could|should|might|may|must|never|still|just|keep|kept|haven't|hadn't|didn't|don't|won't|can't|couldn't|aren't|weren't|wouldn't|all|also|both|only|even|then)$/i;
const SUBORDINATE = /^(?:if|when|as|because|since|that|what|where|until|unless|while|which|why|how)$/i;
const PREPOSITION =
  /^(?:to|from|with|for|by|at|of|on|about|than|without|behind|after|before|between|like|through|via|against|near|past|into|onto|told|asked|gave|sent|paid|let|helped|called|rang|emailed|messaged|trusted|told|thank|find|found)$/i;

/** "Your page makes you ring a number": whoever uses the thing. */
const ANYBODY = /^(?:makes|lets|asks|tells|forces|gives|charges)$/iu;

/**
 * Turns the other side's words round, so that the answering side can say them back: "You sent my parcel" becomes
 * "we sent your parcel". Quoted words stay as they are.
 */
export function flip(clause: string, person: Person): string {
  const quotes: string[] = [];
  const masked = clause
    .replace(/\byou (?:lot|guys|people|all|two|three|both)\b/giu, 'you')
    .replace(/\byour lot\b/giu, 'you')
    .replace(QUOTED, (quote) => `Q${quotes.push(quote) - 1}Q`);
  const words = masked.split(' ');
  let verbs: ReadonlySet<string> | undefined;
  const isVerb = (word: string) => {
    verbs ??= verbsOf(masked);
    return verbs.has(word);
  };
  const turned = words.map((word, index) => {
    const [, before = '', bare = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/u.exec(word) ?? [];
    const key = bare.toLowerCase().replace('’', "'");
    const next = (words[index + 1] ?? '').replace(/[^\p{L}'’]/gu, '').replace('’', "'");
    const previous = (words[index - 1] ?? '').replace(/[^\p{L}'’]/gu, '');
    const reader = TO_READER[key];
    // "A US plug" is no plug of theirs.
    if (bare === 'US' && /^(?:an?|the|my|your|our)$/iu.test(previous)) return word;
    // "At the mine that collapsed".
    if (key === 'mine' && /^(?:the|a|coal|gold)$/iu.test(previous)) return word;
    if (reader !== undefined) return before + reader + after;
    if (key === 'you' && ANYBODY.test(previous)) return word;
    if (key === 'you') {
      const subject =
        SUBORDINATE.test(previous) ||
        (!PREPOSITION.test(previous) && next !== '' && (AFTER_SUBJECT.test(next) || isVerb(next.toLowerCase())));
      return before + (subject ? person : person === 'we' ? 'us' : 'me') + after;
    }
    const writer = TO_WRITER[person][key];
    if (writer !== undefined) return before + writer + after;
    const finite = FINITE[key];
    if (finite !== undefined && /^(?:i|we)$/iu.test(previous)) return before + finite + after;
    if (person === 'I' && key === 'were' && /^you$/iu.test(previous)) return `${before}was${after}`;
    if (person === 'I' && key === 'are' && /^you$/iu.test(previous)) return `${before}am${after}`;
    return word;
  });
  return turned.join(' ').replace(/Q(\d+)Q/g, (_, index: string) => quotes[Number(index)] ?? '');
}

function verbsOf(text: string): ReadonlySet<string> {
  return new Set(
    tagged(text)
      .filter(({ is }) => is('Verb'))
      .map(({ word }) => word.toLowerCase()),
  );
}
