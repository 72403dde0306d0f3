import type { Judgement, Reading, Report } from './context';
import { KINDS, type Kind } from './kinds';

/** Name and value; a feature that is absent is 0. The names are the keys of fusion.json. */
export type Features = Readonly<Record<string, number>>;

const READINGS = [
  'complaint',
  'distress',
  'praise',
  'apology',
  'question',
  'late',
] as const satisfies readonly (keyof Reading)[];
const ANSWERS = READINGS.map((name) => [name, `answers ${name}`] as const);
/** Logits run to about +-6; beyond that they only say "very". */
const bounded = (logit: number) => Math.max(-6, Math.min(6, logit)) / 3;
/** A kind that carries nowhere. */
const NOWHERE = -6;

/** Evidence may weigh nothing, but never for the draft: one more barb must not make it look calmer. */
export const isEvidence = (name: string) => /^(judged|carried|certain|.*(seen|certain|heated)$)/.test(name);

/** Where nothing is known of who writes, a post is as likely to be like the public ones as like the corpus. */
export const UNKNOWN = 'account unknown';

/** What the whole draft is judged by. */
export function draftFeatures(report: Report, judgement: Judgement | undefined): Features {
  const features: Record<string, number> = {};
  for (const kind of KINDS) addSeen(features, report, kind, OF_KIND[kind]);
  features['kinds seen'] = Math.min(3, new Set(report.findings.map(({ kind }) => kind)).size);
  features[UNKNOWN] = Number(report.context.account === undefined);
  features['certain finding'] = Number(report.findings.some(({ tentative }) => !tentative));
  addSetting(features, report);
  if (!judgement) return features;
  features['judged edgy'] = bounded(judgement.heat[0]);
  features['judged heated'] = bounded(judgement.heat[1]);
  for (const head of ['edgy', 'heated']) features[`judged words ${head}`] = bounded(judgement.words[head] ?? 0);
  for (const [head, logit] of Object.entries(judgement.extra)) features[`judged ${head}`] = bounded(logit);
  // A post that answers nobody is judged like the public ones that the heads were learned from; a reply mostly by its own kind.
  if (!report.context.parent)
    for (const head of ['anger', 'abuse', 'impolite'])
      features[`judged alone ${head}`] = bounded(judgement.extra[head] ?? 0);
  for (const kind of KINDS) features[`judged ${kind}`] = bounded(judgement.kinds[kind]);
  features['judged strongest kind'] = bounded(Math.max(...Object.values(judgement.kinds)));
  return features;
}

/** What tells heated from edgy: the same, and how much of the draft is marked. */
export function heatedFeatures(report: Report, judgement: Judgement | undefined): Features {
  const { findings, text } = report;
  const marked = findings.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return {
    ...draftFeatures(report, judgement),
    'marks seen': Math.min(4, findings.length) / 2,
    'heated marks seen': Math.min(3, findings.filter(({ heat }) => heat === 2).length),
    'marked share seen': Math.min(1, marked / Math.max(1, text.length)),
  };
}

/** What one kind is judged by. */
export function kindFeatures(report: Report, judgement: Judgement | undefined, kind: Kind): Features {
  const features: Record<string, number> = {};
  addSeen(features, report, kind, OWN);
  addSetting(features, report);
  features['other kinds seen'] = Math.min(
    3,
    new Set(report.findings.map((f) => f.kind).filter((k) => k !== kind)).size,
  );
  if (!judgement) return features;
  features['judged edgy'] = bounded(judgement.heat[0]);
  features['judged heated'] = bounded(judgement.heat[1]);
  features['judged kind'] = bounded(judgement.kinds[kind]);
  features['judged words kind'] = bounded(judgement.words[kind] ?? 0);
  features.carried = bounded(Math.max(NOWHERE, ...judgement.clauses.map((clause) => clause.kinds[kind] ?? NOWHERE)));
  return features;
}

type Seen = readonly [seen: string, certain: string, heated: string];

const OWN: Seen = ['seen', 'certain', 'heated'];
/** Made once: a draft is judged by some forty of these names, and a rewrite by as many again. */
const OF_KIND = Object.fromEntries(
  KINDS.map((kind) => [kind, OWN.map((name) => `${kind} ${name}`)]),
) as unknown as Readonly<Record<Kind, Seen>>;

function addSeen(features: Record<string, number>, report: Report, kind: Kind, [seen, certain, heated]: Seen): void {
  const findings = report.findings.filter((finding) => finding.kind === kind);
  features[seen] = Number(findings.length > 0);
  features[certain] = Number(findings.some(({ tentative }) => !tentative));
  features[heated] = Number(findings.some(({ heat }) => heat === 2));
}

function addSetting(features: Record<string, number>, { reading, context, text }: Report): void {
  for (const [name, feature] of ANSWERS) features[feature] = Number(reading?.[name] ?? false);
  features['answers a post'] = Number(Boolean(context.parent));
  features.length = Math.min(2, text.length / 200);
  features.tagged = Number(text.includes('#'));
}
