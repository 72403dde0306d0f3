import { HARD_FACT } from '../facts';
import type { Weighed } from '../structure/cuts';
import { carriesVerb } from '../structure/tagged';
import { isOrder } from './plead';
import { type Sight, standsFor } from './sight';

/** Tells somebody to be calm, or sighs, before it says the thing itself; who is spoken to may stand behind it. */
const HUSH =
  /^((?:@\w+[,:]? )*)(?:(?:oh|ok|okay|right|now),? )?(?:calm (?:it )?down|relax|chill(?: out)?|settle down|deep breaths?|breathe|don['’]?t panic|keep your (?:hair|shirt) on|for (?:the )?(?:love of \w+|(?:heaven|god|pete|pity|goodness|christ)['’]?s?['’]? sake|crying out loud))(?: now| mate| pal| hun| love)?(?: (\p{Lu}\p{Ll}+))?[,:] (?=\p{L})/iu;
/** "As the poster you walked past says, …". */
const AS_SAID =
  /^((?:@\w+[,:]? )*)(?:as|like) (?!of\b|from\b|well\b|part\b|long\b|soon\b|far\b)[^,;:.?!]{4,70}, (?=\p{L})/iu;
/** "If you'd knocked you'd know …"; what follows must be a thing said, not how or what to do. */
const HAD_ASKED =
  /^((?:@\w+[,:]? )*)(?:(?:(?:and|but|well|so|look|honestly|maybe),? )?(?:if you|had you)\b)[^.;:?!]*?\byou(?:['’]?d| would)(?: have)?(?: already)? (?:seen?|known?|noticed?|found|find|spotted|reali[sz]ed)(?: that)? (?!how\b|what\b|why\b|when\b|where\b|who\b|better\b|out\b|if\b|you\b|not\b|to\b|me\b|us\b|that\b|this[.,]|it[.,])(?=\p{L})/iu;

/** From here on, on average, what leads up to the answer is heat. */
const LEADS = 0.75;
/** A word of the answer this likely to go is no part of one. */
const BARBED = 0.93;
/** Makes light of the matter, or speaks to the other side again. */
const SLIGHTS =
  /^(?:it|that)['’]?s (?:one|two|a (?:single|little|few))\b|\b(?:only|just|hardly|barely|you|your|ye|yer|u|ur)\b|[?]/iu;

const mean = (words: readonly Weighed[]) =>
  words.reduce((sum, { likely }) => sum + likely, 0) / Math.max(1, words.length);

/** A step to take, where what stands before it has told that somebody is spoken to. */
const STEP =
  /^(?:please )?(?:open|tap|turn|scan|select|choose|enter|log|sign|type|swipe|leave|put|pick|unplug|dial|lift|pull|slide|head|look) (?!\d|at \d)/iu;
const orders = (text: string) => STEP.test(text) || isOrder(text);

/** What is said behind a push that leads up to it: "Calm down, they're e-tickets", "If you'd asked you'd know it's mended". */
export function behindLead({ sentence, own, heard, doubted, begun }: Sight): string | undefined {
  if (!doubted) return undefined;
  const { text, start } = sentence;
  const known = HAD_ASKED.exec(text);
  const found = known ?? HUSH.exec(text) ?? AS_SAID.exec(text);
  if (found === null) return undefined;
  const [lead, handles = '', name] = found;
  const from = start + lead.length;
  const [before, behind] = [own.filter((word) => word.start < from), own.filter((word) => word.start >= from)];
  if (known === null && (mean(before) < LEADS || behind.some(({ likely }) => likely > BARBED))) return undefined;
  const rest = text.slice(lead.length);
  if (rest.split(/\s+/u).length < 2 || !(carriesVerb(rest) || orders(rest)) || !standsFor(rest, text)) return undefined;
  if (SLIGHTS.test(rest) && !orders(rest)) return undefined;
  if (
    heard.findings.some(
      ({ tentative, span, kind }) =>
        !tentative && kind !== 'cold-reply' && span.start >= from && span.start < sentence.end,
    )
  )
    return undefined;
  return handles + (name === undefined || /^[\p{Ll}]/u.test(name) ? begun(rest) : `${name}, ${rest}`);
}

/** Says what a thing is, how it stands or what it does. */
const TOLD =
  /^(?:it|they|this|there|he|she|one|both|some|half|most|all|no|yes)\b(?: of (?:these|them|those))?(?:,| ?['’](?:s|re)| is| are| was| were| has| have| does| do| can| will)/iu;
const TAIL = 0.9;
const HEAD = 0.75;

/** What is said before a barb that hangs on its end: "One is a hold, which your bank could have told you". */
export function beforeTail({ sentence, own, heard, begun }: Sight): string | undefined {
  const { text, start } = sentence;
  if (heard.context.parent === undefined || !TOLD.test(text)) return undefined;
  const at = own.findLastIndex((_, i) => /,$/u.test(own[i - 1]?.text ?? '') && mean(own.slice(i)) >= TAIL);
  if (at < 2 || mean(own.slice(0, at)) > HEAD) return undefined;
  const end = own[at - 1]?.end ?? start;
  const head = `${text.slice(0, end - start).replace(/,$/u, '')}.`;
  const marked = heard.findings.some(
    ({ tentative, span }) => !tentative && span.start < end && span.end <= end && span.end > start,
  );
  if (marked || SLIGHTS.test(head) || !carriesVerb(head) || !standsFor(head, text)) return undefined;
  return HARD_FACT.test(text.slice(end - start)) ? undefined : begun(head);
}
