import type { Verdict } from '../coach/context';
import { outlineOf } from './outline';
import type { Advice, Rewrite } from './rewrite';

type Judged = { readonly rewrite: Rewrite; readonly verdict: Verdict | undefined };

/** Where the best text is not calm, the calm one that begins with it comes first: it says the same and goes on. */
function fullerFirst(calm: readonly Judged[], all: readonly Judged[]): readonly Judged[] {
  const [best] = all;
  const fuller = calm.find(({ rewrite }) => best !== undefined && rewrite.text.startsWith(best.rewrite.text));
  return fuller === undefined ? calm : [fuller, ...calm.filter((one) => one !== fuller)];
}

/**
 * Keeps the rewrites that the whole engine, encoder included, finds calm; `verdicts` stand in the order of the rewrites.
 * Their order stays, it is the strategies' own, but for a text that only goes on from the best. Where none is calm the coolest one stays, since the writer has still
 * to choose, unless it is no cooler than the draft was. A calm draft is left alone.
 */
export function choose(advice: Advice, draft: Verdict, verdicts: readonly Verdict[]): Advice {
  if (draft.heat === 0) return { rewrites: [] };
  if (advice.rewrites.length === 0)
    return { rewrites: [], outline: advice.outline ?? outlineOf({ draft: draft.report.text, opening: undefined }) };
  const judged = advice.rewrites.map((rewrite, index) => ({ rewrite, verdict: verdicts[index] }));
  const calm = judged.filter(({ verdict }) => verdict === undefined || verdict.heat === 0);
  if (calm.length > 0) return { ...advice, rewrites: fullerFirst(calm, judged).map(({ rewrite }) => rewrite) };
  const [coolest] = judged.sort((a, b) => (a.verdict?.score ?? 0) - (b.verdict?.score ?? 0));
  if (coolest !== undefined && (coolest.verdict?.score ?? 0) < draft.score) return { rewrites: [coolest.rewrite] };
  return { rewrites: [], outline: advice.outline ?? outlineOf({ draft: draft.report.text, opening: undefined }) };
}
