import { KINDS } from '../../lib/coach/kinds';
import { type Figures, figuresOf, type Judged } from '../../scripts/evaluate/figures';
import { table } from '../../scripts/evaluate/markdown';
import { calibration, mean } from '../../scripts/evaluate/metrics';
import { byFile, WAYS, type Way, type Weighed } from './read';

const digits = (value: number | undefined, places = 3) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(places));
/** Files that the folds go by. */
const isTested = ({ file }: Weighed) => !file?.startsWith('extra-');
const percent = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
const average = (figures: readonly Figures[], of: (f: Figures) => number | undefined) => mean(figures.map(of).filter((v): v is number => v !== undefined && Number.isFinite(v)));

/** Each figure is taken file by file and then averaged, so that no large file hides a small one. */
export function corpusTables(weighed: readonly Weighed[]): string {
  return filesTables(weighed.filter(isTested));
}

/** The same over the drafts of other hands, from which no detector was written. */
export function otherHandsTables(weighed: readonly Weighed[]): string {
  return filesTables(weighed.filter((one) => !isTested(one)));
}

function filesTables(weighed: readonly Weighed[]): string {
  const figures = Object.fromEntries(
    WAYS.map((way) => [way, new Map([...byFile(weighed, way)].map(([file, judged]) => [file, figuresOf(judged)]))]),
  ) as Record<Way, Map<string, Figures>>;
  const rows: [string, (f: Figures) => number | undefined, (v: number) => string][] = [
    ['AUC, heat >= 1', (f) => f.edgy, digits],
    ['AUC, heat 2', (f) => f.heated, digits],
    ['recall at 5 % false alarms', (f) => f.recallAt5, digits],
    ['barbed drafts marked at the shipped threshold', (f) => f.caught, percent],
    ['calm drafts marked at the shipped threshold', (f) => f.falseAlarms, percent],
    ['calibration error', (f) => f.calibrationError, digits],
    ['pairs in order', (f) => f.pairs, percent],
    ['triplets in order', (f) => f.triplets, percent],
    ['span overlap', (f) => f.overlap, digits],
  ];
  const summary = rows.map(([name, of, show]) => [name, ...WAYS.map((way) => show(average([...figures[way].values()], of)))]);
  const files = [...figures.both].map(([file, f]) => [
    file,
    String(f.cases),
    `${digits(f.edgy)} (${digits(f.edgyInterval[0], 2)}–${digits(f.edgyInterval[1], 2)})`,
    digits(figures.judgement.get(file)?.edgy),
    digits(figures.instinct.get(file)?.edgy),
    digits(f.heated),
    digits(f.recallAt5, 2),
    percent(f.caught),
    percent(f.falseAlarms),
  ]);
  return [
    table(['averaged over files', 'both', 'judgement alone', 'instinct alone'], summary),
    table(['file', 'drafts', 'AUC (95 % interval)', 'judgement alone', 'instinct alone', 'AUC heat 2', 'recall at 5 %', 'marked', 'calm marked'], files),
  ].join('\n\n');
}

/** Over all files together: what was found, and what a missed draft was taken for. */
export function kindTables(weighed: readonly Weighed[]): string {
  const tested = weighed.filter(isTested);
  const all = (way: Way) => figuresOf([...byFile(tested, way).values()].flat());
  const [both, judgement, instinct] = [all('both'), all('judgement'), all('instinct')];
  const alone = (figures: Figures, kind: string) => digits(figures.kinds.find((k) => k.kind === kind)?.f1, 2);
  const rows = both.kinds.map((k) => [k.kind, String(k.cases), digits(k.precision, 2), digits(k.recall, 2), digits(k.f1, 2), alone(judgement, k.kind), alone(instinct, k.kind), digits(k.overlap, 2)]);
  rows.push(['mean', '', '', '', digits(both.meanF1, 2), digits(judgement.meanF1, 2), digits(instinct.meanF1, 2), digits(both.overlap, 2)]);
  return [
    table(['kind', 'drafts', 'precision', 'recall', 'F1', 'F1 judgement', 'F1 instinct', 'overlap'], rows),
    'Row: a kind the label holds. Column: share of those drafts that were marked with the kind.',
    confusion([...byFile(tested, 'both').values()].flat()),
  ].join('\n\n');
}

