import { calmCase } from './calm-case';
import type { Manner } from './mend';

const SARCASTIC_EMOJI =
  /\s*(?:🙄|😒|🤡|💅|👋|🖕|😤|🤦\S*|🤷\S*|🥱|🤭|😏|🙃|🐑|🍿|🎻|🤐|😴|👎|💀|🤪|😬)(?:\uFE0F|\u200D|♀|♂)*/gu;
const CHEERING_EMOJI = /\s*(?:👏|👍|😂|🤣|🎉|🏆|🥇|💪|😘)+\uFE0F*(?=\s|$)/gu;
const PILED = /([!?])[!?]+/gu;
const LOUD_RUN = /\b\p{Lu}{2,}\s+\p{Lu}{2,}\b/u;

/** A sentence at speaking volume: shouted words in plain case, one mark where marks were piled, no sneering emoji. */
export function lowered(text: string, draft: string, { kinds, parent }: Manner): string {
  const shouts = kinds.has('shouting') || LOUD_RUN.test(draft) || /[!?]{2}/u.test(draft);
  const calm = (shouts ? calmCase(text, [draft, parent]) : text)
    .replace(PILED, (marks) => (marks.includes('?') ? '?' : kinds.has('shouting') ? '.' : '!'))
    .replace(SARCASTIC_EMOJI, '');
  return kinds.has('snark') ? calm.replace(CHEERING_EMOJI, '') : calm;
}
