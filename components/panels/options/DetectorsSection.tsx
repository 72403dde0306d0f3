import { useDeferredValue, useState } from 'react';
import type { Detector } from '../../../lib/coach/detector';
import { KINDS } from '../../../lib/coach/kinds';
import { Field } from '../../ui/Field';
import { useMessages } from '../../ui/messages';
import { DetectorItem } from './DetectorItem';

type Props = { detectors: readonly Detector[] };

/** Everything instinct knows, out of the very table it works from. */
export function DetectorsSection({ detectors }: Props) {
  const { t, n } = useMessages();
  const [sought, setSought] = useState('');
  const words = useDeferredValue(sought.toLowerCase().trim());
  const found = detectors.filter((detector) => textOf(detector, t(`card.kind.${detector.kind}`)).includes(words));
  return (
    <>
      <div className="section-head">
        <h1>{t('options.detectors')}</h1>
        <p>{t('options.detectors_about')}</p>
      </div>
      <Field label={t('options.search')}>
        {(ids) => <input {...ids} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />}
      </Field>
      <p className="hint" role="status">
        {n('options.found', found.length)}
      </p>
      {KINDS.map((kind) => ({ kind, of: found.filter((detector) => detector.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <section key={kind} className="detectors">
            <h2>{t(`card.kind.${kind}`)}</h2>
            <ul>
              {of.map((detector) => (
                <DetectorItem key={detector.id} detector={detector} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function textOf({ id, why, examples }: Detector, kind: string): string {
  return [id, kind, why, ...examples.flags.map(({ text }) => text)].join('\n').toLowerCase();
}
