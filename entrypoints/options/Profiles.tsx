import { useState } from 'react';
import { ProfilesSection } from '../../components/panels/options/ProfilesSection';
import { useReader } from '../../components/panels/use-reader';
import { editBook } from '../../lib/browser/book';
import { added, assigned, changed, removed, reset } from '../../lib/profile/edits';
import { assignedTo, isFixed, presetProfile } from '../../lib/profile/resolve';
import { useProfiles } from './use-profiles';

export function Profiles() {
  const stored = useProfiles();
  const read = useReader();
  const [opened, setOpened] = useState<string>();
  if (stored === undefined) return null;
  const { book, managed, problems, profiles, current } = stored;
  const profile = profiles.find(({ id }) => id === opened) ?? current;
  const accounts = Object.keys(book.accounts).map((key) => {
    const { id, guessed } = assignedTo(key, book, managed) ?? { id: 'personal', guessed: true };
    return { key, profile: id, guessed, fixed: isFixed(key, managed) };
  });
  return (
    <ProfilesSection
      key={profile.id}
      {...{ profiles, profile, problems, accounts, read }}
      preset={presetProfile(profile.preset, managed)}
      isChanged={Object.keys(book.profiles[profile.id]?.changes ?? {}).length > 0}
      onOpen={setOpened}
      onChange={(changes) => editBook((before) => changed(before, profile.id, changes, Date.now()))}
      onAdd={(name, preset) => {
        const id = `own-${crypto.randomUUID()}`;
        void editBook((before) => added(before, id, name, preset, Date.now())).then(() => setOpened(id));
      }}
      onReset={() => editBook((before) => reset(before, profile.id, Date.now()))}
      onRemove={() => editBook((before) => removed(before, profile.id, Date.now()))}
      onAssign={(account, id) => editBook((before) => assigned(before, account, id, Date.now()))}
    />
  );
}
