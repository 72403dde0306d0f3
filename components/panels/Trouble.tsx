import { useMessages } from '../ui/messages';
import { Notice } from '../ui/Notice';

/** Says that the browser refused to keep or to hand out what Poise stores, wherever on the page the reader is. */
export function Trouble() {
  const { t } = useMessages();
  return (
    <div className="trouble">
      <Notice tone="bad" live>
        {t('trouble.storage')}
      </Notice>
    </div>
  );
}
