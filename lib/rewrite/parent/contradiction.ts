import { belies } from './belied';
import { denies, onlyDisowns } from './denial';
import { finiteAt } from './finite';

const NEGATED = /\b(?:no|not|never|nobody|without|\p{L}+n['’]t)\b/iu;
/** "It's not gone", "we never closed early", "no crash"; a refusal ("we can't refund") denies nothing that happened. */
const DENYING =
  /(?:\b(?<!\b(?:can|could|do|will|would|should|or|and|if) )not|\b(?:is|are|was|were|has|have|had|did|does)n['’]t|\b(?:we|i|they|it) don['’]t(?! (?:touch|handle|deal|look after|manage|run|own|control|process|set|write|hold|store|keep|cover|deliver|employ)\b)|\bnever|\bno(?! \p{L}+s\b)|\bnobody|\bno one|\bnothing (?:has been|was|is))\s+((?:\p{L}+\s+){0,2}\p{L}+)/giu;
/** Words too common to tell of anything. */
const COMMON =
  /^(?:your|ours?|with|that|this|from|have|been|were|they|them|their|what|when|only|still|just|never|after|before|again|than|there|about|into|over|because|without|until|times?|days?|weeks?|months?|hours?|more|some|even|then)$/iu;
const QUOTED = /[“"‘'](?=\p{L}|\d)[^”"’']*[”"’'](?!\p{L})/gu;
const wordsOf = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
const alike = (one: string, other: string) => one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
const holds = (words: readonly string[], word: string) => words.some((other) => alike(other, word));

/** "Apologies if our voicemail wasn't clear" denies nothing that happened. */
const HALF_SORRY = /\b(?:sorry|apologi\p{L}+|regret) (?:if|that|for any|you)\b[^.!?]*/giu;

/** Words got wrong, where the answer holds that they stand in the other side's own paper. */
const MISQUOTED = /\b(?:misquot\p{L}+|misspel\p{L}+|misread|misreport\p{L}*|wrong|wrote|quoted|printed|published)\b/iu;
const THEIR_WORDS =
  /\byour (?:own )?(?:\p{L}+ )?(?:notes?|release|statement|website|site|page|email|form|application|letter|post|tweet|report|brochure|leaflet|proof|order|quotes?|transcript|minutes|filing|accounts)\b(?: \p{L}+)? (?:says?|said|reads?|has|had|states?|gave|gives|lists?|calls?|called|puts?|spells?|spelled|spelt)\b/iu;

/** "Same size as last year", of what is said to have shrunk. */
const CHANGED =
  /\b(?:shr[aiu]nk|smaller|thinner|lighter|changed|gone up|went up|dearer|pricier|put up|reduced|cut)\b/iu;
const SAME_AS_EVER =
  /\bsame (?:size|weight|price|recipe|fee|rate|as (?:it|they|he|she|we|always|ever|last|before|since)\b)|\b(?:has|have)(?: not|n['’]t) changed\b/iu;
const CHARGED =
  /\b(?:(?:were|was|['’]ve been|have been|got|we|is|are) (?:only )?(?:over)?(?:charged|charging|billed|fined)|charges|fined|billed)\b(?! (?:twice|double|again))/iu;
/** Says why a charge was right. */
const STANDS_BY =
  /\b(?:because|(?:is|are) extra|overage|notice is|the (?:fee|rate|charge) (?:is|covers|goes)|covers|you (?:signed|agreed|ticked|cancelled|parked|booked|opted|used|chose)|it['’]s (?:on|in) the|as (?:it|the \p{L}+) says?|stays|stands|is for the|includes?|the (?:full|standard|usual) (?:price|rate|fee))\b/iu;
/** Gives some of it back, or owns that it was wrong. */
const GIVES_BACK =
  /\b(?:refund\p{L}*|back (?:on|to|in|by|within|with)|credit\p{L}*|waive\p{L}*|lift(?:ed)?|our (?:fault|mistake|error)|on us|wrong\p{L}*|in error|shouldn['’]t|halved?|reduced?|knock\p{L}*|voided?|off (?:your|the) (?:bill|next)|is (?:back|off|coming back)|comes? back|appeal|dispute|cancelled it)\b/iu;

/** "It's not off, it's moved." */
const STATE =
  /\b(?:is|are|was|were|has been|have been) (?:all )?(off|down|out|gone|dead|shut|full|late|lost|closed|cancelled|stuck|broken|missing|fake|raw)\b/iu;

/** "There was no nests." */
const NONE_THERE = /\bthere (?:is|are|was|were|['’]s)(?: no| not any|n['’]t any) (\p{L}{4,})/giu;

/** "Site's fine", of a site that is said to be broken. */
const BROKEN = /\b(?:broken|down|crash\p{L}*|not working|(?:does|do)n['’]t work|dead|useless)\b/iu;
const FINE =
  /\b(\p{L}{3,})(?:['’]s| is| was| are) (?:all |working |absolutely |perfectly |running )*(?:fine|ok|okay)\b/giu;
const isFine = (draft: string, event: string) =>
  BROKEN.test(event) &&
  [...draft.matchAll(FINE)].some(([, thing = '']) => new RegExp(`\\b${thing}\\b`, 'iu').test(event));

/** True where the draft holds that it was otherwise than `event` tells, so that saying the event back would contradict it. */
export function contradicts(answer: string, event: string): boolean {
  const draft = answer.replace(HALF_SORRY, ' ');
  if (/^(?:we|I|our|my)\b/u.test(event) && denies(draft)) return true;
  if (/^the\b.* (?:is|are|has been|have been) /u.test(event) && denies(draft) && !onlyDisowns(draft)) return true;
  if (CHARGED.test(event) && STANDS_BY.test(draft) && !GIVES_BACK.test(draft)) return true;
  const state = STATE.exec(event)?.[1];
  if (state !== undefined && new RegExp(`(?:\\bnot|n['’]t)(?: been)? ${state}\\b`, 'iu').test(draft)) return true;
  if ((CHANGED.test(event) && SAME_AS_EVER.test(draft)) || isFine(draft, event)) return true;
  if ((MISQUOTED.test(event) && THEIR_WORDS.test(draft)) || belies(draft, event)) return true;
  const told = wordsOf(event.replace(QUOTED, ' ')).filter((word) => !COMMON.test(word));
  if (NEGATED.test(event)) return asserts(draft, event);
  const denied = [...draft.matchAll(DENYING), ...draft.matchAll(NONE_THERE)].flatMap((match) =>
    wordsOf(match[1] ?? ''),
  );
  return (
    denied.some((word) => !COMMON.test(word) && holds(told, word)) || corrects(draft, event) || clears(draft, event)
  );
}

const WARNING = /\b(?:warn\p{L}*|tell(?:ing)?|told|notice|letter)\b/iu;
/** "A card went to all homes", "the label says". */
const WARNED =
  /\b(?:labels?|signs?|posters?|letters?|emails?|texts?|cards?|website|page|newsletter|notices?|warnings?)\b[^.!?]{0,30}\b(?:said|says?|states?|went|sent|issued)\b|\b(?:we|i) (?:told|texted|emailed|wrote to|warned)\b|\b(?:was|were|been|is|are) (?:\p{L}+ )?(?:communicated|announced|notified|advertised|published|signposted|publicised|consulted)\b|\bconsultation (?:was|ran|closed|opened)\b/iu;

/** "There's no sign", and the draft: "there's a sign". */
const NONE_OF = /^there(?:['’]s| is| are| was| were) (?:no|not any) (\p{L}{3,})/u;

/** "You never answered", and the draft: "We answered on the 4th". */
function asserts(draft: string, event: string): boolean {
  const undone =
    /(?:\b(?:no|not|never|without|nobody|no one)|n['’]t)\s+(?:(?:even|yet|been|an?|the|any|your|our)\s+)*(\p{L}{3,})/iu.exec(
      event,
    )?.[1];
  const none = NONE_OF.exec(event)?.[1];
  if (
    none !== undefined &&
    new RegExp(`\\bthere(?:['’]s| is| are| was| were) (?:an?|some) (?:\\p{L}+ )?${none}`, 'iu').test(draft)
  )
    return true;
  if (undone !== undefined && WARNING.test(event) && WARNED.test(draft)) return true;
  return (
    undone !== undefined &&
    !COMMON.test(undone) &&
    [
      ...draft.matchAll(
        /\b(?:was|were|been|is|are|has|have|had|did|we|i|they|he|she|it)(?:['’](?:s|ve|d))?\s+(?:already |duly |fully )?(\p{L}{3,})/giu,
      ),
    ].some(([, done = '']) => alike(done, undone))
  );
}

/** "The form is not broken", and the event is what our form did. */
function clears(draft: string, event: string): boolean {
  const doer = /^(?:our|my|the) (\p{L}{3,})\b/u.exec(event)?.[1];
  const cleared = [
    ...draft.matchAll(
      /\b(?:the|our|my) (\p{L}{3,}) (?:is|was|are|were)(?: not|n['’]t) (?:broken|down|faulty|late|shut|closed|lost|wrong|to blame|at fault)\b/giu,
    ),
  ];
  return doer !== undefined && cleared.some(([, thing = '']) => alike(thing, doer));
}

/** "You closed early", and the draft: "We close at 9"; or the same deed laid at the other side's door. */
function corrects(draft: string, event: string): boolean {
  const words = event.split(/\s+/u);
  const verb = words[/^(?:we|I)$/u.test(words[0] ?? '') ? 1 : finiteAt(words)] ?? '';
  if (!/^\p{L}{3,}ed$/u.test(verb)) return false;
  const usual = [...draft.matchAll(/\bwe (?:do |still |always |only |all )*(\p{L}{4,})/giu)].map(
    (match) => match[1] ?? '',
  );
  const blamed = [...draft.matchAll(/\byou(?:['’]ve| have| had)? (?:yourself )?(\p{L}{4,})/giu)].map(
    (match) => match[1] ?? '',
  );
  return (
    (/^we\b/u.test(event) && usual.some((word) => !/ed$/iu.test(word) && alike(word, verb))) ||
    (!/^you\b/u.test(event) && blamed.some((word) => alike(word, verb)))
  );
}
