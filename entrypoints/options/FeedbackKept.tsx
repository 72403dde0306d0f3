import { FeedbackSection } from '../../components/panels/options/FeedbackSection';
import { useStored } from '../../components/ui/use-stored';
import { clearFeedback, readFeedback, removeFeedback, watchFeedback } from '../../lib/browser/feedback';
import { changeSettings, readSettings, watchSettings } from '../../lib/browser/settings';
import { corpusLines } from '../../lib/profile/feedback';
import { save } from './save';

export function FeedbackKept() {
  const entries = useStored(readFeedback, watchFeedback);
  const settings = useStored(readSettings, watchSettings);
  if (entries === undefined || settings === undefined) return null;
  return (
    <FeedbackSection
      entries={entries.toReversed()}
      keepDrafts={settings.keepDrafts}
      onKeepDrafts={(keepDrafts) => changeSettings({ keepDrafts })}
      onRemove={removeFeedback}
      onExport={() => save('poise-cases.jsonl', corpusLines(entries), 'application/jsonl')}
      onDelete={clearFeedback}
    />
  );
}
