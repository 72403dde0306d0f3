import { type Heat, LEVELS } from '../../lib/coach/kinds';
import { useMessages } from './messages';

const SHAPES = ['●', '▲', '■'] as const;

/** The level as a word, a shape and a colour, so that none of them has to be seen to be understood. */
export function LevelTag({ heat }: { heat: Heat }) {
  const { t } = useMessages();
  return (
    <span className={`level level-${heat}`}>
      <span className="level-shape" aria-hidden="true">
        {SHAPES[heat]}
      </span>{' '}
      {t(`card.level.${LEVELS[heat]}`)}
    </span>
  );
}
