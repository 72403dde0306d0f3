import { HARD_FACT } from '../facts';
import { onlyNotUs, plainly, whoDoes, withoutNotUs } from './disowned';
import { readsHot } from './mend';
import { partyIn } from './party';
import { lowerFirst, upperFirst } from './tidy';

const CHANNEL = String.raw`(?=[+(]?\d|https?:|www\.|\S+@\S|[\w-]+\.[a-z]{2,})`;
const LEANT =
  "(?:(?:you(?:'?ll| will|'?d| would)? (?:have|need|want) to|you must|please|kindly|just|best(?: to)?|go and) )*";
const IT = '(?:it|that|this|these|those)';
/** Whom to turn to, however gruffly: "take it up with", "you'll have to ring". */
const TURN = `(take ${IT} up with|raise ${IT}(?: up)? with|report ${IT}(?: straight| direct(?:ly)?)? to|claim (?:with|w|from|through)|dispute ${IT} with|apply to|go (?:back |straight |direct(?:ly)? )?to|speak (?:to|with)|talk to|write to|complain to|moan (?:at|to)|shout at|fight(?: it out)? with|argue with|blame|chase(?: up)?|nag|bother|approach|meet|try|contact|ask|ring|call|phone|email|text|message|tell|(?:coordinate|check|liaise|follow up|get in touch) with)`;
/** "complaints about their drivers go to", "any appeal must be made to", "anything about views you must raise with". */
const SENT = `[\\p{L}' ]{3,45}? (?:(?:(?:has|have|had|needs?|ought) to|must|should|would|will|can) )?(?:go(?:es)?|be (?:made|sent|raised|taken up|put|addressed))(?: straight| direct(?:ly)?| back)? (?:to|with|through)|[\\p{L}' ]{3,45}? (?:you'll have to|you have to|you need to|you must|must be|should be) (?:take up|taken up|raised?|raise) with`;
const DIRECT = '(?: (?:directly|direct|yourself|yourselves|instead)(?![\\p{L}]))?';
const TO_THEM = new RegExp(`^${LEANT}(?:${TURN}|${SENT}) (them|him|her)\\b${DIRECT}(.*?)[.!]*$`, 'iu');
const TO_NAME = new RegExp(
  `^${LEANT}${TURN} (?!(?:us|me|you|it|them|him|her)\\b)([^,:.(]{2,40}?)${DIRECT}(?=[,:.!(]| (?:on|at|via|by|with|for|before|using|if|under|directly|direct)\\b)(.*?)[.!]*$`,
  'iu',
);
/** "Rebook on 0800 555 0163", "Email desk@…", "raise a ticket w Pebblehost". */
const TO_CHANNEL = new RegExp(
  `^${LEANT}((?:(?:re)?book|try|email|ring|call|phone|dial|claim|apply|appeal|dispute ${IT}|log ${IT}|report ${IT}|raise ${IT}|get in touch)(?: (?:on|at|via|through|by|with))? ${CHANNEL}.*?|(?:log|file|report|raise) (?:it|this|that|an? \\w+) (?:w|with|at|on|via|through)\\b(?! (?:them|him|her)\\b).*?)[.!]*$`,
  'iu',
);
/** "You want listings@courts.example". */
const WANTED = /^you (?:want|need) (?=\S+@\S|https?:|\+?\d[\d -]{5,})/iu;
/** "Trevor at AquaFit, 07700 900 871": nothing but who, and how to reach them. */
const WHO_AT =
  /^(?!(?:We|I|You|They|It|That|This|Call|Ring|Email|Text|Or|And|But)\b)(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?: (?:at|in|from|on) (?:the )?[\p{L}&'-]+(?: [\p{L}&'-]+)?)?)(, (?:\+?\d[\d -]{6,}\d|\S+@\S+).*?)[.!]*$/u;
