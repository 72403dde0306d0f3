import type { Problem } from '../../../lib/profile/exchange';
import { type Messages, useMessages } from '../../ui/messages';
import { Notice } from '../../ui/Notice';

/** Says where in a file something is wrong; what was there before still stands. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const { t } = useMessages();
  return (
    <Notice tone="bad" live>
      <strong>{t('options.refused')}</strong> <span dir="auto">{wordsOf(problem, t)}</span>
    </Notice>
  );
}

function wordsOf(problem: Problem, t: Messages['t']): string {
  switch (problem.what) {
    case 'too-long':
      return t('options.problem_long');
    case 'not-json':
      return t('options.problem_json');
    case 'not-a-pack':
      return t('options.problem_pack');
    case 'invalid':
      return t('options.problem_place', problem.place || t('options.whole_file'), problem.message);
    case 'example':
      return t(`options.problem_${problem.expected}`, problem.pack, problem.rule + 1, problem.example);
  }
}
