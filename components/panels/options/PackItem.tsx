import type { Pack } from '../../../lib/profile/pack';
import type { Profile } from '../../../lib/profile/profile';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { profileName } from '../profile-name';

type Props = {
  pack: Pack;
  profiles: readonly Profile[];
  onExport: (pack: Pack) => void;
  onRemove: (pack: Pack) => void;
  onUse: (pack: Pack, profile: Profile, use: boolean) => void;
};

/** A pack: which profiles follow it, and what its rules say. */
export function PackItem({ pack, profiles, onExport, onRemove, onUse }: Props) {
  const messages = useMessages();
  const { t, n } = messages;
  return (
    <li className="pack">
      <h2 dir="auto">{pack.name}</h2>
      <p dir="auto">{pack.about}</p>
      <fieldset className="checks">
        <legend>{t('options.used_by')}</legend>
        {profiles.map((profile) => (
          <label key={profile.id}>
            <input
              type="checkbox"
              checked={profile.packs.includes(pack.id)}
              disabled={profile.locked.includes('packs')}
              onChange={(event) => onUse(pack, profile, event.target.checked)}
            />
            {profileName(profile, messages)}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{n('options.rules', pack.rules.length)}</summary>
        <ul className="pack-rules">
          {pack.rules.map(({ pattern, kind, why, instead }) => (
            <li key={pattern} dir="auto">
              <code>{pattern}</code> {instead && <>→ {instead}</>}
              <p className="hint">
                {t(`card.kind.${kind}`)}: {why}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <div className="buttons">
        <Button onClick={() => onExport(pack)}>{t('options.share_pack')}</Button>
        <Button look="danger" onClick={() => onRemove(pack)}>
          {t('options.remove')}
        </Button>
      </div>
    </li>
  );
}
