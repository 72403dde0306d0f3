import { calmCase } from '../repair/calm-case';
import { lowerFirst } from '../repair/tidy';
import { clausesOf } from '../structure/clauses';
import { sentencesOf } from '../structure/sentences';
import { hasFiniteVerb, tagged } from '../structure/tagged';
import { flip, type Person } from './flip';
import { COMPLAINING, JUDGING } from './signs';

const NOISE =
  /(?:^|\s)(?:@\w+|#\w+|(?:https?:\/\/|www\.)\S+)(?=\s|$|[.,!?])|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu;
/** A handle that only calls the account; one inside a sentence is a noun that a reply cannot say back. */
const EDGE_HANDLE = /^(?:\s*@\w+)+|(?:\s+@\w+)+(?=\s*(?:[.!?,]|$))/gu;
const LEAD =
  /^(?:(?:so|well|ok|okay|wow|hey|hi|hello|dude|mate|guys|great|nice|nope|yep|yes|no|oh|ugh|lol|honestly|seriously|literally|apparently|basically|fyi|update|just|hi there|also|and|but|because|once again|yet again|look|right|sorry|cheers|thanks|er|um|hang on|wait|excuse me|please|again)\b[\s,.!:-]*)+/iu;
const TRAIL =
  /[\s,]+(?:lol|lmao|smh|tbh|btw|imo|ffs|wtf|omg|please|pls|thanks|again lol|mate|guys|folks|honestly|seriously|you know|of course)$/iu;
const SUBJECTLESS =
  /^(?:waited|paid|found|drove|ordered|bought|got|tried|sat|spent|asked|called|rang|phoned|emailed|lost|missed|queued|booked|stood|walked|travelled|traveled|turned up|arrived|came|received|opened|returned|upgraded|switched|reported|complained|joined|stayed|flew|cycled|had|been \p{L}+(?:ing|ed)|didn['’]?t|can['’]?t|couldn['’]?t|haven['’]?t|won['’]?t)\s/iu;
const KIN = /^(?:mum|mam|mom|dad|nan|nana|gran|granny|grandma|grandad|grandpa|auntie|uncle)(?:['’]s)?\b/iu;
const BARE_NOUN_STOP =
  /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|i|we|you|he|she|it|they|there|nobody|someone|somebody|everyone|no|every|all|some|two|three|four|five|half|both|each|one|what|who|how|why|when|where|which|if|can|could|do|does|did|is|are|was|were|will|would|has|have)(?:['’]\w+)?\b/iu;
const MOST_WORDS = 13;

function cleaned(parent: string): string {
  const plain = parent.replace(EDGE_HANDLE, ' ').replace(/@\w+/gu, 'HANDLE').replace(NOISE, ' ');
  return calmCase(plain.replace(/\s+/gu, ' ').trim());
}

/** A name keeps its capital and takes no article; compromise knows most, the capital inside a sentence tells the rest. */
function withArticle(clause: string): string {
  const words = tagged(clause);
  const first = words[0];
  if (!first || BARE_NOUN_STOP.test(clause)) return lowerFirst(clause);
  if (KIN.test(clause)) return `my ${lowerFirst(clause)}`;
  const second = words[1]?.word ?? '';
  if (
    /['’]s$/u.test(first.word) ||
    /^\p{Lu}/u.test(second) ||
    first.is('Person') ||
    first.is('Place') ||
    first.is('Organization')
  )
    return clause;
  if (/^\d/u.test(clause)) return clause;
  if (first.is('Noun') || first.is('Adjective') || /^\p{Lu}\p{Ll}+$/u.test(first.word))
    return `the ${lowerFirst(clause)}`;
  return lowerFirst(clause);
}

function eventFrom(raw: string, person: Person): string | undefined {
  const clause = raw
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(/[.!?…,;:]+$/u, '')
    .trim();
  const words = clause.split(/\s+/u);
  if (words.length < 3 || words.length > MOST_WORDS || JUDGING.test(clause) || /[?]|\bHANDLE\b/iu.test(clause))
    return undefined;
  if (
    /^(?:if|when|because|since|as|while|although|though|which|who|what|how|why|where|let|don['’]?t|do not|please|stop|fix|sort|get|give|answer|tell|explain|want|need|can|could|would|will|should|do|does|did|are|is|has|have)\b/iu.test(
      clause,
    )
  )
    return undefined;
  const still = /^(?:still )?(?:no|not (?:a|one)) (\p{L}[^,]*)$/iu.exec(clause);
  if (still && !/^(?:idea|way|one|wonder|thanks|chance)\b/iu.test(still[1] ?? ''))
    return flip(`you've had no ${still[1]}`.replace(/^you've/u, 'I’ve'), person).replace('’', "'");
  const undone = /^(.{3,40}?) (?:still )?not (\p{L}+(?:ed|en|ne|wn|nt)\b.*)$/iu.exec(clause);
  if (
    undone &&
    !/\b(?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|i|we|you|they|he|she)$/iu.test(undone[1] ?? '')
  ) {
    const plural = /s$/iu.test((undone[1] ?? '').split(' ')[0] ?? '') || /s$/iu.test(undone[1] ?? '');
    return flip(`${withArticle(undone[1] ?? '')} ${plural ? "haven't" : "hasn't"} been ${undone[2]}`, person);
  }
  if (SUBJECTLESS.test(clause)) {
    const subject = /^been\s/iu.test(clause) ? "I've" : 'I';
    return flip(`${subject} ${lowerFirst(clause).replace(/^(can|didn|couldn|haven|won)t\b/u, "$1't")}`, person);
  }
  const state =
    /^((?:\p{L}[\p{L}\d'’-]*\s){1,6}?)(?:(still) there|(cancelled|canceled|delayed|lost|stolen|broken|shut|closed|flooded|blocked|smashed))(?: again)?$/iu.exec(
      clause,
    );
  if (state && !hasFiniteVerb(tagged(state[1] ?? ''))) {
    const noun = (state[1] ?? '').trim();
    const be = /s$/iu.test(noun.split(' ')[0] ?? '') ? 'are' : 'is';
    return flip(`${withArticle(noun)} ${be} ${state[2] ? 'still there' : state[3]}`, person);
  }
  if (!hasFiniteVerb(tagged(clause)) || /^(?:this|that|it|they|he|she|it's|it’s|that's|that’s)\b/iu.test(clause))
    return undefined;
  if (
    /\b(?:say|says (?:he|she|they|it|the|my|your|one|i|we|that)|y['’]all|you know|give up|i know|i think|i guess|i hope|i love)\b/iu.test(
      clause,
    )
  )
    return undefined;
  if (tagged(clause)[0]?.is('Verb')) return undefined;
  return flip(withArticle(clause), person);
}

/** What happened, in words the answering side can say after "sorry": "we sent your parcel to the wrong address". */
export function eventOf(parent: string, person: Person): string | undefined {
  const sentences = sentencesOf(
    cleaned(parent).replace(/^(?:residents|people|locals|neighbours|customers) say /iu, ''),
  );
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0 && (!COMPLAINING.test(sentence.text) || /\b(?:he|she|his|her|they|it|its)\b/iu.test(sentence.text)))
      continue;
    const { clauses } = clausesOf(sentence);
    if (clauses.length === 1) {
      const whole = eventFrom(sentence.text.replace(/[?!]+/gu, ''), person);
      if (whole !== undefined) return whole;
      continue;
    }
    for (const clause of clauses) {
      const event = eventFrom(clause.text, person);
      if (event !== undefined) return event;
      if (!JUDGING.test(clause.text)) break;
    }
  }
  return undefined;
}
