import { useState } from 'react';
import type { Heat } from '../../../lib/coach/kinds';
import type { Profile } from '../../../lib/profile/profile';
import { LevelTag } from '../../ui/LevelTag';
import { useMessages } from '../../ui/messages';
import { StrictnessSlider } from '../StrictnessSlider';
import type { Reader } from '../use-reader';

/** English, as is everything Poise reads: a mild one, one with an edge, one that will be quoted. */
const EXAMPLES = [
  'Sorry about that, a new one is on its way.',
  'As I said before, the answer is in the FAQ.',
  'Read your mail next time. #FaultNotOurs',
];

type Props = { profile: Profile; read: Reader | undefined; onChange: (strictness: number) => void };

/** The slider, and under it what moving it does to three sentences. */
export function StrictnessPanel({ profile, read, onChange }: Props) {
  const { t } = useMessages();
  const [held, setHeld] = useState<number>();
  const strictness = held ?? profile.strictness;
  const settle = () => {
    if (held !== undefined && held !== profile.strictness) onChange(held);
    setHeld(undefined);
  };
  return (
    <section className="panel">
      <StrictnessSlider
        value={strictness}
        disabled={profile.locked.includes('strictness')}
        onChange={setHeld}
        onSettled={settle}
      />
      <ul className="examples" aria-label={t('popup.try')} lang="en" dir="ltr">
        {EXAMPLES.map((text) => (
          <li key={text}>
            <q>{text}</q>
            <LevelSlot heat={read?.(text, { ...profile, strictness }).heat} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const HEATS: readonly Heat[] = [0, 1, 2];

/** Takes the room of the longest level before it is known, and whichever it is: what stands below must not move under a click. */
function LevelSlot({ heat }: { heat: Heat | undefined }) {
  return (
    <span className="level-slot">
      {HEATS.map((one) => (
        <span key={one} className={one === heat ? undefined : 'level-not'}>
          <LevelTag heat={one} />
        </span>
      ))}
    </span>
  );
}