const NUMBER = /^(?=\+?\d[\d -]{5,})/u;
/** "That's Severnmere Water (0808 157 0190)": whom to turn to, told as whose it is. */
const THAT_IS =
  /^(?:that|it)(?:'s| is|'d be| would be) ((?:the )?\p{Lu}[\p{L}&' -]*?)((?: \(| on |, | at ).*?)[.!]*$/iu;

/** ": 01632 960871" as "on 01632 960871", ": desk@x.ie" as "at desk@x.ie". */
const reached = (rest: string) =>
  rest
    .replace(/^(?:[:,]| -)? ?(?=\+?\d[\d -]{5,})/u, ' on ')
    .replace(/^(?:[:,]| -)? ?(?=https?:|www\.|\S+@\S)/u, ' at ');
const GRUFF = /^(?:go|fight|argue|complain|moan|shout|blame|chase|nag|bother|approach|meet|try)\b/iu;
const verbOf = (verb: string | undefined, rest: string) => {
  if (verb === undefined || GRUFF.test(verb) || (/^take\b/iu.test(verb) && !/^ (?:under|in|through|via)\b/u.test(rest)))
    return 'contact';
  return verb.toLowerCase().replace(/ (?:straight|direct(?:ly)?)\b/u, '');
};
const bareOf = (name: string) => name.toLowerCase().replace(/^the |['’]s$/gu, '');

/** Whom and how the words ask to turn to, as a request; undefined where they ask no such thing. */
function turnOf(words: string, told: string): string | undefined {
  const [, verb, whom, more = ''] = TO_THEM.exec(words) ?? [];
  if (whom !== undefined) return turned(verb, whom.toLowerCase(), more);
  if (WANTED.test(words)) return `please contact ${words.replace(WANTED, '').replace(/[.!]+$/u, '')}`;
  const [, channel] = TO_CHANNEL.exec(words) ?? [];
  if (channel !== undefined) return `please ${lowerFirst(channel)}`;
  const [, way, name = '', rest = ''] = TO_NAME.exec(words) ?? [];
  const [, who, how = ''] = way === undefined ? (WHO_AT.exec(words) ?? []) : [];
  if (who !== undefined) return turned('contact', who, how);
  if (way === undefined || !(HARD_FACT.test(rest) || /^(?:the )?\p{Lu}/u.test(name))) return undefined;
  if (/^go\b/iu.test(way)) return `please go to ${name}${rest}`;
  return turned(
    way,
    told.toLowerCase().includes(bareOf(name)) ? 'them' : name,
    rest.replace(/^,? not (?:us|me)\b/u, ''),
  );
}
function turned(verb: string | undefined, whom: string, more: string): string {
  const rest = reached(more);
  return `please ${verbOf(verb, rest)} ${whom}${rest}`;
}

/** Where within a sentence a request may begin. */
const BREAK = /(?:(?:[,;:]|\.| [–-])(?: (?:so|and|but)\b)?| (?:so|and|but)\b),? (?=\p{L})/gu;
type Told = { readonly head: string; readonly turn: string };
/** A sentence that says whose a thing is and, behind that, whom to turn to. */
function turnWithin(text: string): Told | undefined {
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    const head = text.slice(0, index);
    const turn = turnOf(text.slice(index + gap.length), head);
    if (turn !== undefined) return { head, turn };
  }
  return undefined;
}

/** Nothing but that it was not us: "We only sell the tickets.", "We have done our part." */
const SHRUG =
  /^(?:and |but )?(?:(?:we|i|(?:the|this) [\w-]+|head office)(?:'re| are|'m| am| is)? (?:only|just|merely|simply) |(?:we|i)(?:'ve| have)? done (?:our|my) (?:part|bit|job)\b|(?:we|i|(?:the )?[\w -]{2,20}) (?:can't|cannot|can not) (?:do|help|fix|touch)\b)|^(?:and |but )?(?:we|i) (?:can't|cannot|can not|don't|do not|won't|couldn't) [^,.;]*\b(?:their|theirs|them)\b[^,;]*$/iu;
const isShrug = (text: string) =>
  !HARD_FACT.test(text) && (SHRUG.test(text) || (onlyNotUs(text) && turnOf(text, '') === undefined));
const ALL_WE_DO = /^(?:all|the only thing) (we|i) (?:can )?do is /iu;
/** "The wires aren't ours", "The MP isn't responsible for sewage": what the one to turn to is there for. */
const NOT_OURS =
  /^(?:.*, )?((?:the |your )?\p{L}[\p{L} -]{2,30}?) (?:isn't|aren't|is not|are not) (?:ours|our [\w-]+|this (?:team|desk|department|office|account|line|page|number|branch|handle|counter|shop)|(?:run|handled|owned|managed|made|done) by (?:us|the \w+)|an? [\w-]+ (?:matter|thing|service))[.!]*$|^(?:we|i|(?:the )?[\w-]+) (?:isn't|aren't|don't|doesn't|do not|does not|is not|are not) (?:responsible for|deal with|handle|run|cover|manage|own|control|look after|in charge of) ((?:the |your )?[\p{L} -]{3,30})[.!]*$/iu;
const notOurs = (text: string): string | undefined => {
  const [, thing, other] = NOT_OURS.exec(text) ?? NOT_OURS.exec(withoutNotUs(text)) ?? [];
  const found = thing ?? other;
  return found === undefined || /^(?:that|this|it|they|we|i|those|these)\b/iu.test(found)
    ? undefined
    : /^\p{Lu}(?!\p{Ll})/u.test(found)
      ? found
      : lowerFirst(found);
};

/** How to reach them, told as a fact: "Their desk is 01 555 0172", "They're on 0800 555 046", "Frostell's line is …". */
const REACHED =
  /^(?:(?:their|his|her|(?:the )?\p{L}[\p{L}&-]*(?:['’]s)?(?: \p{L}+)?) (?:\p{Ll}+ )?(?:line|number|desk|office|email|helpline|address|hotline|kiosk|counter|form|details|agent|handler|contact)(?: is| are|:)|(?:they|he|she)(?:'re| are|'s| is) (?:on|at)) /iu;
const THEY_ARE = /^(?:they(?:'re| are)|it(?:'s| is)) (?=(?:on|at) \+?\d)/iu;
const OWN_END = /^(?:from|on|at) (?:our|my) (?:end|side)\b/iu;
/** Turns to nobody that can be reached: of "Quillmark supplies the puzzles, so take it up with them" who supplies them stays. */
const idle = (turn: string, party: string | undefined) =>
  !HARD_FACT.test(turn) && /^\p{Lu}/u.test(party ?? '') && /(?:them|him|her)$/u.test(turn);

/** "Our courier lost it, so claims go to them: …": without its head, nobody is left behind "them". */
function calmHead(within: Told | undefined): string | undefined {
  if (within === undefined || !HARD_FACT.test(within.turn)) return undefined;
  if (WHAT_IT_IS.test(within.head) && !readsHot(within.head)) return within.head;
  if (!TO_NOBODY.test(within.turn)) return undefined;
  const head = plainly(within.head);
  return NAMED_HEAD.test(head) && !readsHot(head) ? head : undefined;
}
/** "It's a pending authorization, not a double charge." */
const WHAT_IT_IS =
  /^(?:it|that)(?:'s| is) an? (?!.*\b(?:us|me|ours|mine|our|my|we|i|you|your|they|their|them)\b)[^,]+(?:, not an? [^,]+)?$/iu;
const NAMED_HEAD =
  /^(?!(?:We|I|You|They|It|That|This|Not|No)\b)(?!.*(?:\bnot\b|n't\b|\bonly\b|\bjust\b))\p{Lu}[^.;]* [^.;]+$/u;

/** "The seller, Voltz, looks after this". */
const NAMED_AFTER = /^(?:The|Your|Our) [^,]+, \p{Lu}[^,]*, looks? after this$/u;
/** Speaks of somebody whom only a sentence before can have named. */
const MEANS_THEM = /\b(?:they|them|their)\b/iu;

type Handed = { readonly line: string; readonly next: boolean };

/** The sentence that stands for who does the thing and how to reach them, and whether the next one is told with it. */
function handed(text: string, before: string, next: string, later: string): Handed | undefined {
  const within = turnWithin(text);
  const disowned = notOurs(before);
  const who = (whoDoes(within?.head ?? text) ?? calmHead(within))?.replace(
    /(?<=after )this$/u,
    () => disowned ?? 'this',
  );
  const denied = plainly(text) !== text.replace(/[.!]+$/u, '') || isShrug(before) || disowned !== undefined;
  if (who !== undefined) {
    const party = partyIn(who);
    const behind = denied || !TO_CHANNEL.test(next) ? turnOf(next, who) : undefined;
    if (within !== undefined && (HARD_FACT.test(within.turn) || behind === undefined)) {
      if (!HARD_FACT.test(within.turn) && NUMBER.test(next))
        return { line: `${who}, so ${within.turn}${reached(next.replace(/[.!]+$/u, ''))}.`, next: true };
      if (REACHED.test(next)) return { line: `${who}. ${next}`, next: true };
      return { line: idle(within.turn, party) ? `${who}.` : `${who}, so ${within.turn}.`, next: false };
    }
    if (behind !== undefined) return { line: `${who}, so ${behind}.`, next: true };
    if (denied && REACHED.test(next)) return { line: `${who}. ${next}`, next: true };
    const speaksOf = who.endsWith(' after this') ? NAMED_AFTER.test(who) : MEANS_THEM.test(later);
    return speaksOf && (denied || !text.startsWith(who)) ? { line: `${who}.`, next: false } : undefined;
  }
  const thing = within === undefined ? notOurs(text) : undefined;
  if (thing === undefined) return undefined;
  if (THEY_ARE.test(next))
    return {
      line: `${upperFirst(thing)} ${/s$/u.test(thing) ? 'are' : 'is'} ${next.replace(THEY_ARE, '')}`,
      next: true,
    };
  const [, whom, how = ''] = THAT_IS.exec(next) ?? [];
  const turn = whom === undefined ? turnOf(next, '') : turned('contact', whom, how);
  return turn === undefined || TO_NOBODY.test(turn) ? undefined : { line: `For ${thing}, ${turn}.`, next: true };
}
const TO_NOBODY = /^please \S+(?: \S+){0,3} (?:them|him|her)\b/u;

/**
 * What stands for each sentence of a draft that hands its reader on: who does the thing and how to reach them as one sentence, our
 * own part as it is. Undefined for a sentence that stays as it would be.
 */
export function handedOn(sentences: readonly string[]): readonly (string | undefined)[] {
  const texts = sentences.map((text) => text.replaceAll('’', "'"));
  const told: (string | undefined)[] = texts.map(() => undefined);
  let done = false;
  for (const [at, text] of texts.entries()) {
    if (told[at] !== undefined) continue;
    const behind = texts.findIndex((other, i) => i > at && !isShrug(other));
    const found = handed(text, texts[at - 1] ?? '', texts[behind] ?? '', texts.slice(at + 1).join(' '));
    if (found === undefined || readsHot(found.line)) continue;
    done = true;
    const line = found.line.replace(/, they're (?=the ones who )/u, ". They're ");
    told[at] = /^\p{Ll}/u.test(text) ? lowerFirst(found.line) : upperFirst(line);
    const after = found.next ? behind + 1 : at + 1;
    for (let i = at + 1; i < after; i++) told[i] = '';
    for (const i of [at - 1, after])
      if (i in texts && told[i] === undefined && onlyDenies(texts[i] ?? '')) told[i] = '';
  }
  return done ? told.map((line, at) => line ?? ownPart(texts[at] ?? '')) : told;
}
const onlyDenies = (text: string) => !HARD_FACT.test(text) && (isShrug(text) || notOurs(text) !== undefined);
/** "We only put it on the table at 4": what we did, and that it was no more. */
const ONLY_DID = /^(we|i) (?:only|just|merely|simply) (?=(?:put|set|took|made|sent|gave|\p{L}+ed)\b)/iu;
const ownPart = (text: string) => {
  if (ALL_WE_DO.test(text)) return upperFirst(text.replace(ALL_WE_DO, '$1 '));
  if (ONLY_DID.test(text) && HARD_FACT.test(text)) return upperFirst(text.replace(ONLY_DID, '$1 '));
  return OWN_END.test(text) ? text : undefined;
};
