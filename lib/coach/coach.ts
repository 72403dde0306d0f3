import type { Account, Context, Report } from './context';
import type { Detector } from './detector';
import { isEnglish } from './english';
import type { Span } from './finding';
import { readDraft } from './read-draft';
import { readParent } from './reading';
import { type Raised, settle } from './settle';
import { sentenceSight } from './sights';
import type { Situation } from './situation';
import type { Draft } from './text';

const NO_CONTEXT: Context = {};

const HOUSES: ReadonlySet<Account | undefined> = new Set<Account>([
  'brand',
  'support',
  'press',
  'public-sector',
  'chat-host',
]);

/** Where no account is known, a draft that says "we" and never "I" speaks for a house. */
function speaksForHouse({ account }: Context, { sentences }: Draft): boolean {
  if (account !== undefined) return HOUSES.has(account);
  const says = (words: ReadonlySet<string>) =>
    sentences.some(({ sentence }) => sentence.words.some(({ norm }) => words.has(norm)));
  return says(HOUSE_WORDS) && !says(OWN_WORDS);
}

const HOUSE_WORDS = new Set(['we', 'our', 'us', 'ours', 'customer', 'customers']);
const OWN_WORDS = new Set(['i', 'me', 'my', 'mine']);

export type Coach = {
  (text: string, context?: Context): Report;
  /** Does a little of what the first draft would otherwise wait for; false once nothing is left to do. */
  warm(): boolean;
};

/** Short drafts that between them go every way a draft can: what runs for the first time runs slowly. */
const REHEARSAL: readonly (readonly [text: string, context?: Context])[] = [
  ['Hello.'],
  ['The fault is yours, not ours.'],
  ['Thanks, #FaultNotOurs'],
  ['WHY did you never read it?! 😉'],
  ['We will look into it.', { parent: { text: 'My refund never came, and nobody answers.' } }],
];

/** An analyser with just these detectors; the product uses all of them, the tests one at a time. */
export function coachWith(detectors: readonly Detector[]): Coach {
  const see = sentenceSight(detectors);
  const judges = detectors.filter((detector) => 'judge' in detector);
  const analyse = (text: string, context = NO_CONTEXT): Report => {
    const draft = readDraft(text);
    const reading = context.parent && readParent(context.parent, context.lateAfter);
    if (!isEnglish(draft)) return { text, context, english: false, reading, findings: [] };
    const situation: Situation = { draft, context, reading, house: speaksForHouse(context, draft), marked: false };
    const raised: Raised[] = [];
    const raise = (seen: Situation, detector: Detector, spans: readonly Span[]) => {
      if (detector.when && !detector.when(seen)) return;
      for (const span of spans) raised.push({ detector, span });
    };
    const sights = draft.sentences.flatMap(({ start, sentence }) =>
      see(sentence).map(({ detector, span }) => ({
        detector,
        span: { start: start + span.start, end: start + span.end },
      })),
    );
    for (const { detector, span } of sights) if (!('tags' in detector)) raise(situation, detector, [span]);
    // Tags and whole drafts are judged last, by what was said in words.
    const whole: Situation = { ...situation, marked: raised.length > 0 };
    for (const { detector, span } of sights) if ('tags' in detector) raise(whole, detector, [span]);
    for (const detector of judges) raise(whole, detector, detector.judge(whole));
    return { text, context, english: true, reading, findings: settle(situation, raised) };
  };
  let rehearsed = 0;
  const warm = () => {
    if (see.warm()) return true;
    const scene = REHEARSAL[rehearsed];
    if (!scene) return false;
    rehearsed += 1;
    analyse(...scene);
    return true;
  };
  return Object.assign(analyse, { warm });
}
