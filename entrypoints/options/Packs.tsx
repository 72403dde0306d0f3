import { useState } from 'react';
import { PacksSection } from '../../components/panels/options/PacksSection';
import { editBook } from '../../lib/browser/book';
import { changed, packAdded, packRemoved } from '../../lib/profile/edits';
import { opened, type Problem } from '../../lib/profile/exchange';
import type { Pack } from '../../lib/profile/pack';
import type { Profile } from '../../lib/profile/profile';
import { STARTER_PACK } from '../../lib/profile/starter-pack';
import { save } from './save';
import { useProfiles } from './use-profiles';

export function Packs() {
  const stored = useProfiles();
  const [problem, setProblem] = useState<Problem>();
  if (stored === undefined) return null;
  const packs = Object.values(stored.book.packs).flatMap(({ pack, gone }) => (gone ? [] : [pack]));

  async function take(file: File) {
    const found = opened(await file.text());
    setProblem('problem' in found ? found.problem : 'book' in found ? { what: 'not-a-pack' } : undefined);
    if ('pack' in found) await editBook((book) => packAdded(book, found.pack, Date.now()));
  }

  function use(pack: Pack, profile: Profile, wanted: boolean) {
    const others = profile.packs.filter((id) => id !== pack.id);
    return editBook((book) => changed(book, profile.id, { packs: wanted ? [...others, pack.id] : others }, Date.now()));
  }

  return (
    <PacksSection
      packs={packs}
      profiles={stored.profiles}
      offersStarter={!packs.some(({ id }) => id === STARTER_PACK.id)}
      problem={problem}
      onImport={take}
      onStarter={() => editBook((book) => packAdded(book, STARTER_PACK, Date.now()))}
      onExport={(pack) => save(`${pack.id}.json`, JSON.stringify(pack, undefined, 2), 'application/json')}
      onRemove={(pack) => editBook((book) => packRemoved(book, pack.id, Date.now()))}
      onUse={use}
    />
  );
}
