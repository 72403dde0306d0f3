import { calmCase } from '../repair/calm-case';
import { clausesOf } from '../structure/clauses';
import { sentencesOf } from '../structure/sentences';
import { flip, type Person } from './flip';
import { SHAPES } from './shapes';
import { COMPLAINING, JUDGING } from './signs';

const NOISE = /(?:^|\s)(?:#\w+|(?:https?:\/\/|www\.)\S+)(?=\s|$|[.,!?])|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu;
/** A handle that only calls the account; one inside a sentence is a noun that a reply cannot say back. */
const EDGE_HANDLE = /^(?:\s*@\w+)+|(?:\s+@\w+)+(?=\s*(?:[.!?,]|$))/gu;
const LEAD =
  /^(?:(?:so|well|ok|okay|wow|hey|hi|hello|dude|mate|guys|great|nice|nope|yep|yes|no(?=[,.!])|oh|ugh|lol|honestly|seriously|literally|apparently|basically|fyi|update|just|hi there|also|and|but|because|once again|yet again|look|right|sorry|cheers|thanks|er|um|hang on|wait|excuse me|please|again|(?:second|third|fourth|fifth|sixth) (?:day|week|month|time|evening|night|morning)(?: running| in a row)?(?! without| with))\b[\s,.!:-]*)+/iu;
const TRAIL =
  /[\s,]+(?:lol|lmao|smh|tbh|btw|imo|ffs|wtf|omg|please|pls|thanks|again lol|mate|guys|folks|honestly|seriously|you know|of course)$/iu;
const REPORTED = /^(?:residents|people|locals|neighbours|customers) say /iu;
const POINTING = /\b(?:he|she|his|her|they|it|its)\b/iu;
const MOST_WORDS = 13;

function cleaned(parent: string): string {
  const plain = parent.replace(EDGE_HANDLE, ' ').replace(/@\w+/gu, 'HANDLE').replace(NOISE, ' ');
  return calmCase(plain.replace(/\s+/gu, ' ').trim()).replace(REPORTED, '');
}

function eventFrom(raw: string, person: Person): string | undefined {
  const clause = raw
    .replace(/[?!.…,;:]+$/u, '')
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .trim();
  const words = clause.split(/\s+/u).length;
  if (words < 2 || words > MOST_WORDS || JUDGING.test(clause) || /\?|\bHANDLE\b/iu.test(clause)) return undefined;
  for (const shape of SHAPES) {
    const told = shape(clause);
    if (told !== undefined) return flip(told, person);
  }
  return undefined;
}

const KIN = /\b(?:my|our) (\p{Ll}+)\b/iu;

/** "You had his age wrong", after "my brother was on that boat", is about the brother. */
function resolved(text: string, before: string): string {
  const kin = KIN.exec(before)?.[1];
  return kin === undefined
    ? text
    : text.replace(/\b(?:his|her)\b(?= \p{Ll})/iu, `my ${kin}'s`).replace(/\b(?:him)\b/iu, `my ${kin}`);
}

/** "Ordered a blue rug, got a green one" is told in two verbs, and the second is the complaint. */
function pairOf([first, second]: readonly string[], person: Person): string | undefined {
  if (first === undefined || second === undefined || !/^(?:got|received|was|were|came|arrived)\b/iu.test(second))
    return undefined;
  const told = /^(?:i |we )?(?:ordered|bought|paid|booked|asked)\b/iu.test(first)
    ? eventFrom(first, person)
    : undefined;
  return told === undefined || /\?/u.test(second) ? undefined : `${told} and ${flip(second, person)}`;
}

/** What happened, in words the answering side can say after "sorry": "we sent your parcel to the wrong address". */
export function eventOf(parent: string, person: Person): string | undefined {
  const post = cleaned(parent);
  const events: string[] = [];
  for (const [index, sentence] of sentencesOf(post).slice(0, 3).entries()) {
    const text = resolved(sentence.text, post);
    // A later sentence may lean on the first; said back alone it would point at nothing.
    if (index > 0 && ((!COMPLAINING.test(text) && !/^you\b/iu.test(text)) || POINTING.test(text))) continue;
    const { clauses } = clausesOf({ ...sentence, text });
    const pair = pairOf(
      clauses.map((clause) => clause.text),
      person,
    );
    if (pair !== undefined) events.push(pair);
    for (const clause of clauses) {
      const event = eventFrom(clause.text, person);
      if (event !== undefined) events.push(event);
      else if (!JUDGING.test(clause.text)) break;
    }
  }
  // What the answering side did itself comes first: that is what it can be sorry for.
  return events.find((event) => /^(?:we|I|our|my)\b/u.test(event)) ?? events[0];
}
