import { Dialect, type Linter, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** A second pair of eyes on grammar that knows nothing of how the rewrites are made. */
export type Grammar = { newProblems(before: string, after: string): Promise<readonly string[]> };

/** Spelling is left out: names and codes are the draft's own and come through letter by letter. */
const SKIPPED = new Set(['Spelling', 'Enhancement', 'Readability', 'WordChoice', 'Style']);

async function problemsOf(linter: Linter, text: string): Promise<{ message: string; words: string }[]> {
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints
    .filter((lint) => !SKIPPED.has(lint.lint_kind()))
    .map((lint) => ({ message: lint.message(), words: lint.get_problem_text() }));
}

/** Opens Harper; a problem counts as new where the draft did not have the same words marked already. */
export async function openGrammar(): Promise<Grammar> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  return {
    async newProblems(before, after) {
      const had = new Set((await problemsOf(linter, before)).map(({ message }) => message));
      const has = await problemsOf(linter, after);
      return has.filter(({ message }) => !had.has(message)).map(({ message, words }) => `${words}: ${message}`);
    },
  };
}
