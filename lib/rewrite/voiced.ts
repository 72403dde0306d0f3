import { isSignOff } from './assemble';
import { unstressed } from './repair/unstressed';
import type { Task } from './task';
import { MOST, weightedLength } from './weighted-length';

const GREETED = /^(?:@\w+[,:]?\s+)*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/iu;
const SIGNED = /(?:\^\w{1,12}|[–—-]\s?\p{Lu}\w{0,12})$/u;

/** The account's own manner on a finished text: its greeting, its sign-off, no contractions of ours where it is formal, and no stress where it is not. */
export function voiced(text: string, { account, voice, opening, draft, lines }: Task): string {
  let said = voice.formality === 'formal' ? uncontracted(text, draft) : text;
  // A warning of an office stays as plain as it was.
  if (voice.formality !== 'formal' && account !== 'public-sector') said = unstressed(said, draft);
  if (voice.greeting !== '' && opening !== undefined && !GREETED.test(said)) said = greeted(said, voice.greeting);
  const signed = SIGNED.test(said) || lines.some((line) => isSignOff(line.text));
  const whole = voice.signOff === '' || signed ? said : `${said} ${voice.signOff}`;
  return weightedLength(whole) <= MOST ? whole : said;
}

function greeted(text: string, greeting: string): string {
  const handles = /^(?:@\w+[,:]?\s+)*/u.exec(text)?.[0] ?? '';
  return `${handles}${greeting}, ${text.slice(handles.length).replace(/^(?:We|That|Sorry|So|Thanks)\b/u, (word) => word.toLowerCase())}`;
}

/** Only an opening that the draft does not hold is spelled out, its "that" as well; the writer's own contractions stay. */
function uncontracted(text: string, draft: string): string {
  const full = text.replace(/\b(We['’]re|I['’]m|we['’]re)(?= (?:so )?sorry)/gu, (short) =>
    draft.includes(short) ? short : short.replace(/['’]re/u, ' are').replace(/['’]m/u, ' am'),
  );
  return full.replace(
    /(?<=\b(?:[Ww]e are|I am) (?:so )?sorry )(?=(?:we|you|I|our|your|my|the|a|this|nobody|no one)\b)/gu,
    'that ',
  );
}
