import { inDraftStyle, lowerFirst, tidy, upperFirst, writesSmall } from './repair/tidy';
import { calledFirst, calledIn } from './structure/called';

export type Line = { readonly text: string; readonly gap: string };

const HANDLES = /^(?:@\w+[,:]?\s+)+/u;
const GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there| (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+)?|(?:thanks|thank you) \p{Lu}[\p{L}'’-]+|oh (?:no|dear|gosh)|ouch|yikes)\s*[,!.]+\s*/iu;
const SIGN_OFF = /^(?:\^\w{1,12}|[–—-]\s?\p{Lu}\w{0,12})$/u;

/** The lines as one text: a line break that stood behind a cut sentence stays, and no two sentences run together. */
export function bodyOf(lines: readonly Line[]): string {
  let body = '';
  let gap = '';
  for (const line of lines) {
    if (line.text === '') {
      if (line.gap.includes('\n') && !gap.includes('\n')) gap = body === '' ? '' : line.gap;
      continue;
    }
    if (body !== '') body = (gap.includes('\n') || STOPPED.test(body) ? body : `${body}.`) + (gap || ' ');
    body += line.text;
    gap = line.gap;
  }
  return body;
}

const STOPPED = /(?:[.!?…:;,]["”’)]?|\p{Extended_Pictographic}\uFE0F?|(?:https?:\/\/|www\.|#|@|\^)\S+|\bx+|[)\]"”])$/u;

/** Puts the opening behind the draft's own handle and greeting, and joins what is left of the draft to it. */
export function assemble(opening: string, lines: readonly Line[], draft: string): string {
  let body = bodyOf(lines);
  const handles = HANDLES.exec(body)?.[0] ?? '';
  body = body.slice(handles.length);
  const met = GREETING.exec(body)?.[0] ?? calledFirst(body);
  body = body.slice(met.length);
  const greeting = met === '' || /\s$/u.test(met) ? met : `${met} `;
  const comma = greeting.endsWith(', ');
  if (opening === '')
    return finished(
      handles + greeting + (comma && !draft.includes(greeting + body.slice(0, 9)) ? lowered(body, draft) : body),
      draft,
    );
  const name = calledIn(draft);
  const lost = name !== undefined && !(met + body).includes(name);
  const whole = lost ? opening.replace(/\.$/u, `, ${name}.`) : opening;
  const said = greeting.trimEnd().endsWith(',') ? smallened(whole) : whole;
  const gap = /\n/u.test(draft) && !/\n/u.test(greeting) && /\n/u.test(body) ? '\n' : ' ';
  return finished(handles + greeting + said + (body === '' ? '' : gap + upperFirst(body)), draft);
}

/** A first word that its comma now leads on to, small unless it is a name. */
function lowered(body: string, draft: string): string {
  const names = [...draft.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}'’]+/gu)].map(([name]) => name);
  return lowerFirst(body, new Set(names));
}

function smallened(opening: string): string {
  return /^(?:I\b|I['’])/u.test(opening) ? opening : opening.charAt(0).toLowerCase() + opening.slice(1);
}

/** The handle a cut took along goes back to the front, where X wants it. */
export function withHandles(text: string, lost: readonly string[]): string {
  const missing = [...new Set(lost)];
  return missing.length === 0 ? text : `${missing.join(' ')} ${text}`;
}

function finished(text: string, draft: string): string {
  // A handle that lost the words before it stands as X wants it, without a comma or a capital of its own making.
  const clean = tidy(text).replace(/^((?:@\w+ )*@\w+),(?= \p{Lu})/u, '$1');
  if (!writesSmall(draft)) return inDraftStyle(clean, draft);
  // Only what the rewrite added turns small; the draft's own capitals (names, codes) are the writer's.
  const own = new Set(draft.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const small = clean.replace(/[\p{L}\p{N}'’-]+/gu, (word) =>
    own.has(word) || /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1),
  );
  return inDraftStyle(small.replace(PRONOUN, '$1'), draft);
}

/** Who writes in small letters says "sorry about that", without an "i'm". */
const PRONOUN = /(^(?:@\w+ )*|, and )(?:i['’]m|we['’]re) (?=(?:so )?sorry)/gu;

export const isSignOff = (text: string): boolean => SIGN_OFF.test(text.trim());
