import type { Counts } from '../../lib/profile/tally';
import { useMessages } from '../ui/messages';

const SHOWN = ['drafts', 'calmed', 'anyway'] as const;

/** The three numbers that tell how it goes. */
export function Figures({ counts }: { counts: Counts }) {
  const { t, locale } = useMessages();
  const number = new Intl.NumberFormat(locale);
  return (
    <dl className="figures">
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{t(`popup.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
