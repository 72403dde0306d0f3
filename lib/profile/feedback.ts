import * as v from 'valibot';
import { ACCOUNTS } from '../coach/context';
import { KINDS } from '../coach/kinds';

export const Feedback = v.object({
  /** Milliseconds; also what the entry is known by. */
  at: v.pipe(v.number(), v.minValue(0)),
  /** `site:handle`. */
  account: v.pipe(v.string(), v.maxLength(100)),
  manner: v.picklist(ACCOUNTS),
  kind: v.picklist(KINDS),
  detector: v.pipe(v.string(), v.maxLength(100)),
  quote: v.pipe(v.string(), v.maxLength(2000)),
  wrong: v.boolean(),
  /** The whole draft, only where the writer agreed to keep it. */
  text: v.optional(v.pipe(v.string(), v.maxLength(25_000))),
});
/** What a writer said of a finding, kept on this machine. */
export type Feedback = v.InferOutput<typeof Feedback>;

/** A "this is wrong" as a labelled case of the corpus: the words, and that nothing is the matter with them. */
export function caseOf(entry: Feedback) {
  return {
    id: `own-${entry.at}`,
    account: entry.manner,
    parent: null,
    text: entry.text ?? entry.quote,
    heat: 0,
    kinds: [],
    spans: [],
    note: `marked as ${entry.kind} by ${entry.detector}; the writer says it is fine`,
  };
}

/** One labelled case a line, as the corpus keeps them. */
export function corpusLines(entries: readonly Feedback[]): string {
  return entries
    .filter(({ wrong }) => wrong)
    .map((entry) => `${JSON.stringify(caseOf(entry))}\n`)
    .join('');
}
