import { useMessages } from '../../ui/messages';

/** In the order one meets them. */
const KEYS = [
  ['Alt+Shift+P', 'into'],
  ['Escape', 'back'],
  ['Tab', 'through'],
  ['Enter', 'press'],
  ['Ctrl+Z', 'undo'],
] as const;

export function KeyboardSection() {
  const { t } = useMessages();
  return (
    <>
      <div className="section-head">
        <h1>{t('options.keyboard')}</h1>
        <p>{t('options.keyboard_about')}</p>
      </div>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt dir="ltr">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`options.key_${what}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
