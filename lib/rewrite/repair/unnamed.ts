import type { Weighed } from '../structure/layout';
import { CHEER } from './cheered';
import { dangles, withoutLast } from './cut';
import { readsHot } from './mend';
import { unmask } from './sarcasm';
import { isShortAnswer } from './short-answer';
import { doubtOf, type Rewording } from './sight';
import { uncalled } from './uncalled';

/** A sentence without its name-calling is kept up to here, on average of how likely its words are to go; behind a mere name at its end sooner not, an answer longer. */
const KEPT = 0.69;
const KEPT_BEFORE_NAME = 0.57;
const KEPT_FINDING = 0.76;
const KEPT_REASON = 0.92;
/** What the next sentence leans on is kept longer: "It makes them sick". */
const KEPT_LEANT_ON = 0.85;
const LEANS = /^(?:it|they|he|she|this|that)(?:['’]\p{L}+)? (?!(?:is|was)n['’]t\b)/iu;
const FINDING = /^you(?:['’]ve| have) \p{L}+(?:ed|t|n)\b/iu;
/** Why, or what to do: an answer either way. */
const REASON = /^(?:(?:it['’]s )?because|please)\b/iu;
/** A rule about fools, or a word to one of them, is no less of one where nothing was found. */
const RULE = /^(?:@\w+,? )?(?:only an?|(?:to|for|attn:?|attention:?) (?:the|those|all the|which ?ever|what ?ever)) /iu;

/** "To the pond dwellers still feeding bread to the ducks: …": whom it speaks to, whatever they are called. */
const SPOKEN_TO =
  /^((?:to|for|attn:?|attention:?) (?:the|those|all the) )((?:[\p{L}'’-]+ ){0,2}?)([\p{L}'’-]+)(?= (?:who|that|parked|(?:still |now )?\p{Ll}+ing)\b[^:]*: )/iu;
/** From here on a word that somebody is spoken to by is an insult, though no list has it. */
const INSULTS = 0.5;
/** "Shout out to the #BrainlessBikers who rode through it": a tag may be what they are called. */
const TAGGED = /(?<=\bto (?:the|those) )#\p{L}[\p{L}\p{N}_]*?(s?)(?= who )/iu;
const isInsult = (name: string, own: readonly Weighed[]) =>
  (own.find((word) => word.text === name)?.likely ?? 0) >= INSULTS;
const withKnownName = (text: string, own: readonly Weighed[]) =>
  text
    .replace(TAGGED, (tag, many: string) => (isInsult(tag, own) ? `fool${many}` : tag))
    .replace(SPOKEN_TO, (whole, to: string, _, name: string) =>
      isInsult(name, own) ? `${to}fool${/(?<![sui])s$/iu.test(name) ? 's' : ''}` : whole,
    );

const CHEERED = new RegExp(`^${CHEER} (?:goes )?(?:to|for) `, 'iu');

/** "Some clown left it open", "Bring it back, you muppet": what is told stays, what they are called goes. */
export const unnamed: Rewording = ({
  sentence: { text, start, end },
  own,
  heard: { findings, context },
  next = '',
}) => {
  if (CHEERED.test(text) && text.includes('@') && unmask(text.replaceAll('’', "'"), true) !== undefined)
    return undefined;
  const said = uncalled(withKnownName(text, own));
  const plain = said === text || dangles(text) ? said : withoutLast(said);
  if (plain !== text && isShortAnswer(plain, context)) return plain;
  if (plain === text || plain.split(' ').length < 3 || readsHot(plain)) return undefined;
  const found = findings.some(
    ({ kind, span }) =>
      kind === 'hostility' || kind === 'snark' || (kind !== 'cold-reply' && span.start < end && span.end > start),
  );
  if (!found && !RULE.test(text) && !readsHot(text)) return undefined;
  const doubt = doubtOf(plain, own);
  const atEnd = text.replaceAll('’', "'").startsWith(plain.replace(/[.!?]+$/u, ''));
  const answer =
    context.parent === undefined ? 0 : REASON.test(plain) ? KEPT_REASON : FINDING.test(plain) ? KEPT_FINDING : 0;
  const leant = LEANS.test(next) ? KEPT_LEANT_ON : 0;
  return doubt < Math.max(answer, leant, atEnd ? KEPT_BEFORE_NAME : KEPT) ? plain : undefined;
};
