import type { Account, Context, Report } from './context';
import type { Detector } from './detector';
import { isEnglish } from './english';
import { readDraft } from './read-draft';
import { readParent } from './reading';
import { type Raised, settle } from './settle';
import { sentenceSight } from './sights';
import type { Situation } from './situation';

const NO_CONTEXT: Context = {};

const HOUSES: ReadonlySet<Account | undefined> = new Set<Account>([
  'brand',
  'support',
  'press',
  'public-sector',
  'chat-host',
]);

/** An analyser with just these detectors; the product uses all of them, the tests one at a time. */
export function coachWith(detectors: readonly Detector[]): (text: string, context?: Context) => Report {
  const see = sentenceSight(detectors);
  const judges = detectors.filter((detector) => 'judge' in detector);
  return (text, context = NO_CONTEXT) => {
    const draft = readDraft(text);
    const reading = context.parent && readParent(context.parent);
    if (!isEnglish(draft)) return { text, context, english: false, reading, findings: [] };
    const situation: Situation = { draft, context, reading, house: HOUSES.has(context.account) };
    const raised: Raised[] = [];
    for (const { start, sentence } of draft.sentences) {
      for (const { detector, span } of see(sentence)) {
        if (detector.when && !detector.when(situation)) continue;
        raised.push({ detector, span: { start: start + span.start, end: start + span.end } });
      }
    }
    for (const detector of judges) {
      if (detector.when && !detector.when(situation)) continue;
      for (const span of detector.judge(situation)) raised.push({ detector, span });
    }
    return { text, context, english: true, reading, findings: settle(situation, raised) };
  };
}
