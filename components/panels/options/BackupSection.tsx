import type { Problem } from '../../../lib/profile/exchange';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { FileButton } from './FileButton';
import { ProblemNotice } from './ProblemNotice';

type Props = { problem: Problem | undefined; taken: boolean; onExport: () => void; onImport: (file: File) => void };

/** All profiles as one file, out and in. */
export function BackupSection({ problem, taken, onExport, onImport }: Props) {
  const { t } = useMessages();
  return (
    <>
      <div className="section-head">
        <h1>{t('options.backup')}</h1>
        <p>{t('options.backup_about')}</p>
      </div>
      <div className="buttons">
        <Button look="primary" onClick={onExport}>
          {t('options.export')}
        </Button>
        <FileButton label={t('options.import')} onFile={onImport} />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {taken && (
        <Notice tone="good" live>
          {t('options.imported')}
        </Notice>
      )}
    </>
  );
}
