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
  const written = STRATEGY_LIST.flatMap(({ id, write }) => {
    const text = write(task);
    if (text === undefined) return [];
    const whole = withHandles(
      text,
      lostFacts(task.draft, text).filter((fact) => fact.startsWith('@')),
    );
    return [{ strategy: id, text: whole, blanks: [], fault: faultOf(whole, task, report.context, look) }];
  });
  const good = written.filter(({ fault }) => fault === undefined);
  // Better a text that only a doubtful mark speaks against than none: the whole engine has the last word on it.
  const rewrites = distinct(good.length > 0 ? good : written.filter(({ fault }) => fault === 'doubtful'));
  return rewrites.length > 0 ? { rewrites } : { rewrites, outline: outlineOf(task) };
}

function distinct(rewrites: readonly Rewrite[]): readonly Rewrite[] {
  const first = rewrites.filter(
    ({ text }, index) => rewrites.findIndex((other) => wordsOf(other.text) === wordsOf(text)) === index,
  );
  return first.slice(0, MOST_SHOWN).map(({ strategy, text, blanks }) => ({ strategy, text, blanks }));
}
