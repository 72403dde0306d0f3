import type { Line } from '../assemble';
import { sentencesOf } from '../structure/sentences';
import type { Person } from './flip';

/** Feeling for somebody, in the set words of an announcement. */
const FELT =
  /\b(?:thoughts|prayers|hearts?|sympath(?:y|ies)|condolences)\b.*\b(?:with|go(?:es)? out|to)\b|\bthinking of\b/iu;
const DEAD = /\b(?:died|dead|killed|deaths?|passed away|lost (?:his|her|their) li(?:fe|ves))\b/iu;
const HURT = /\b(?:(?:in|to|at) (?:the )?hospital|injur(?:y|ed|ies)|hurt|wounded|unwell)\b/iu;

/** Where people were hurt and the draft's own word of feeling went with its set phrase, a plain one stands in its place. */
export function withHumanWord(lines: readonly Line[], draft: string, person: Person): readonly Line[] {
  const sentences = sentencesOf(draft);
  const felt = sentences.findIndex(({ text }) => FELT.test(text));
  const told = lines.findLastIndex(({ text }) => DEAD.test(text) || HURT.test(text));
  if (felt < 0 || told < 0 || lines.some(({ text }) => FELT.test(text))) return lines;
  const whom = DEAD.test(lines[told]?.text ?? '') ? 'their families' : 'them and their families';
  const said = `${person === 'we' ? "We're" : "I'm"} thinking of ${whom}.`;
  const gap = lines[told]?.gap ?? ' ';
  return lines.flatMap((line, at) =>
    at === told
      ? [
          { ...line, gap: ' ' },
          { text: said, gap: gap === '' ? ' ' : gap },
        ]
      : [line],
  );
}
