import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEnglish } from './english';
import { readDraft } from './read-draft';

const corpus = new URL('../../corpus/', import.meta.url);

/** Swahili within the English corpus, put there to see that Poise stays silent, and a line more Tagalog than English. */
const FOREIGN = new Set(['press-168', 'press-306', 'exv-149']);

describe('isEnglish', () => {
  it('takes every English draft of the corpus for English, slang and dialects included', () => {
    const drafts = readdirSync(corpus)
      .filter((name) => name.endsWith('.jsonl') && name !== 'rewrites.jsonl')
      .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
      .map((line): { id: string; text: string } => JSON.parse(line));
    expect(drafts.length).toBeGreaterThan(5000);
    const silent = drafts.filter(({ id, text }) => !FOREIGN.has(id) && !isEnglish(readDraft(text)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'Je ne comprends pas pourquoi personne ne répond à mes messages.',
    'Das ist nicht unsere Schuld, bitte lesen Sie die Mail.',
    'No entiendo por qué nadie me contesta desde hace semanas.',
    'Não é nossa culpa que o pacote chegou atrasado.',
    'Non capisco perché nessuno risponde alle mie mail.',
    'Ik begrijp niet waarom niemand mijn berichten beantwoordt.',
    'Это не наша вина, читайте письмо внимательно.',
    'これはあなたのせいです',
    'هذا ليس خطأنا على الإطلاق',
    'Pole sana kwa hilo, lakini hiyo barabara ni ya county, sio yetu. Jaribu ofisi yao Jumatatu.',
  ])('is silent on: %s', (text) => {
    expect(isEnglish(readDraft(text))).toBe(false);
  });

  it.each(['ok', 'lol 😂', '@ana merci!', 'Ja!', '#Danke'])('gives the benefit of the doubt to: %s', (text) => {
    expect(isEnglish(readDraft(text))).toBe(true);
  });
});
