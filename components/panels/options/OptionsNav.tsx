import { Logo } from '../../ui/Logo';
import { useMessages } from '../../ui/messages';

export const SECTIONS = [
  'profiles',
  'practice',
  'insights',
  'feedback',
  'detectors',
  'packs',
  'privacy',
  'backup',
  'keyboard',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Anything else in the address means the first section. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'profiles';
}

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