function confusion(judged: readonly Judged[]): string {
  const rows = KINDS.map((labelled) => {
    const mine = judged.filter((one) => one.labelled.kinds.includes(labelled));
    const marked = (kind: string) => mine.filter((one) => one.told.findings.some((f) => f.kind === kind)).length / mine.length;
    const none = mine.filter((one) => one.told.findings.length === 0).length / mine.length;
    return [labelled, ...KINDS.map((kind) => (100 * marked(kind)).toFixed(0)), (100 * none).toFixed(0)];
  });
  return table(['%', ...KINDS.map((kind) => kind.replace('hashtag', 'tag')), 'nothing'], rows);
}

export function calibrationTable(weighed: readonly Weighed[]): string {
  const judged = [...byFile(weighed.filter(isTested), 'both').values()].flat();
  const { error, table: bins } = calibration(judged.map(({ told }) => told.score), judged.map(({ labelled }) => labelled.heat >= 1));
  const rows = bins.filter(({ count }) => count > 0).map(({ count, promised, came }, i) => {
    const share = came / count;
    return [`${i / 10} to ${(i + 1) / 10}`, String(count), digits(promised / count, 2), digits(share, 2), '█'.repeat(Math.round(share * 20))];
  });
  return `Calibration error over all files together: ${digits(error)}.\n\n${table(['score', 'drafts', 'promised', 'came', 'share a coach would stop'], rows)}`;
}

/** Englishes that the notes name, as slices of the corpus. */
const DIALECTS: Readonly<Record<string, RegExp>> = {
  'Nigerian, Ghanaian, Pidgin': /pidgin|nigerian|naija|ghanaian/i,
  'Indian, Hinglish, Pakistani': /indian|hinglish|pakistani/i,
  'Scots, Glaswegian, Ulster': /scots|scottish|glasw|ulster/i,
  'Irish, Welsh, Northern England': /irish|hiberno|welsh|yorkshire|geordie|scouse|northern|brummie/i,
  'Singlish, Malaysian, Filipino': /singlish|singapore|manglish|malaysian|filipino|philippine|taglish/i,
  'Caribbean, Jamaican, Trinidadian': /caribbean|jamaican|patois|trini|bajan/i,
  'Australian, New Zealand, South African': /aussie|australian|kiwi|\bnz\b|south african/i,
  'African American, Southern US': /aave|african american|black american|southern|texan|appalachian/i,
  'second language': /non-native|second[- ]language|learner|\besl\b/i,
  'young, slang, no capitals': /gen[- ]z|teen|slang|lower[- ]case/i,
};

export function dialectTable(weighed: readonly Weighed[]): string {
  const judged = [...byFile(weighed, 'both').values()].flat();
  const named = Object.values(DIALECTS);
  const slices: [string, Judged[]][] = [
    ...Object.entries(DIALECTS).map(([name, pattern]): [string, Judged[]] => [name, judged.filter(({ labelled }) => pattern.test(labelled.note ?? ''))]),
    ['any of these', judged.filter(({ labelled }) => named.some((pattern) => pattern.test(labelled.note ?? '')))],
    ['the rest', judged.filter(({ labelled }) => !named.some((pattern) => pattern.test(labelled.note ?? '')))],
  ];
  const rows = slices.map(([name, mine]) => {
    const calm = mine.filter(({ labelled }) => labelled.heat === 0);
    const barbed = mine.filter(({ labelled }) => labelled.heat > 0);
    const share = (of: readonly Judged[]) => percent(of.filter(({ told }) => told.heat > 0).length / of.length);
    return [name, String(calm.length), share(calm), String(barbed.length), share(barbed)];
  });
  return table(['English', 'calm drafts', 'of them marked', 'barbed drafts', 'of them marked'], rows);
}
