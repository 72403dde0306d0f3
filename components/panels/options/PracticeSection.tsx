import { useState } from 'react';
import type { Profile } from '../../../lib/profile/profile';
import { Field } from '../../ui/Field';
import { useMessages } from '../../ui/messages';
import { Select } from '../../ui/Select';
import { CoachedDraft } from '../CoachedDraft';
import type { Background } from '../coached';
import { profileName } from '../profile-name';
import { Guide } from './Guide';
import { SCENES, type Scene } from './scenes';

type Props = { profiles: readonly Profile[]; profile: Profile; background: Background };

/** The whole coach on any text, and a quarrel to learn from. */
export function PracticeSection({ profiles, profile: first, background }: Props) {
  const messages = useMessages();
  const { t } = messages;
  const [id, setId] = useState(first.id);
  const [text, setText] = useState('');
  const [answering, setAnswering] = useState('');
  const [hours, setHours] = useState('');
  const profile = profiles.find((one) => one.id === id) ?? first;
  const play = (scene: Scene) => {
    setAnswering(scene.answering);
    setHours(String(scene.hoursAgo));
    setText(scene.text);
    setId(scene.profile);
  };
  return (
    <>
      <div className="section-head">
        <h1>{t('options.practice')}</h1>
        <p>{t('options.practice_about')}</p>
      </div>
      <Guide scenes={SCENES} playing={SCENES.find((scene) => scene.text === text)?.id} onPlay={play} />
      <div className="two-columns">
        <Select
          label={t('popup.profile')}
          value={profile.id}
          options={profiles.map((one) => ({ value: one.id, label: profileName(one, messages) }))}
          onChange={setId}
        />
        <Field label={t('options.hours')} hint={t('options.hours_hint')}>
          {(ids) => (
            <input {...ids} type="number" min={0} value={hours} onChange={(event) => setHours(event.target.value)} />
          )}
        </Field>
      </div>
      <Field label={t('options.answering')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            dir="auto"
            value={answering}
            onChange={(event) => setAnswering(event.target.value)}
          />
        )}
      </Field>
      <CoachedDraft
        label={t('options.draft')}
        text={text}
        answering={answering}
        hoursAgo={hours === '' ? undefined : Number(hours)}
        profile={profile}
        background={background}
        onText={setText}
      />
    </>
  );
}
