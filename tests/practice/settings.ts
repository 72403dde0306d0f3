/** What can be set by query (`/home?theme=dark&react=18`), kept in one cookie, with the choices; the first is the default. */
export const SETTINGS = {
  react: ['17', '18'],
  theme: ['light', 'dark'],
  language: ['en', 'de', 'ja', 'ar'],
  /** Size of `html` in px, as X's display settings write it. */
  font: ['15', '13', '14', '16', '18'],
  /** `trusted`: a synthetic paste is eaten, as some editors do. */
  paste: ['any', 'trusted'],
  /** `handled`: typed characters go through Draft's `handleBeforeInput`. */
  typing: ['plain', 'handled'],
  /** Milliseconds between a change of the model and its rendering. */
  delay: ['0', '10', '30', '80'],
  /** `renamed`: X has renamed the ids of its editor over night. */
  ids: ['known', 'renamed'],
  /** `premium`: long posts of 25,000 characters. */
  plan: ['free', 'premium'],
} as const;

export type Name = keyof typeof SETTINGS;
export type Settings = { readonly [N in Name]: (typeof SETTINGS)[N][number] };

export const COOKIE = 'practice';

const NAMES = Object.keys(SETTINGS) as Name[];

const allowed = (name: Name, value: string | null): boolean =>
  value !== null && (SETTINGS[name] as readonly string[]).includes(value);

/** The settings of a query string, each missing or unknown one as in `before`. */
export const settingsFrom = (query: URLSearchParams, before?: Settings): Settings =>
  Object.fromEntries(
    NAMES.map((name) => {
      const value = query.get(name);
      return [name, allowed(name, value) ? value : (before?.[name] ?? SETTINGS[name][0])];
    }),
  ) as Settings;

export const settingsOfCookies = (cookies: string): Settings =>
  settingsFrom(new URLSearchParams(decodeURIComponent(new RegExp(`${COOKIE}=([^;]*)`).exec(cookies)?.[1] ?? '')));

export const cookieOf = (settings: Settings): string =>
  `${COOKIE}=${encodeURIComponent(new URLSearchParams(settings).toString())}; path=/`;

/** Whether a query sets anything; such a page answers with a redirect to the clean address. */
export const asksForSettings = (query: URLSearchParams): boolean => NAMES.some((name) => query.has(name));
