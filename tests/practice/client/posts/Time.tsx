import { useStore } from '../store';

const ago = (at: string): string => {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60_000));
  if (minutes < 1) return 'now';
  return minutes < 60
    ? `${minutes}m`
    : minutes < 1440
      ? `${Math.round(minutes / 60)}h`
      : `${Math.round(minutes / 1440)}d`;
};

/** The machine-readable time is the attribute; the words are short, or long on the focused post. */
export const Time = ({ at, long = false }: { at: string; long?: boolean }) => {
  const language = useStore(({ settings }) => settings.language);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{long ? format.format(new Date(at)) : ago(at)}</time>;
};
