import { finiteAt } from './finite';

const NEGATED = /\b(?:no|not|never|nobody|without|\p{L}+n['’]t)\b/iu;
/** "It's not gone", "we never closed early", "no crash"; a refusal ("we can't refund") denies nothing that happened. */
const DENYING =
  /(?:\b(?<!\b(?:can|could|do|will|would|should|or|and|if) )not|\b(?:is|are|was|were|has|have|had|did|does)n['’]t|\b(?:we|i|they|it) don['’]t|\bnever|\bno|\bnobody|\bno one)\s+((?:\p{L}+\s+){0,2}\p{L}+)/giu;
/** Words too common to tell of anything. */
const COMMON =
  /^(?:your|ours?|with|that|this|from|have|been|were|they|them|their|what|when|only|still|just|never|after|before|again|than|there|about|into|over|because|without|until|times?|days?|weeks?|months?|hours?|more|some|even|then)$/iu;
/** The draft's writer had no part in it, or all was well on that side. */
const DISOWNED =
  /\bnothing (?:at all )?to do with (?:me|us)\b|\b(?:was|is)n['’]?t (?:me|us|ours|mine)\b|\bno \p{L}+ (?:on|at) (?:our|my) (?:end|side)\b|\bworked (?:perfectly|fine|normally)\b|\bdid(?: absolutely)? nothing wrong\b|\bnever happened\b|\bthat['’]?s (?:simply |just )?(?:not true|untrue|false|a lie)\b/iu;

const QUOTED = /[“"‘'](?=\p{L}|\d)[^”"’']*[”"’'](?!\p{L})/gu;
const wordsOf = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
const alike = (one: string, other: string) => one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
const holds = (words: readonly string[], word: string) => words.some((other) => alike(other, word));

/** True where the draft holds that it was otherwise than `event` tells, so that saying the event back would contradict it. */
export function contradicts(draft: string, event: string): boolean {
  if (/^(?:we|I|our|my)\b/u.test(event) && DISOWNED.test(draft)) return true;
  const told = wordsOf(event.replace(QUOTED, ' ')).filter((word) => !COMMON.test(word));
  if (NEGATED.test(event)) return asserts(draft, event);
  const denied = [...draft.matchAll(DENYING)].flatMap((match) => wordsOf(match[1] ?? ''));
  return denied.some((word) => !COMMON.test(word) && holds(told, word)) || corrects(draft, event);
}

/** "You never answered", and the draft: "We answered on the 4th". */
function asserts(draft: string, event: string): boolean {
  const undone =
    /(?:\b(?:no|not|never|without)|n['’]t)\s+(?:(?:even|yet|been|an?|the|any|your|our)\s+)*(\p{L}{4,})/iu.exec(
      event,
    )?.[1];
  return (
    undone !== undefined &&
    !COMMON.test(undone) &&
    [
      ...draft.matchAll(
        /\b(?:was|were|been|is|are|has|have|had|did|we|i|they|he|she|it)(?:['’](?:s|ve|d))?\s+(?:already |duly |fully )?(\p{L}{4,})/giu,
      ),
    ].some(([, done = '']) => alike(done, undone))
  );
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
