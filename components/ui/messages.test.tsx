import { readdirSync, readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { messagesFrom } from './messages';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLURAL = new RegExp(`_(${FORMS.join('|')})$`);

const locales = readdirSync('locales').map((file) => file.replace('.yml', ''));
const all = new Map(await Promise.all(locales.map(async (locale) => [locale, await wordsOf(locale)] as const)));
const english = all.get('en') ?? new Map<string, string>();

async function wordsOf(locale: string): Promise<Map<string, string>> {
  const text = generateChromeMessagesText(await parseMessagesFile(`locales/${locale}.yml`));
  const entries = Object.entries<{ message: string }>(JSON.parse(text));
  return new Map(entries.map(([key, { message }]) => [key, message]));
}

/** Plural families have the forms their language needs, not those of English. */
function isPlural(key: string): boolean {
  return PLURAL.test(key) && english.has(key.replace(PLURAL, '_other'));
}

const single = (words: Map<string, string>) => [...words.keys()].filter((key) => !isPlural(key)).sort();
const families = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, ''));
const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

it('speaks the eight languages', () => {
  expect(locales.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt_BR']);
  expect(families.length).toBeGreaterThan(4);
});

describe.each(locales)('%s', (locale) => {
  const words = all.get(locale) ?? new Map<string, string>();

  it('has every key, no other, and none empty', () => {
    expect(single(words)).toEqual(single(english));
    expect([...words].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('says which language it is', () => {
    expect(words.get('language')).toBe(locale.replace('_', '-'));
    expect(words.get('direction')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('has the plural forms its language asks for', () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    const needed = FORMS.filter((form) =>
      Array.from({ length: 201 }, (_, n) => rules.select(n)).includes(form as 'one'),
    );
    for (const family of families) {
      expect([family, FORMS.filter((form) => words.has(`${family}_${form}`))]).toEqual([family, needed]);
    }
  });

  it('keeps the places for values', () => {
    for (const key of single(words)) {
      expect([key, placesIn(words.get(key) ?? '')]).toEqual([key, placesIn(english.get(key) ?? '')]);
    }
  });
});

describe('keys in the source', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const areas = '(?:card|hold|preset|popup|options|trouble|welcome)';
  const key = new RegExp(`'(${areas}\\.[\\w.-]+)'|\`(${areas}\\.(?:[\\w.-]|\\$\\{[^\`}]*\\})+)\``, 'g');
  const asked = files.flatMap((text) => [...text.matchAll(key)].map(([, plain, made]) => plain ?? made ?? ''));
  const patterns = asked.map(
    (key) => new RegExp(`^${key.replaceAll(/[.-]/g, '_').replaceAll(/\$\{[^}]*\}/g, '\\w+')}(_(${FORMS.join('|')}))?$`),
  );
  const keys = [...english.keys()];

  it('are all in the English file', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((_, at) => !keys.some((key) => patterns[at]?.test(key)))).toEqual([]);
  });

  it('are all used', () => {
    const unused = keys.filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual(['language', 'direction', 'name', 'description']);
  });
});

it('picks the plural and writes numbers as the language does', () => {
  const words = all.get('ar') ?? new Map<string, string>();
  const arabic = messagesFrom(
    (name, values) => (words.get(name) ?? '').replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    'ar',
    'rtl',
  );
  expect(new Set([0, 1, 2, 3, 11, 100].map((count) => arabic.n('options.rules', count))).size).toBe(6);
});

it('shows the key where a message is missing', () => {
  const { t, n } = messagesFrom(() => '', 'en', 'ltr');
  expect([t('card.use'), n('options.rules', 2)]).toEqual(['card.use', 'options.rules']);
});
