import type { Detector } from '../../../lib/coach/detector';
import { useMessages } from '../../ui/messages';

/** One detector: its reason, where that comes from, what it marks and what it leaves alone. */
export function DetectorItem({ detector: { why, source, examples } }: { detector: Detector }) {
  const { t, locale } = useMessages();
  const [flagged] = examples.flags;
  const [allowed] = examples.allows;
  return (
    <li className="detector" lang="en" dir="ltr">
      <p>
        {why}{' '}
        {source?.startsWith('https://') ? (
          <a lang={locale} href={source} target="_blank" rel="noreferrer noopener">
            {t('card.source')}
          </a>
        ) : (
          source && <cite>{source}</cite>
        )}
      </p>
      <p className="hint">
        <span aria-hidden="true">▲ </span>
        <span className="sr-only" lang={locale}>
          {t('options.marks')}{' '}
        </span>
        <q>{flagged.text}</q>
      </p>
      <p className="hint">
        <span aria-hidden="true">● </span>
        <span className="sr-only" lang={locale}>
          {t('options.leaves')}{' '}
        </span>
        <q>{allowed}</q>
      </p>
    </li>
  );
}
