import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { CASES } from '../cases';
import { BED_IDS, type BedId } from './beds';

const PAGE = fileURLToPath(new URL('../../../docs/editors.md', import.meta.url));

const HEAD = `# Editors

What replacing words does in each editor: \`✓\` the editor's own model holds the new text, the caret stands behind it, one
undo and one redo work, and typing, Backspace, Enter and arrows go on as before; \`refused\` the editor would have made
something else of it, so the draft was left as it was; \`✗\` it failed. First Chromium, then Firefox.

Written by \`npx playwright test -c tests/editors contract\`, from what happened in that run; do not edit.

`;

type Engine = 'chromium' | 'firefox';

/** Writes the table of editors, cases and browsers, whenever the whole contract was run in both browsers. */
export default class TableReporter implements Reporter {
  readonly #seen = new Map<string, string>();
  readonly #refusals = new Set<string>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const engine = test.titlePath()[1]?.replace('editors-', '');
    const refused = test.annotations.find(({ type }) => type === 'refused');
    if (refused) this.#refusals.add(`- ${test.title}: ${refused.description}.`);
    this.#seen.set(`${engine} ${test.title}`, status !== 'passed' ? '✗' : refused ? 'refused' : '✓');
  }

  onEnd(): void {
    const cell = (engine: Engine, bed: BedId, name: string) => this.#seen.get(`${engine} ${bed}: ${name}`);
    const cells = CASES.map(({ name }) =>
      BED_IDS.map((bed) => [cell('chromium', bed, name), cell('firefox', bed, name)]),
    );
    if (cells.flat(2).includes(undefined)) return;
    const rows = CASES.map(({ name }, row) => [name, ...(cells[row] ?? []).map((both) => both.join(' '))]);
    const table = [['', ...BED_IDS], ['-', ...BED_IDS.map(() => '-')], ...rows].map((row) => `| ${row.join(' | ')} |`);
    writeFileSync(PAGE, `${HEAD}${table.join('\n')}\n\n${notes(this.#seen.size, [...this.#refusals])}`);
  }
}

const notes = (
  tests: number,
  refusals: readonly string[],
) => `${tests} tests in this run. The editors are the published packages: Draft.js 0.11.7 on React 17
and 18, Lexical 0.52 (plain and rich text), TipTap 3.34 on ProseMirror, Quill 2.0.3, a contenteditable that only the
browser edits (with and without folded white space), and a textarea whose text React holds.

## What is refused, and why

${refusals.join('\n')}

## How words get in

- **Draft.js, Lexical, ProseMirror, Quill**: a paste event. Firefox drops the data of a synthetic paste, so there the event is
  made with the page's own constructors and the data is defined on it; that reaches the editor from a content script.
- **Nothing in place of something**: a Backspace key, for no paste can say "nothing".
- **ProseMirror, several lines**: its own clipboard form, since its plain paste drops blank lines.
- **contenteditable, textarea**: the browser's own typing, which keeps its undo history.
- Where the first way does nothing, the next is tried: a \`textInput\` event in Draft.js, a spelling replacement in Lexical,
  the browser's typing in ProseMirror and Quill. After a half-taken one no other is tried: it is
  undone, or the old text is put over it, unless the writer types meanwhile.
- Nothing is inserted before the page has heard \`selectionchange\`, by which every editor learns where the words go.
- No-break spaces are read as they are; in comparing they equal a space, since browsers swap the two.

## What is the editor's own

- **Draft.js** takes an undo one turn of the page after the key. A redo key that comes before it finds nothing to redo and is
  lost, and so are the words; without Poise too (\`tests/e2e/site/draft-undo.spec.ts\`).
- **TipTap** does nothing on Enter while all is selected; Backspace behind a mention leaves its "@", for its extension is made so.
- **Lexical** (rich text) takes away a first line without words on Backspace at its start, as its \`collapseAtStart\` says.
- **Firefox, contenteditable**: what is typed over the whole of a last line joins the line before, where a break and no block parts
  them. A finding that is such a line is refused for that reason, and the caret stays where it was.
- **Firefox, textarea**: a letter at the end is lost after Shift+ArrowRight there, in an empty last line.

Each is shown without Poise in \`tests/editors/walk/own.spec.ts\`.

## Random walks

\`tests/editors/walk\` takes random steps in every editor: type, delete, move, select, paste, undo, redo, a new line, an emoji, a
whole rewrite and back, one finding put right, a suggestion that comes too late, another theme, the page left and entered again,
a new editor, a post. \`tests/e2e/walk.spec.ts\` does so through the whole extension. After each step the editor, a model of the
draft and what Poise reads must agree, and what is posted must be what was shown. Where the browser alone edits and does not what
the model says, the same keys are pressed at the same place in a browser without Poise, and the two must agree.
\`npm run test:long\` walks 2,000 steps from every seed in the list; what once went wrong stays as a test of its own
(\`kept.spec.ts\`, and \`KEPT\` in the walk through the extension).
`;
