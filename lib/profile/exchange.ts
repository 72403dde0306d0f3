import * as v from 'valibot';
import { BOOK_VERSION, type Book } from './book';
import { Changes, Id } from './fields';
import { failedExamples, Pack } from './pack';
import { PRESETS } from './presets';

/** A file with more characters than this is refused unread. */
const MOST = 1_000_000;

const changed = v.pipe(v.number(), v.minValue(0));
const gone = v.boolean();

/** Stricter than what is read from storage: a file says everything right, or says nothing. */
const File = v.strictObject({
  poise: v.literal('profiles'),
  version: v.literal(BOOK_VERSION),
  profiles: v.record(
    Id,
    v.strictObject({
      changed,
      gone,
      name: v.pipe(v.string(), v.maxLength(60)),
      preset: v.picklist(PRESETS),
      changes: Changes,
    }),
  ),
  accounts: v.record(
    v.pipe(v.string(), v.regex(/^[a-z]+:[\w.-]{1,64}$/)),
    v.strictObject({ changed, profile: Id, guessed: v.boolean() }),
  ),
  packs: v.record(Id, v.strictObject({ changed, gone, pack: Pack })),
});

/** What is wrong with a file: the words of the problem and the place in the file. */
export type Problem =
  | { readonly what: 'too-long' | 'not-json' | 'not-a-pack' }
  | { readonly what: 'invalid'; readonly place: string; readonly message: string }
  | {
      readonly what: 'example';
      readonly pack: string;
      readonly rule: number;
      readonly example: string;
      readonly expected: 'flags' | 'allows';
    };

export type Opened = { readonly book: Book } | { readonly pack: Pack } | { readonly problem: Problem };

export function exported({ version, profiles, accounts, packs }: Book): string {
  return JSON.stringify({ poise: 'profiles', version, profiles, accounts, packs }, undefined, 2);
}

/** Opens an exported file of profiles, or one pack of rules. Nothing of a bad file is taken. */
export function opened(text: string): Opened {
  if (text.length > MOST) return { problem: { what: 'too-long' } };
  const given = jsonOf(text);
  if (given === undefined) return { problem: { what: 'not-json' } };
  return isPackLike(given) ? openedPack(given) : openedBook(given);
}

function openedBook(given: unknown): Opened {
  const result = v.safeParse(File, given, { abortEarly: true });
  if (!result.success) return { problem: invalid(result.issues[0]) };
  const { poise, ...book } = result.output;
  const failed = Object.values(book.packs).flatMap(({ pack }) => exampleProblems(pack))[0];
  return failed ? { problem: failed } : { book };
}

function openedPack(given: unknown): Opened {
  const result = v.safeParse(Pack, given, { abortEarly: true });
  if (!result.success) return { problem: invalid(result.issues[0]) };
  const failed = exampleProblems(result.output)[0];
  return failed ? { problem: failed } : { pack: result.output };
}

function exampleProblems(pack: Pack): Problem[] {
  return failedExamples(pack).map((failed) => ({ what: 'example', pack: pack.name, ...failed }));
}

function invalid(issue: v.BaseIssue<unknown>): Problem {
  return { what: 'invalid', place: v.getDotPath(issue) ?? '', message: issue.message };
}

function isPackLike(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'rules' in given;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
