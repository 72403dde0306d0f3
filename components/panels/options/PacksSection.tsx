import type { Problem } from '../../../lib/profile/exchange';
import type { Pack } from '../../../lib/profile/pack';
import type { Profile } from '../../../lib/profile/profile';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { FileButton } from './FileButton';
import { PackItem } from './PackItem';
import { ProblemNotice } from './ProblemNotice';

type Props = {
  packs: readonly Pack[];
  profiles: readonly Profile[];
  /** True while the pack that comes with Poise is not among `packs`. */
  offersStarter: boolean;
  problem: Problem | undefined;
  onImport: (file: File) => void;
  onStarter: () => void;
  onExport: (pack: Pack) => void;
  onRemove: (pack: Pack) => void;
  onUse: (pack: Pack, profile: Profile, use: boolean) => void;
};

export function PacksSection({ packs, profiles, offersStarter, problem, onImport, onStarter, ...on }: Props) {
  const { t } = useMessages();
  return (
    <>
      <div className="section-head">
        <h1>{t('options.packs')}</h1>
        <p>{t('options.packs_about')}</p>
      </div>
      <div className="buttons">
        <FileButton label={t('options.import_pack')} onFile={onImport} />
        {offersStarter && <Button onClick={onStarter}>{t('options.starter')}</Button>}
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <ul className="rows">
        {packs.map((pack) => (
          <PackItem key={pack.id} pack={pack} profiles={profiles} {...on} />
        ))}
      </ul>
    </>
  );
}
