import { KINDS, type Kind } from '../../lib/coach/kinds';
import { table } from '../../scripts/evaluate/markdown';
import { auc } from '../../scripts/evaluate/metrics';
import { HEADS } from '../rows';
import { SHARP } from '../thresholds';
import type { Weighed } from './read';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const logit = ({ logits }: Weighed, head: string) => logits[HEADS.indexOf(head)] ?? Number.NaN;
const flagged = ({ told }: Weighed) => told.both.heat > 0;
const share = (rows: readonly Weighed[], of: (row: Weighed) => boolean) => rows.filter(of).length / rows.length;
type Contest = { readonly name: string; readonly set: string; readonly head: string; yes(row: Weighed): boolean | undefined };
const CONTESTS: readonly Contest[] = [
  { name: 'GoEmotions: anger or annoyance against the rest', set: 'goemotions', head: 'anger', yes: ({ emotions = [] }) => emotions.includes('anger') || emotions.includes('annoyance') },
  { name: 'CAD: abuse directed at a person', set: 'cad', head: 'abuse', yes: ({ want }) => want?.abuse?.[0] === 1 },
  { name: 'Wikipedia requests: impolite against polite quartile', set: 'politeness', head: 'impolite', yes: ({ label }) => (label === 'neutral' ? undefined : label === 'impolite') },
  { name: 'Receptiveness: unreceptive against receptive quartile', set: 'receptiveness', head: 'unreceptive', yes: ({ label }) => (label === 'middle' ? undefined : label === 'unreceptive') },
  { name: 'iSarcasmEval: sarcastic by its own author, the corpus’s snark head', set: 'sarcasm', head: 'snark', yes: ({ want }) => (want?.sarcasm?.[1] === 1 ? want.sarcasm[0] === 1 : undefined) },
  { name: 'iSarcasmEval: sarcastic by its own author', set: 'sarcasm', head: 'sarcasm', yes: ({ want }) => (want?.sarcasm?.[1] === 1 ? want.sarcasm[0] === 1 : undefined) },
];

/** How well one and the same model tells real posts apart: by the head made for it, by the score that ships, by instinct. */
export function contestTable(weighed: readonly Weighed[]): string {
  const rows = CONTESTS.map(({ name, set, head, yes }) => {
    const mine = weighed.filter((row) => row.part === 'test' && row.set === set && yes(row) !== undefined);
    const truth = mine.map((row) => yes(row) ?? false);
    const of = (score: (row: Weighed) => number) => auc(mine.map(score), truth).toFixed(3);
    return [name, String(mine.length), of((row) => logit(row, head)), of((row) => row.told.both.score), of((row) => row.told.instinct.score)];
  });
  return table(['test part', 'posts', 'its own head', 'the shipped score', 'instinct alone'], rows);
}

export function falseAlarmTable(weighed: readonly Weighed[]): string {
  const test = weighed.filter(({ part }) => part === 'test');
  const warm = (emotions: readonly string[]) => emotions.every((e) => ['neutral', 'gratitude', 'admiration'].includes(e));
  const packs: [string, Weighed[]][] = [
    ['GoEmotions: neutral, gratitude, admiration', test.filter((r) => r.set === 'goemotions' && warm(r.emotions ?? []))],
    ['CaSiNo: camping negotiations', test.filter((r) => r.set === 'casino')],
    ['negotiation offers, warm', test.filter((r) => r.set === 'offers' && r.label === 'warm')],
    ['negotiation offers, tough', test.filter((r) => r.set === 'offers' && r.label === 'tough')],
    ['Enron requests', test.filter((r) => r.set === 'enron')],
    ['Wikipedia requests, polite quartile', test.filter((r) => r.set === 'politeness' && r.label === 'polite')],
    ['brand replies', test.filter((r) => r.set === 'brands')],
  ];
  const rows = packs.map(([name, mine]) => [name, String(mine.length), percent(share(mine, flagged))]);
  const brands = test.filter((r) => r.set === 'brands');
  const marked = (row: Weighed, kinds: readonly Kind[]) => row.told.both.findings.some((f) => kinds.includes(f.kind));
  const kinds = KINDS.map((kind) => [kind, percent(share(brands, (row) => marked(row, [kind])))]);
  return [
    table(['pack', 'posts', 'marked'], rows),
    `Of ${brands.length} real brand replies, ${percent(share(brands, (row) => marked(row, SHARP)))} are marked as snark, blame, denial, dismissal, hostility, shouting or pressure. By kind:`,
    table(['kind', 'brand replies marked'], kinds),
  ].join('\n\n');
}

/** HateCheck is a set of templates: it shows which kind of sentence is understood, not how often such sentences occur. */
export function hatecheckTable(weighed: readonly Weighed[]): string {
  const mine = weighed.filter(({ set }) => set === 'hatecheck');
  const names = [...new Set(mine.map(({ functionality }) => functionality ?? ''))].sort();
  const rows = names.map((name) => {
    const those = mine.filter(({ functionality }) => functionality === name);
    return [name, String(those.length), name.endsWith('_nh') ? 'not hateful' : 'hateful', percent(share(those, flagged)), percent(share(those, (r) => r.told.both.heat === 2))];
  });
  return table(['class', 'sentences', 'by its authors', 'marked', 'marked heated'], rows);
}
