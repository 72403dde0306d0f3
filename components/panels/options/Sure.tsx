import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';

type Props = { label: string; done: string; onSure: () => void };

/** A deletion, asked once more in its own place; one click to delete, one to think better of it. */
export function Sure({ label, done, onSure }: Props) {
  const { t } = useMessages();
  const [state, setState] = useState<'idle' | 'asked' | 'done'>('idle');
  const confirm = () => {
    onSure();
    setState('done');
  };
  return (
    <>
      {state === 'asked' ? (
        <>
          <Button look="danger" autoFocus onClick={confirm}>
            {t('options.sure')}
          </Button>
          <Button look="quiet" onClick={() => setState('idle')}>
            {t('options.keep')}
          </Button>
        </>
      ) : (
        <Button look="danger" onClick={() => setState('asked')}>
          {label}
        </Button>
      )}
      <span role="status">{state === 'done' && done}</span>
    </>
  );
}
