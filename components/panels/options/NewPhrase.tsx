import { type FormEvent, useState } from 'react';
import type { Phrase } from '../../../lib/profile/fields';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useMessages } from '../../ui/messages';

type Props = { taken: readonly Phrase[]; onAdd: (phrase: Phrase) => void };

export function NewPhrase({ taken, onAdd }: Props) {
  const { t } = useMessages();
  const [never, setNever] = useState('');
  const [say, setSay] = useState('');
  const isTaken = taken.some((phrase) => phrase.never === never.trim());
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (never.trim() === '' || isTaken) return;
    onAdd({ never: never.trim(), say: say.trim() });
    setNever('');
    setSay('');
  };
  return (
    <form className="new-phrase" onSubmit={add}>
      <Field label={t('options.never')} error={isTaken ? t('options.phrase_taken') : undefined}>
        {(ids) => <input {...ids} maxLength={80} value={never} onChange={(event) => setNever(event.target.value)} />}
      </Field>
      <Field label={t('options.say')}>
        {(ids) => <input {...ids} maxLength={80} value={say} onChange={(event) => setSay(event.target.value)} />}
      </Field>
      <Button type="submit" disabled={never.trim() === ''}>
        {t('options.add')}
      </Button>
    </form>
  );
}
