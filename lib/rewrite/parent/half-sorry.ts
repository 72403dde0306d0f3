import { HARD_FACT } from '../facts';
import { JUDGING } from './signs';

const BARE =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very |really |truly )?(?:sorry|apologies|apologi[sz]e)(?: to (?:hear|read|learn|see)(?: (?:about|of))?(?: (?:this|that|it|you(?:r|['’]ve| have| had)\b.{0,40}))?| (?:about|for) (?:this|that|it|your experience|the experience)| (?:you(?:['’]re| are| feel| were) )?(?:disappointed|upset|unhappy|offended|annoyed|frustrated|dissatisfied))?\W*$/iu;
/** "We're sorry residents found the notice a little short": sorry for what somebody made of it. */
const OF_FEELING =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am)? )?(?:so |very |really |truly )?(?:sorry|apologi[sz]e|regret) (?:that |if )?(?:you|any(?:one|body)|some(?: \p{L}+)?|those \p{L}+|(?:our |the |\p{Lu}\p{L}+ )?(?:residents|customers|guests|people|readers|viewers|passengers|parents|visitors|members|users|fans|tenants|patients|families|staff)) (?:\p{L}+ )?(?:found|find|felt|feel|thought|think|took|saw|were (?:\p{L}+ )?(?:upset|offended|disappointed|bothered|unhappy)|are (?:\p{L}+ )?(?:upset|offended|disappointed|unhappy))\b/iu;
const GREETED = /^((?:hi|hello|hey|dear)\b[^,.!]{0,30}[,.!]\s+)(.+)$/iu;

/** A line that says a bare or half "sorry" makes room for one that says what for; its greeting stays. */
export function withoutHalfSorry(text: string): string {
  const [, greeting = '', rest = text] = GREETED.exec(text) ?? [];
  return BARE.test(rest) || (OF_FEELING.test(rest) && !HARD_FACT.test(rest)) ? greeting.trim() : text;
}

/** "Sorry to anyone upset by last night's subtitles": what the half of a sorry is about. */
const UPSET_BY =
  /\b(?:sorry|apologi[sz]e|apologies) (?:to|if|that|for) [^.,!?]{0,40}?\b(?:upset|offended|hurt|bothered|disappointed|confused|annoyed|put out|affected|troubled|inconvenienced) (?:by|with|about|at) ((?:our|the|my|last|this|yesterday['’]s|\p{Lu}\p{Ll}+['’]s) [^.,;:!?]{3,50}?)(?=,? but\b|[.,;!?]|$)/iu;

/** What a draft's half apology is about, to be sorry for in whole words; undefined where it names nothing. */
export function halfSorryAbout(draft: string): string | undefined {
  const about = UPSET_BY.exec(draft)?.[1]?.trim();
  return about === undefined || JUDGING.test(about) ? undefined : about;
}
