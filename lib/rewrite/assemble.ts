import { articled } from './repair/articled';
import { withCapitals } from './repair/capital';
import { parted } from './repair/pictured';
import { PROPER } from './repair/proper-words';
import { inDraftStyle, lowerFirst, tidy, upperFirst, writesSmall } from './repair/tidy';
import { calledFirst, calledIn } from './structure/address';
import { sentencesOf } from './structure/sentences';
import { isPlainWord, tagged } from './structure/tagged';

export type Line = {
  readonly text: string;
  readonly gap: string;
  /** True where an encoder has read the draft and is sure that these words stay. */
  readonly sure?: boolean;
  /** How likely the sentence was to go, 0 to 1, on average over its words, by what read the draft. */
  readonly likely?: number;
};

const HANDLES = /^(?:@\w+[,:]?\s+)+/u;
const GREETING =
  /^(?:(?:hi|hiya|hello|hey|heya|dear|howzit|howdy|heita|sawubona|molo|dumela|namaste|namaskar|vanakkam|salaam|kia ora|aloha|g['’]day|(?:good )?(?:morning|afternoon|evening|day))(?: (?:there|all|both|everyone|folks)| (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:ji|sir|ma['’]am|madam|mate|uncle|aunty|bhai|san))?)?|(?:thanks|thank you) \p{Lu}[\p{L}'’-]+|oh (?:no|dear|gosh)|ouch|yikes)\s*[,!.]+\s*/iu;
/** "Because someone reversed into it." answers what an apology did not ask. */
const BECAUSE =
  /^because (?=(?:someone|somebody|people|we|our|the|it|it['’]s|they|an?) [^,.!?]*(?:, \p{L}+(?: \p{L}+)?)?[.!])/iu;
/** "Meanwhile orders over £80 ship free": nothing stands before it any more. */
const GOES_ON_FROM = /^(?:meanwhile|in the meantime),? (?=[\p{L}\d])/iu;
/** A bare "Sorry." says nothing behind an apology that says what for. */
const SORRY_AGAIN =
  /^(?:(?:we|i)(?:['’](?:re|m)| are| am) )?(?:so |very |really )?(?:sorry|apologies)[.!,]\s+(?=\p{L})/iu;
/** "It does not fit the slot, sorry.": nor does one that hangs on the end of a sentence. */
const SORRY_LAST = /(?<=[\p{L}\d]),? (?:so |very )?(?:sorry|apologies)(?=[.!](?:\s|$))/giu;
/** "Ok." behind a sorry shrugs it off. */
const SHRUG = /^(?:(?:ah|oh|aw),? )?(?:ok(?:ay)?|k|right)(?:[.!]+| well,?| so,?| then[,.]?)\s+(?=\p{L})/iu;
const SIGN_OFF = /^(?:\^\w{1,12}|[–—-]\s?\p{Lu}\w{0,12})$/u;

/** The lines as one text: a line break that stood behind a cut sentence stays, and no two sentences run together. */
export function bodyOf(lines: readonly Line[]): string {
  let body = '';
  let gap = '';
  let last = '';
  for (const line of lines) {
    if (line.text === '') {
      if (line.gap.includes('\n') && !gap.includes('\n')) gap = body === '' ? '' : line.gap;
      continue;
    }
    if (body !== '') body = (gap.includes('\n') || STOPPED.test(last) ? body : `${body}.`) + (gap || ' ');
    body += line.text;
    last = line.text;
    gap = line.gap;
  }
  return body;
}

const STOPPED = /(?:[.!?…:;,]["”’)]?|\p{Extended_Pictographic}\uFE0F?|(?:https?:\/\/|www\.|#|@|\^)\S+|\bx+|[)\]"”])$/u;

/**
 * Joins the opening and what is left of the draft. Its handle and its greeting stand first and whole; whom a sentence spoke to by
 * name that is gone is greeted instead.
 */
export function assemble(opening: string, lines: readonly Line[], draft: string): string {
  const whole = bodyOf(lines);
  let body = GOES_ON_FROM.test(draft) ? whole : whole.replace(GOES_ON_FROM, '');
  const handles = HANDLES.exec(body)?.[0] ?? '';
  body = body.slice(handles.length);
  const met = GREETING.exec(body)?.[0] ?? calledFirst(body);
  body = body.slice(met.length);
  const greeting = met === '' ? lostGreeting(draft, body) : met.replace(/(?<=\S)$/u, ' ');
  if (opening === '') {
    const leads = greeting.endsWith(', ') && !draft.includes(greeting + body.slice(0, 9));
    return finished(body === '' ? handles + met : handles + greeting + (leads ? ledOn(body) : body), draft);
  }
  const [, sorry = '', told = ''] = TOLD.exec(opening) ?? [];
  if (told !== '' && body.toLowerCase().startsWith(`${told.toLowerCase()} `))
    return finished(
      handles + greeting + (greeting.endsWith(', ') ? lowerFirst(sorry) : sorry) + lowerFirst(body),
      draft,
    );
  if (/\b(?:sorry|apologi)/iu.test(opening))
    body = body.replace(SORRY_AGAIN, '').replace(SORRY_LAST, '').replace(SHRUG, '');
  if (!/\?\s*$/u.test(opening)) body = body.replace(BECAUSE, '');
  // Marks alone say nothing behind an apology.
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(body)) body = '';
  const said = greeting.endsWith(', ') ? lowerFirst(opening) : opening;
  const gap = /\n/u.test(draft) && !/\n/u.test(greeting) && /\n/u.test(body) ? '\n' : ' ';
  return finished(handles + greeting + said + (body === '' ? '' : gap + upperFirst(body)), draft);
}

/** "Sorry the pool is shut.": a body that begins with the same words goes on from there. */
const TOLD = /^(.*\bsorry (?:that )?)((?:our|your|the) \S+ .+)\.$/iu;

/** A greeting for whom the draft speaks to by name, where what is left of it does not. */
function lostGreeting(draft: string, body: string): string {
  const called = sentencesOf(draft).map(({ text }) => calledIn(text));
  if (called.some((one) => one !== undefined && body.includes(one.name))) return '';
  return called.find((one) => one !== undefined)?.greeting ?? '';
}

/** What follows a greeting and its comma begins small, unless it may be a name. */
function ledOn(text: string): string {
  const word = /^\p{Lu}\p{Ll}+(?!\p{L})(?:['’]\p{Ll}+)?/u.exec(text)?.[0] ?? '';
  const [first] = tagged(word);
  if (first === undefined || first.is('Person') || PROPER.has(word.toLowerCase())) return text;
  const common = ['Determiner', 'Pronoun', 'Verb', 'Preposition', 'Conjunction', 'Adverb', 'Plural'].some(first.is);
  return common || isPlainWord(word.toLowerCase().replace(/['’]s$/u, ''))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The handle a cut took along goes back to the front, where X wants it. */
export function withHandles(text: string, lost: readonly string[]): string {
  const missing = [...new Set(lost)];
  return missing.length === 0 ? text : `${missing.join(' ')} ${text}`;
}

function finished(text: string, draft: string): string {
  // A handle that lost the words before it stands as X wants it, without a comma or a capital of its own making.
  const clean = parted(articled(tidy(text), draft), draft).replace(
    /^((?:@\w+ )*@\w+)(?:([,.!])(?= (\p{Lu})?)|:(?= ))/u,
    (mark, handles: string, stop?: string, capital?: string) =>
      draft.startsWith(mark) && (stop === undefined || capital === undefined) ? mark : handles,
  );
  if (!writesSmall(draft))
    return inDraftStyle(withCapitals(/^\p{Ll}/u.test(clean) ? upperFirst(clean) : clean, draft), draft);
  // Only what the rewrite added turns small; the draft's own capitals (names, codes) are the writer's.
  const own = new Set(draft.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  // A capital inside a sentence is a name that the post being answered told.
  const small = clean.replace(/[\p{L}\p{N}'’-]+/gu, (word, at: number) =>
    own.has(word) || /\p{Lu}.*\p{Lu}/u.test(word) || !(STARTS.test(clean.slice(0, at)) || /^I(?:['’]|$)/u.test(word))
      ? word
      : word.charAt(0).toLowerCase() + word.slice(1),
  );
  return inDraftStyle(small.replace(PRONOUN, '$1'), draft);
}

const STARTS = /(?:^|[.!?…:\n]\s*|[.!?…]['"”’)]*\s+|@\w+\s+|^\W*)$/u;

/** Who writes in small letters says "sorry about that", without an "i'm". */
const PRONOUN = /(^(?:@\w+ )*|, and )(?:i['’]m|we['’]re) (?=(?:so )?sorry)/gu;

/** True for a line that only greets: "Hiya Maureen!". */
export const isGreeting = (text: string): boolean => GREETING.test(text) && text.replace(GREETING, '') === '';

export const isSignOff = (text: string): boolean => SIGN_OFF.test(text.trim());
