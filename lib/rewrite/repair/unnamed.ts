import { asFools, uncalledTo } from './called';
import { CHEER } from './cheered';
import { dangles, withoutLast } from './cut';
import { readsHot } from './mend';
import { unmask } from './sarcasm';
import { isShortAnswer } from './short-answer';
import { doubtOf, type Rewording, type Sight } from './sight';
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

/** From here on, on average, what else a cut takes is a jibe of its own: "…, thicko, the clue's in the letter". */
const JIBE = 0.85;
const bareOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
function jibesOn(spoken: string, own: Sight['own'], best: Sight['cuts'][number] = []): boolean {
  const kept = new Set(spoken.split(' ').map(bareOf));
  const more = own.filter(({ text }, i) => best[i] === true && kept.has(bareOf(text)));
  const likely = more.reduce((sum, word) => sum + word.likely, 0);
  return more.length > 1 && likely >= JIBE * more.length && !/^not\b/iu.test(more[0]?.text ?? '');
}

const CHEERED = new RegExp(`^${CHEER} (?:goes )?(?:to|for) `, 'iu');

/** "Some clown left it open", "Bring it back, you muppet": what is told stays, what they are called goes. */
export const unnamed: Rewording = ({
  sentence: { text, start, end },
  own,
  cuts: [best] = [],
  heard: { findings, context },
  next = '',
}) => {
  if (CHEERED.test(text) && text.includes('@') && unmask(text.replaceAll('’', "'"), true) !== undefined)
    return undefined;
  const spoken = uncalledTo(text, own);
  if (spoken !== text && jibesOn(spoken, own, best)) return undefined;
  const said = uncalled(asFools(spoken, own));
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
