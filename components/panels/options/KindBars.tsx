import type { Kind } from '../../../lib/coach/kinds';
import { useMessages } from '../../ui/messages';

type Props = { counts: readonly { readonly kind: Kind; readonly count: number }[] };

/** Kinds by how often they were found, the most frequent first; a table, so that it reads without its bars. */
export function KindBars({ counts }: Props) {
  const { t, locale } = useMessages();
  const number = new Intl.NumberFormat(locale);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <table className="bars">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('options.kind')}</th>
          <th scope="col">{t('options.times')}</th>
        </tr>
      </thead>
      <tbody>
        {counts
          .toSorted((a, b) => b.count - a.count)
          .map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{t(`card.kind.${kind}`)}</th>
              <td>
                <span className="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
                <span>{number.format(count)}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
