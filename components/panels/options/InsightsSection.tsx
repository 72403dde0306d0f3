import { lazy, Suspense, useState } from 'react';
import { KINDS } from '../../../lib/coach/kinds';
import { accountsIn, shifted, totalOf, weeksOf } from '../../../lib/profile/insights';
import type { Tally } from '../../../lib/profile/tally';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { Select } from '../../ui/Select';
import { Figures } from '../Figures';
import { KindBars } from './KindBars';
import { Sure } from './Sure';

const WeeksChart = lazy(() => import('./WeeksChart'));
const WEEKS = 12;
const ALL = '';

type Props = {
  tally: Tally;
  /** The writer's day, as `2026-11-25`. */
  today: string;
  onExport: () => void;
  onDelete: () => void;
};

/** What was counted on this machine: numbers and kinds, never words. */
export function InsightsSection({ tally, today, onExport, onDelete }: Props) {
  const { t, n } = useMessages();
  const [chosen, setChosen] = useState(ALL);
  const account = chosen === ALL ? undefined : chosen;
  const weeks = weeksOf(tally, today, WEEKS, account);
  const total = totalOf(tally, shifted(today, -7 * WEEKS), account);
  const share = total.flagged === 0 ? 0 : Math.round((100 * total.calmed) / total.flagged);
  return (
    <>
      <div className="section-head">
        <h1>{t('options.insights')}</h1>
        <p>{t('options.insights_about')}</p>
      </div>
      {total.drafts === 0 && <p>{t('options.insights_none')}</p>}
      <Select
        label={t('options.account')}
        value={chosen}
        options={[
          { value: ALL, label: t('options.all_accounts') },
          ...accountsIn(tally).map((one) => ({ value: one, label: `@${one.slice(one.indexOf(':') + 1)}` })),
        ]}
        onChange={setChosen}
      />
      <Figures counts={total} />
      <p>
        {n('options.flagged', total.flagged)} {t('options.share', share)} {n('options.used', total.used)}{' '}
        {n('options.ignored', total.ignored)}
      </p>
      <figure>
        <figcaption>{t('options.by_week')}</figcaption>
        <Suspense fallback={<div className="chart" />}>
          <WeeksChart weeks={weeks} />
        </Suspense>
      </figure>
      <figure>
        <figcaption>{t('options.by_kind')}</figcaption>
        <KindBars counts={KINDS.map((kind) => ({ kind, count: total.kinds[kind] ?? 0 }))} />
      </figure>
      <div className="buttons">
        <Button onClick={onExport}>{t('options.csv')}</Button>
        <Sure label={t('options.delete_insights')} done={t('options.deleted')} onSure={onDelete} />
      </div>
    </>
  );
}
