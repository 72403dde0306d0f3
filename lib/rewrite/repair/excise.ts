import { HARD_FACT } from '../facts';
import { INSULT } from '../structure/heated-phrases';
import type { Sentence } from '../structure/sentences';
import { carriesVerb, tagged } from '../structure/tagged';
import { dangles } from './cut';
import { keepsHead } from './maimed';
import { isParted } from './parted';
import { lacksPerson, memberFor, personFor } from './person';
import { isOrder } from './plead';
import { handleAlone, tidy, upperFirst } from './tidy';
import { standsBeforeOr } from './ultimatum';

/** A word of a sentence, marks and all, and whether it goes. */
export type Word = { readonly text: string; readonly start: number; readonly end: number; readonly cut: boolean };

const MARKS = /[,;:.!?…–—-]+$/u;
const STOP = /[.!?…]+["”’)]*$/u;
/** Words that only join what is gone to what stays. */
const LEADS =
  /^(?:and|but|so|or|because|although|though|which|who|since|as|while|then|that|yet|also|still|just|well|oh|tbh|lol)[,:]?$/iu;
const TRAILS =
  /^(?:and|but|so|or|because|although|though|which|who|since|as|while|if|that|when|than|to|of|for|with|by|at|in|on|from|the|a|an|every|each|is|are|was|were|our|your|my|this|until|till|unless)[,;:]?$/iu;

/** Takes the marked words out of a sentence and closes the gaps; an empty text where nothing that stands is left. */
export function excised(sentence: Sentence, words: readonly Word[]): string {
  if (words.every(({ cut }) => !cut)) return sentence.text;
  const runs = runsOf(words);
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (before === undefined) text = startOf(run, sentence, words);
    else text = joined(text, run, wordsBetween(words, before, run));
  });
  if (words.at(-1)?.cut === true) text = ended(text, sentence.text);
  const clean = handleAlone(tidy(text));
  const lostHead = words[0]?.cut === true;
  if (SPLICED.test(clean) && !SPLICED.test(sentence.text)) return '';
  if (isPaired(sentence.text) && !isPaired(clean)) return '';
  const from = words.findIndex(({ cut }) => !cut);
  const opens = from > 0 && MARKS.test(words[from - 1]?.text ?? '');
  const cut = words.map((word) => word.cut);
  if (keepsHead(words, cut, clean)) return clean;
  return stands(clean, sentence.text, opens) && !(lostHead && HEADLESS.test(clean) && !HARD_FACT.test(clean))
    ? clean
    : '';
}

const PARTICLE = / (?:it|them|us|me|you|him|her|\p{L}+(?:ed|ing)) (?:in|on|by|to|of|for|with|that|this)$/iu;

type Run = readonly Word[];

function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Word[][] = [];
  words.forEach((word, index) => {
    if (word.cut) return;
    const last = runs.at(-1);
    if (last !== undefined && words[index - 1]?.cut === false) last.push(word);
    else runs.push([word]);
  });
  return runs;
}

const wordsBetween = (words: readonly Word[], before: Run, after: Run) =>
  words.filter(({ start }) => start >= (before.at(-1)?.end ?? 0) && start < (after[0]?.start ?? 0));

const said = (run: Run, sentence: Sentence) =>
  sentence.text.slice((run[0]?.start ?? 0) - sentence.start, (run.at(-1)?.end ?? 0) - sentence.start);

function startOf(run: Run, sentence: Sentence, words: readonly Word[]): string {
  const text = said(run, sentence);
  if (run[0]?.start === sentence.start) return text;
  const begins = words.findIndex(({ start }) => start === run[0]?.start);
  const gone = words.slice(0, begins).map((word) => word.text);
  const person = personFor(gone.join(' '), text);
  if (person !== undefined) return person;
  // "As you were told on [Monday,] your insurer": what hung on a word that went goes with it.
  const hung = GOVERNED.test(gone.join(' ')) ? /^(?:\S+ ){0,2}\S+, (?=\p{L}+ \p{L})/u.exec(text)?.[0] : undefined;
  if (hung !== undefined && !HARD_FACT.test(hung)) return withoutLeads(text.slice(hung.length));
  return subjectFor(gone.join(' '), withoutLeads(text));
}

