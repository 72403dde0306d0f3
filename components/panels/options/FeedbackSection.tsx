import type { Feedback } from '../../../lib/profile/feedback';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { Switch } from '../../ui/Switch';
import { Sure } from './Sure';

type Props = {
  entries: readonly Feedback[];
  keepDrafts: boolean;
  onKeepDrafts: (keep: boolean) => void;
  onRemove: (at: number) => void;
  onExport: () => void;
  onDelete: () => void;
};

/** What the writer called wrong, and what that changed. */
export function FeedbackSection({ entries, keepDrafts, onKeepDrafts, onRemove, onExport, onDelete }: Props) {
  const { t, locale } = useMessages();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <>
      <div className="section-head">
        <h1>{t('options.feedback')}</h1>
        <p>{t('options.feedback_about')}</p>
      </div>
      <Switch
        label={t('options.keep_drafts')}
        hint={t('options.keep_drafts_hint')}
        on={keepDrafts}
        onChange={onKeepDrafts}
      />
      {entries.length === 0 && <p>{t('options.feedback_none')}</p>}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.at}>
            <div>
              <q lang="en" dir="auto">
                {entry.quote}
              </q>
              <p className="hint">
                {t(entry.wrong ? 'options.called_wrong' : 'options.let_stand', t(`card.kind.${entry.kind}`))} ·{' '}
                <bdi>@{entry.account.slice(entry.account.indexOf(':') + 1)}</bdi> · {day.format(entry.at)}
              </p>
            </div>
            <Button look="quiet" aria-label={t('options.remove_one', entry.quote)} onClick={() => onRemove(entry.at)}>
              {t('options.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {entries.length > 0 && (
        <div className="buttons">
          <Button onClick={onExport}>{t('options.corpus')}</Button>
          <Sure label={t('options.delete_feedback')} done={t('options.deleted')} onSure={onDelete} />
        </div>
      )}
    </>
  );
}
