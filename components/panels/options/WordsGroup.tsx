import type { Phrase } from '../../../lib/profile/fields';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { TextField } from '../../ui/TextField';
import type { EditorProps } from './editor-props';
import { Group } from './Group';
import { ListField } from './ListField';
import { NewPhrase } from './NewPhrase';

/** What this account never says, what it says instead, and which tags are its own. */
export function WordsGroup({ profile, onChange }: EditorProps) {
  const { t } = useMessages();
  const { phrases } = profile;
  const isLocked = profile.locked.includes('phrases');
  const replace = (at: number, phrase: Phrase) => onChange({ phrases: phrases.with(at, phrase) });
  return (
    <Group title={t('options.words')} profile={profile} fields={['phrases', 'allowedTags']}>
      <ul className="phrases">
        {phrases.map((phrase, at) => (
          <li key={phrase.never}>
            <TextField
              label={t('options.never')}
              value={phrase.never}
              disabled={isLocked}
              onStore={(never) => never !== '' && replace(at, { ...phrase, never })}
            />
            <TextField
              label={t('options.say')}
              value={phrase.say}
              disabled={isLocked}
              onStore={(say) => replace(at, { ...phrase, say })}
            />
            <Button
              look="quiet"
              disabled={isLocked}
              aria-label={t('options.remove_one', phrase.never)}
              onClick={() => onChange({ phrases: phrases.toSpliced(at, 1) })}
            >
              {t('options.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {!isLocked && <NewPhrase taken={phrases} onAdd={(phrase) => onChange({ phrases: [...phrases, phrase] })} />}
      <ListField
        label={t('options.tags')}
        hint={t('options.tags_hint')}
        values={profile.allowedTags}
        disabled={profile.locked.includes('allowedTags')}
        sign="#"
        onChange={(allowedTags) => onChange({ allowedTags })}
      />
    </Group>
  );
}