/** "The courier's a lying muppet, because": whom what went was about. */
const ABOUT = /^((?:The|Your|Our|My) (?:[\p{Ll}-]+ )?[\p{Ll}-]{3,})(?:['’]s| is| was)\b/u;
const POINTS = /^(his|her|their|its|he|she|they)(?= \p{L})/iu;

/** What is left of a sentence, with whom it is about in the place of a word that only points there. */
function subjectFor(gone: string, left: string): string {
  const about = ABOUT.exec(gone)?.[1];
  const points = POINTS.exec(left)?.[1]?.toLowerCase();
  if (about === undefined || points === undefined || new RegExp(`\\b(?:${INSULT})\\b`, 'iu').test(about)) return left;
  return about + (/^(?:his|her|their|its)$/u.test(points) ? "'s" : '') + left.slice(points.length);
}

function withoutLeads(text: string): string {
  let bare = text;
  while (LEADS.test(bare.split(/\s+/u)[0] ?? '') && /\s/u.test(bare)) bare = bare.replace(/^\S+\s+/u, '');
  return bare.replace(CALLED_ON, '$1').replace(WOULD_KNOW, '');
}

/** "To the absolute weapon who": whom a sentence speaks to is lost behind the first word. */
const ADDRESSING = /^(?:to|for|whoever)$/iu;
/** What went ends on a word that governs what stays. */
const GOVERNED = /\s(?:on|in|at|since|by|from)$/iu;
/** All that stands before a cut, and leads up to nothing then. */
const FILLER = /^(?:well|oh|look|listen|ok|okay|right|yes|yeah|and|but|so),?$/iu;
/** "Marcus, but it has not": the name no longer stands against anything. */
const CALLED_ON = /^(\p{Lu}[\p{L}'’-]+, )(?:but|and|so|yet) (?=\p{L}+(?:['’]\p{L}+)? \p{L})/u;

/** Behind "had you asked" only what there was to know is news. */
const WOULD_KNOW = /^you(?:['’]d| would) (?:know|see|have (?:known|seen|noticed|found))(?: that)? (?=\p{L}+ \p{L})/iu;

/** What a cut in the middle left on either side, in one breath. */
function joined(text: string, run: Run, gone: readonly Word[]): string {
  const said = run.map(({ text: word }) => word).join(' ');
  const opened = MARKS.exec(text)?.[0] ?? '';
  const closed = MARKS.exec(gone.at(-1)?.text ?? '')?.[0] ?? '';
  const bare = text.slice(0, text.length - opened.length);
  const lost = gone.map((word) => word.text).join(' ');
  const person = ADDRESSING.test(text) ? personFor(`${text} ${lost}`, said) : undefined;
  if (person !== undefined) return person;
  const member = memberFor(lost, said);
  if (member !== undefined) return `${text} ${member}`;
  if (FILLER.test(text)) return withoutLeads(said);
  if (lacksPerson(text, said)) return `${text} person ${said}`;
  // An aside between two commas takes both along where the clause around it goes on; else one of them stays.
  const order = /^(?:and|so) (?=\p{L}+ \p{L})/iu.exec(said)?.[0];
  if (order !== undefined && opened === ',' && isOrder(said.slice(order.length)) && carriesVerb(bare))
    return `${bare}. ${upperFirst(said.slice(order.length))}`;
  if (opened === ',' && closed === ':') return `${bare}: ${said}`;
  if (opened === ',' && closed === ',') return `${bare}${goesOn(said, bare) ? '' : ','} ${said}`;
  if (opened !== '') return `${text} ${said}`;
  if (closed === '' && isParted(text, lost, said)) return `${text}${/^\p{Lu}/u.test(said) ? '.' : ','} ${said}`;
  return `${text}${closed === '' || /^[–—-]$/u.test(closed) ? '' : closed} ${said}`;
}

const CONTINUES =
  /^(?:that|is|are|was|were|has|have|had|does|did|will|would|can|could|should|to|in|on|at|by|until|till|from|with|for|of|as|than|still|also|now|not)\b(?! (?:i|you|we|they|he|she|it)\b)/iu;

/** True where the words are the rest of a clause that was open before an aside. */
const goesOn = (said: string, before: string) => {
  if (/\b(?:and|but|so|or|because|that|if|when|as)$/iu.test(before)) return true;
  if (/, (?:who|which)\b[^,]*$/iu.test(before)) return false;
  const [first] = tagged(said);
  if (first?.is('Verb') && !carriesVerb(before) && !isOrder(said)) return true;
  return !GREETED.test(before) && (CONTINUES.test(said) || first?.is('PastTense') === true);
};

/** Asks without a verb: "Any chance of a stop in Millom". */
const ANY = /^(?:@\w+[,:]? )*(?:any|anyone|anybody)\b/iu;
/** Asks what somebody waits to know: "Who's fixing it and when". */
const ASKS = /^(?:@\w+[,:]? )*(?:who|when|where|what time|how (?:do|can|much|many|long)|which)\b(?!ever)/iu;

function ended(text: string, sentence: string): string {
  let bare = text.replace(/[\s,;:–—-]+$/u, '');
  // "When you handed it in, …": the comma closed a clause, so that its last word is no preposition.
  const closed = /[,;:]$/u.test(text) && /\p{L}$/u.test(bare) && PARTICLE.test(bare);
  while (!closed && TRAILS.test(bare.split(/\s+/u).at(-1) ?? '') && /\s/u.test(bare))
    bare = bare.replace(/[\s,;:]+\S+$/u, '');
  if (STOP.test(bare) || /(?:https?:\/\/|www\.|#)\S+$|^(?:@\w+\s?)+$/u.test(bare)) return bare;
  if (sentence.endsWith('?') && ANY.test(bare) && standsBeforeOr(bare, sentence)) return `${bare}?`;
  if (sentence.endsWith('?') && ASKS.test(bare) && /\s\S+\s/u.test(bare)) return `${bare}?`;
  return STOP.test(sentence) || /\p{Extended_Pictographic}/u.test(sentence) ? `${bare}.` : bare;
}

const GREETED =
  /^(?:@\w+ )*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Aa]h|[Tt]hanks|[Ss]orry) )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+$/u;

/** A sorry that has lost what it is for: "sorry disappointed". */
const SPLICED =
  /\bsorry (?!(?:about|for|to|that|if|but|and|so|we|i|you|your|our|u|ur|ye|it|the|this|there|he|she|they|again|once|not|on|when|how)\b)\p{Ll}|\bsorry (?:your|my|the|our) \p{L}+[.!,]|\b(?:sort|kind|type) of (?:\p{Ll}{2,}s|\p{Ll}+ed)\b|\b(?:to|a|an|the|my|our|your|their|of|with) (?:is|are|was|were|has|had|did|does|booked|took|made|gave|sent|went|got)\b/iu;

/** True where each mark of a pair has the other. */
function isPaired(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}

/** What hung on the words before it. */
const HEADLESS =
  /^(?:\(|that (?!is|was|will|would|should|could|can|has|had|means|said)|to|of|than|from|by|as|is|are|was|were|has|have|had|for|at|in|on) /iu;
/** Short words that are whole without a verb. */
const POLITE =
  /^(?:@\w+ )*(?:hi|hello|hey|dear|morning|afternoon|good \w+|sorry(?= *(?:[,.!]|$)| (?:about|for|that|to|you|we|i|the|this|it|our|your|if|but|all|folks|everyone|mate|love|\p{Lu}))|thanks|thank you|cheers|no|yes|congrat\w*)\b/iu;

/** `opens` tells that a mark stood before what is left, so that an order there was a clause of its own. */
function stands(text: string, sentence: string, opens: boolean): boolean {
  const words = text.match(/[\p{L}\p{N}@#]+/gu) ?? [];
  if (words.length === 0) return false;
  // "Pot." is all that was left of "Pot, kettle."
  if (words.length === 1 && !/[@#\d]/u.test(text) && !POLITE.test(text) && /\s/u.test(sentence.trim())) return false;
  if (HARD_FACT.test(text) || POLITE.test(text) || standsBeforeOr(text, sentence)) return true;
  return (
    !dangles(text) &&
    ((isOrder(text) && (isOrder(sentence) || (opens && words.length > 2))) ||
      // The whole sentence is asked about last: it is longer, and mostly nobody needs to know.
      (words.length > 2 && carriesVerb(text)) ||
      !carriesVerb(sentence))
  );
}
