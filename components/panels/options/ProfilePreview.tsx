import { useState } from 'react';
import type { Profile } from '../../../lib/profile/profile';
import { Field } from '../../ui/Field';
import { LevelTag } from '../../ui/LevelTag';
import { useMessages } from '../../ui/messages';
import { DraftBox } from '../DraftBox';
import { FindingList } from '../FindingList';
import { profileName } from '../profile-name';
import type { Reader } from '../use-reader';

type Props = { profile: Profile; preset: Profile; read: Reader | undefined };

const EXAMPLE = 'As I said before, the answer is in the FAQ. Maybe read it next time.';

/** Any sentence, as this profile reads it and as its preset would. */
export function ProfilePreview({ profile, preset, read }: Props) {
  const messages = useMessages();
  const { t } = messages;
  const [text, setText] = useState(EXAMPLE);
  const [answered, setAnswered] = useState('');
  const parent = answered.trim() === '' ? undefined : { text: answered };
  const own = read?.(text, profile, parent);
  const plain = read?.(text, preset, parent);
  return (
    <section className="trial" aria-label={t('options.preview')}>
      <h2>{t('options.preview')}</h2>
      <DraftBox label={t('options.sentence')} text={text} findings={own?.findings ?? []} onChange={setText} />
      <Field label={t('options.answering')}>
        {(ids) => <input {...ids} dir="auto" value={answered} onChange={(event) => setAnswered(event.target.value)} />}
      </Field>
      <div role="status">
        <dl className="versus">
          <div>
            <dt>{profileName(profile, messages)}</dt>
            <dd>{own && <LevelTag heat={own.heat} />}</dd>
          </div>
          <div>
            <dt>{t('options.preset_as_comes', t(`preset.${profile.preset}`))}</dt>
            <dd>{plain && <LevelTag heat={plain.heat} />}</dd>
          </div>
        </dl>
      </div>
      {own && <FindingList findings={own.findings} />}
    </section>
  );
}
