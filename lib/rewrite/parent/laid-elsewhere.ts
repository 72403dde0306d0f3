/** "Couriers aren't our staff": what "our couriers" did, "the couriers" did. */
const NOT_OURS =
  /\b(\p{L}{4,}) (?:are|is)(?:n['’]t| not) (?:(?:our|my) (?:own|staff|people|employees?|drivers?|team|crew)|ours|mine|employed by (?:us|me)|part of us)\b/giu;
/** "He's not our plumber", "it isn't our machine". */
const NONE_OF_OURS = /\b(?:not|n['’]t) (?:one of )?our (\p{L}{3,})\b/giu;

/** An event that opens with "our" somebody whom the draft disowns opens with "the". */
export function disowned(event: string | undefined, draft: string): string | undefined {
  const [, mine = '', doer = ''] = /^(our|my) ((?:\p{L}+ )?\p{L}{3,})/u.exec(event ?? '') ?? [];
  const doers = doer.toLowerCase().split(' ');
  const whose = [...draft.matchAll(NOT_OURS), ...draft.matchAll(NONE_OF_OURS)].map(([, who = '']) => who.toLowerCase());
  return mine !== '' &&
    whose.some((who) => doers.some((one) => one.length > 2 && (who.startsWith(one) || one.startsWith(who))))
    ? event?.replace(/^(?:our|my)/u, 'the')
    : event;
}

/** Whoever works for a house without being of it. */
const OUTSIDE =
  /\b(?:(?:sub-?)?contract(?:or|ors|ed out|ed in)|subbies|agency|agencies|freelanc\p{L}+|franchise[es]?|franchised|franchisees?|licensees?|self[- ]employed|third[- ]part(?:y|ies)|outside (?:firm|company|agency|producer)|(?:separate|different|another|outside) (?:company|firm|outfit|business|body|trust|team)|outsourced|hired in|their own (?:firm|boss|company)|(?:run|managed|handled|operated|owned|made|supplied|typed|booked|done|set) by (?:the |an? |our )?(?!us\b|hand\b|me\b|\d)\p{L}+)\b/iu;
/** "It's them you want, not us." */
const NOT_US =
  /\b(?:not|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|never|nor) (?:us|ours|down to us|on us|our (?:doing|fault|job|staff|people|own|department|problem|baby|crew|lookout))\b|\bnothing (?:at all )?to do with us\b|\b(?:don['’]t|doesn['’]t|didn['’]t) work for us\b|\bwe (?:only|just) (?:sell|supply|rent|list|pass|take|stock|host|book|print|hold|collect|deliver|ride|provide|push|post|bill|show|display)\b|\bwe['’]re (?:only|just) (?:the|a|an)\b/iu;

/** True where the draft lays at another door what the event tells of its own house's things or deeds. */
export const laysElsewhere = (draft: string, event: string): boolean =>
  /^(?:we|our)\b/u.test(event) &&
  !OWNS_UP.test(draft) &&
  (NOT_US.test(draft) || (OUTSIDE.test(draft) && BLAMES.test(draft)));

/** Takes its part of it all the same. */
const OWNS_UP =
  /\b(?:that['’]s on (?:us|me)|our (?:mistake|error|fault|mix-up)|we (?:should|shouldn['’]t|ought|got it wrong)|we['’]re sorry)\b/iu;
/** Sends the other side to them. */
const BLAMES =
  /\b(?:them|theirs?|they|him|her|the \p{L}+['’]s|it['’]s \p{L}+['’]s|take it up|have it out|lodge|blame\p{L}*|ask|direct|contact|ring|shout|complain|thank|chase|fight)\b/iu;
