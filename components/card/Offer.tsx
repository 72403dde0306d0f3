import { useState } from 'react';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

/** The way out where the editor would not take the words: the writer copies them. */
export function Offer({
  text,
  onCopy,
}: {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const { t } = useMessages();
  const [copied, setCopied] = useState(false);
  return (
    <div className="offer" role="alert">
      <p>{t('card.offer')}</p>
      <textarea readOnly rows={4} value={text} aria-label={t('card.copy')} onFocus={(event) => event.target.select()} />
      <Button look="primary" onClick={async () => setCopied(await onCopy(text))}>
        {copied ? t('card.copied') : t('card.copy')}
      </Button>
    </div>
  );
}
