import { styleText } from 'node:util';
import type { Heat } from '../../lib/coach/kinds';
import type { Answer } from '../engine';

const COLOUR = { 0: 'green', 1: 'yellow', 2: 'red' } as const satisfies Record<Heat, string>;

/** What a person reads in a terminal. Coloured only where standard output is one. */
export function printed({ verdict, advice }: Answer): string {
  const { level, score, heat, findings, judgement, report } = verdict;
  const lines = [
    `${styleText(['bold', COLOUR[heat]], level)}  ${(score * 100).toFixed(0)} in 100 that a coach would stop it`,
  ];
  if (!report.english) lines.push('This is not English, so nothing was judged.');
  else if (!judgement) lines.push('Judged by its words alone: the sentence encoder is not loaded.');
  for (const { kind, quote, why, heat: hot } of findings) {
    lines.push('', `  ${styleText(COLOUR[hot], kind)}  “${quote}”`, `    ${why}`);
  }
  for (const { strategy, text } of advice.rewrites) {
    lines.push('', `  ${styleText('cyan', strategy)}`, ...text.split('\n').map((line) => `    ${line}`));
  }
  if (advice.outline) lines.push('', '  Better started again:', ...advice.outline.steps.map((step) => `    - ${step}`));
  return `${lines.join('\n')}\n`;
}
