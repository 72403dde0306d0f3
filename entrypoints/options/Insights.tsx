import { InsightsSection } from '../../components/panels/options/InsightsSection';
import { useStored } from '../../components/ui/use-stored';
import { clearInsights, dayOf, readInsights, watchInsights } from '../../lib/browser/insights';
import { csvOf } from '../../lib/profile/insights';
import { save } from './save';

export function Insights() {
  const tally = useStored(readInsights, watchInsights);
  if (tally === undefined) return null;
  const today = dayOf(new Date());
  return (
    <InsightsSection
      tally={tally}
      today={today}
      onExport={() => save(`poise-${today}.csv`, csvOf(tally), 'text/csv')}
      onDelete={clearInsights}
    />
  );
}
