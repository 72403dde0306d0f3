import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Week } from '../../../lib/profile/insights';
import { useMessages } from '../../ui/messages';

/** Drafts with something found and drafts calmed, week by week. The same numbers stand in a table for who cannot see it. */
export default function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const { t, locale } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const style = getComputedStyle(place);
    const colour = (name: string) => style.getPropertyValue(name);
    const paths = uPlot.paths.bars?.({ size: [0.5, 28] });
    const series = (key: string, name: string) => ({
      label: t(`options.${key}`),
      stroke: inkOf(place, name),
      fill: inkOf(place, name),
      points: { show: false },
      ...(paths && { paths }),
    });
    const axis = { stroke: inkOf(place, '--ink-soft'), grid: { stroke: inkOf(place, '--line'), width: 1 } };
    const chart = new uPlot(
      {
        width: place.clientWidth,
        height: 220,
        cursor: { show: false },
        legend: { show: false },
        scales: {
          x: { time: false, range: [-0.6, weeks.length - 0.4] },
          y: { range: (_, __, max) => [0, Math.max(4, max)] },
        },
        axes: [
          {
            ...axis,
            font: `12px ${colour('--font')}`,
            grid: { show: false },
            values: (_, at) => at.map((week) => weekLabel(weeks, week, day)),
          },
          { ...axis, font: `12px ${colour('--font')}`, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500], size: 40 },
        ],
        series: [{}, series('chart_flagged', '--edgy-mark'), series('chart_calmed', '--calm')],
      },
      [weeks.map((_, at) => at), weeks.map(({ counts }) => counts.flagged), weeks.map(({ counts }) => counts.calmed)],
      place,
    );
    const fit = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: 220 }));
    fit.observe(place);
    return () => {
      fit.disconnect();
      chart.destroy();
    };
  }, [weeks, locale, t]);
  return (
    <>
      <ul className="legend" aria-hidden="true">
        <li className="legend-flagged">{t('options.chart_flagged')}</li>
        <li className="legend-calmed">{t('options.chart_calmed')}</li>
      </ul>
      <div ref={box} className="chart" aria-hidden="true" dir="ltr" />
      <WeeksTable weeks={weeks} />
    </>
  );
}

function WeeksTable({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useMessages();
  return (
    // A table is as wide as its words, whatever it is told; the box around it is not.
    <div className="sr-only">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.week')}</th>
            <th scope="col">{t('options.chart_flagged')}</th>
            <th scope="col">{t('options.chart_calmed')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, counts }) => (
            <tr key={monday}>
              <th scope="row">{monday}</th>
              <td>{counts.flagged}</td>
              <td>{counts.calmed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function weekLabel(weeks: readonly Week[], at: number, day: Intl.DateTimeFormat): string {
  const week = weeks[at];
  return week ? day.format(new Date(`${week.monday}T00:00:00Z`)) : '';
}

/** The canvas takes colours, not `light-dark()`: the browser settles it on a real property first. */
function inkOf(place: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
