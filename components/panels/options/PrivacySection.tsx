import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { Notice } from '../../ui/Notice';

type Props = {
  requests: number;
  /** What came of trying to send something: undefined until it was tried. */
  refused: boolean | undefined;
  onTry: () => void;
};

/** What stays here, and a proof one can press. */
export function PrivacySection({ requests, refused, onTry }: Props) {
  const { t, n } = useMessages();
  return (
    <>
      <div className="section-head">
        <h1>{t('options.privacy')}</h1>
        <p>{t('options.privacy_about')}</p>
      </div>
      <ul className="facts">
        {['words', 'kept', 'synced', 'asked'].map((fact) => (
          <li key={fact}>{t(`options.privacy_${fact}`)}</li>
        ))}
      </ul>
      <h2>{t('options.proof')}</h2>
      <p>{n('options.requests', requests)}</p>
      <p>{t('options.proof_about')}</p>
      <div className="buttons">
        <Button onClick={onTry}>{t('options.proof_try')}</Button>
      </div>
      {refused !== undefined && (
        <Notice tone={refused ? 'good' : 'bad'} live>
          {t(refused ? 'options.proof_refused' : 'options.proof_sent')}
        </Notice>
      )}
    </>
  );
}
