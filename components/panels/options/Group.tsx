import type { ReactNode } from 'react';
import type { Field } from '../../../lib/profile/fields';
import type { Profile } from '../../../lib/profile/profile';
import { useMessages } from '../../ui/messages';

type Props = { title: string; profile: Profile; fields: readonly Field[]; children: ReactNode };

/** Settings that belong together; says so where an organisation set one of them. */
export function Group({ title, profile, fields, children }: Props) {
  const { t } = useMessages();
  const isLocked = fields.some((field) => profile.locked.includes(field));
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      {isLocked && <p className="hint">{t('popup.locked', profile.by || t('popup.organisation'))}</p>}
      {children}
    </fieldset>
  );
}
