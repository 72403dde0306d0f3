import type { Context, Report, Verdict } from '../coach/context';
import { verdict as weighed } from '../coach/verdict';
import { withHandles } from './assemble';
import { faultOf } from './check';
import { lostFacts } from './facts';
import { outlineOf } from './outline';
import type { Advice, Rewrite } from './rewrite';
import { STRATEGY_LIST } from './strategies/registry';
import { type Look, taskOf } from './task';
import type { Voice } from './voice';

const MOST_SHOWN = 3;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What to offer instead of a draft that a coach would stop: up to three texts, best first, or the outline of one. */
export function advise(verdict: Verdict, voice: Voice, analyse: (text: string, context?: Context) => Report): Advice {
  const { report } = verdict;
  if (!report.english || (verdict.findings.length === 0 && verdict.heat === 0)) return { rewrites: [] };
  const look: Look = (text) => weighed(analyse(text, report.context)).findings;
  const task = taskOf(verdict, voice, look);
  const rewrites: Rewrite[] = [];
  for (const { id, write } of STRATEGY_LIST) {
    if (rewrites.length === MOST_SHOWN) break;
    const written = write(task);
    if (written === undefined) continue;
    const text = withHandles(
      written,
      lostFacts(task.draft, written).filter((fact) => fact.startsWith('@')),
    );
    if (rewrites.some((other) => wordsOf(other.text) === wordsOf(text))) continue;
    if (faultOf(text, task, report.context, look) === undefined) rewrites.push({ strategy: id, text, blanks: [] });
  }
  return rewrites.length > 0 ? { rewrites } : { rewrites, outline: outlineOf(task) };
}
