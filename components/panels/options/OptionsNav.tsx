import { Logo } from '../../ui/Logo';
import { useMessages } from '../../ui/messages';
import { SECTIONS, type Section } from './sections';

export function OptionsNav({ current }: { current: Section }) {
  const { t } = useMessages();
  return (
    <header className="options-head">
      <p className="brand">
        <Logo size={28} /> {t('name')}
      </p>
      <nav aria-label={t('options.nav')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
                {t(`options.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
