import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../coach/analyse';
import type { Account, Context } from '../coach/context';
import { verdict } from '../coach/verdict';
import { advise } from './advise';
import { COURTESY } from './courtesy';
import { voiceFor } from './default-voice';
import { inventedFacts, lostFacts } from './facts';
import { pastOf, pastOfPlain, plainOf } from './repair/past';
import { hotTags } from './repair/tags';
import type { Advice } from './rewrite';
import { MOST, weightedLength } from './weighted-length';

type Entry = {
  readonly id: string;
  readonly account: Account;
  readonly parent: { readonly text: string; readonly hours_ago?: number } | null;
  readonly text: string;
  readonly heat?: number;
};
type Advised = { readonly entry: Entry; readonly tags: ReadonlySet<string>; readonly advice: Advice };

const FOLDER = new URL('../../corpus/', import.meta.url);

function entries(): readonly Entry[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && name !== 'rewrites.jsonl')
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line): Entry => JSON.parse(line))
    .filter(({ heat }) => heat !== undefined && heat > 0);
}

function contextOf({ parent, account }: Entry): Context {
  const hours = parent?.hours_ago === undefined ? {} : { hoursAgo: parent.hours_ago };
  return { account, ...(parent && { parent: { text: parent.text, ...hours } }) };
}

function advised(entry: Entry): Advised {
  const { account, text } = entry;
  const seen = verdict(analyse(text, contextOf(entry)));
  return { entry, tags: hotTags(text, seen.findings), advice: advise(seen, voiceFor(account), analyse) };
}

/** `npm test` takes every third draft, from every part of the corpus; the long form takes all. */
const EVERY = process.env.POISE_LONG ? 1 : 3;

const all = entries()
  .filter((_, at) => at % EVERY === 0)
  .map(advised);
const pairs = all.flatMap(({ entry, tags, advice }) => advice.rewrites.map(({ text }) => ({ entry, tags, text })));

/** Words as they may come back in another form: "cancelling" as "cancelled". */
const stem = (word: string) =>
  word
    .replace(/'\w+$/u, '')
    .replace(/(?:ing|ed|es|s|d|t)$/u, '')
    .replace(/e$/u, '')
    .slice(0, 5);
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/https?:\S+|[@#]\w+|\S+@\S+/gu, ' ')
    .match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];

/** A tag that stood in the sentence lends it its last word. */
const untagged = (text: string) =>
  text.replace(/#(\w+)/gu, (_, tag: string) => ` ${tag.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')} `);

const failing = (broken: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter(broken).map(({ entry, text }) => `${entry.id}: ${text}`);

describe(`over ${EVERY === 1 ? 'every' : 'every third'} heated draft of the corpus`, () => {
  it('has enough to judge by', () => {
    expect(all.length).toBeGreaterThan(3000 / EVERY);
    expect(pairs.length).toBeGreaterThan(3000 / EVERY);
  });

  it('changes no fact', () => {
    const without = (text: string, tags: ReadonlySet<string>) =>
      [...tags].reduce((t, tag) => t.replaceAll(tag, ' '), text);
    expect(failing(({ entry, tags, text }) => lostFacts(without(entry.text, tags), text).length > 0)).toEqual([]);
    expect(failing(({ entry, text }) => inventedFacts(entry.text, text, entry.parent?.text).length > 0)).toEqual([]);
  });

  it('adds no word but from the draft, the post being answered and the closed list of courtesies', () => {
    const invented = failing(({ entry, text }) => {
      const known = new Set(
        [...wordsOf(untagged(entry.text)), ...wordsOf(entry.parent?.text ?? '')].flatMap((word) => [
          word,
          stem(word),
          stem(word.replace(/s$/u, '')),
          word.replace(/ies$/u, 'y'),
          pastOfPlain(word),
          pastOf(word),
          ...(word.endsWith('ing') ? [plainOf(word)] : []),
        ]),
      );
      return wordsOf(text).some((word) => !known.has(word) && !known.has(stem(word)) && !COURTESY.has(word));
    });
    expect(invented).toEqual([]);
  });

  it('fits into one post unless the draft did not', () => {
    expect(failing(({ entry, text }) => weightedLength(text) > Math.max(MOST, weightedLength(entry.text)))).toEqual([]);
  });

  it('keeps no tag that was found hot, and loses no other', () => {
    const tagsOf = (text: string) => text.match(/(?<![\w&/])#\p{L}[\p{L}\p{N}_]*/gu) ?? [];
    expect(failing(({ tags, text }) => tagsOf(text).some((tag) => tags.has(tag)))).toEqual([]);
  });

  it('leaves no doubled space or mark behind', () => {
    const torn = / {2}|\s[,;!?](?![)\w])|,[,.]|[!?][.,]|\(\s*\)|“\s*”/u;
    expect(failing(({ entry, text }) => torn.test(text) && !torn.test(entry.text))).toEqual([]);
  });

  it('shows no two that say the same', () => {
    const same = all.filter(
      ({ advice }) => new Set(advice.rewrites.map(({ text }) => text)).size < advice.rewrites.length,
    );
    expect(same.map(({ entry }) => entry.id)).toEqual([]);
  });

  it('offers an outline in less than 10 of 100 where a change is due', () => {
    const due = all.filter(({ advice }) => advice.rewrites.length > 0 || advice.outline !== undefined);
    expect(due.filter(({ advice }) => advice.outline !== undefined).length).toBeLessThan(0.1 * due.length);
  });

  // By instinct alone, which marks many a plain sentence of the mended drafts ("Please put it in writing to …") as well.
  it('is found calm by the coach’s detectors in more than 95 of 100', () => {
    const firsts = all.flatMap(({ entry, advice }) =>
      advice.rewrites.slice(0, 1).map(({ text }) => ({ text, context: contextOf(entry) })),
    );
    const marked = firsts.filter(({ text, context }) => verdict(analyse(text, context)).findings.length > 0);
    expect(marked.length).toBeLessThan(0.05 * firsts.length);
  });
});
