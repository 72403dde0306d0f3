import type { Level } from '../../lib/coach/kinds';
import type { Card } from './card';

/** What must be so for the visit to have gone well. */
export function expectations({ level, findings }: Card, posted: string, after: Level) {
  const found = (kind: string, words = '') =>
    findings.some((finding) => finding.kind.includes(kind) && finding.quote.includes(words));
  return [
    { says: 'the draft was not calm', holds: level === 'Edgy' || level === 'Heated' },
    { says: '#FaultNotOurs was found', holds: found('efensive hashtag', '#FaultNotOurs') },
    { says: '#HateOnYourJobPrivately was found', holds: found('efensive hashtag', '#HateOnYourJobPrivately') },
    { says: 'the blame was found', holds: found('lame') },
    { says: 'the snark was found', holds: found('nark') },
    { says: 'what was posted still speaks to @marketing_sage', holds: posted.includes('@marketing_sage') },
    { says: `what was posted is calm (${after})`, holds: after === 'Calm' },
  ] as const;
}
