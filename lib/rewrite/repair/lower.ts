import { calmCase } from './calm-case';
import { withoutEchoes } from './echo';
import type { Manner } from './mend';

const SARCASTIC_EMOJI =
  /\s*(?:🙄|😒|🤡|💅|👋|🖕|😤|🤦\S*|🤷\S*|🥱|🤭|😏|🙃|🐑|🍿|🎻|🤐|😴|👎|💀|🤪|😬)(?:\uFE0F|\u200D|♀|♂)*/gu;
const CHEERING_EMOJI = /\s*(?:👏|👍|😂|🤣|🎉|🏆|🥇|💪|😘)+\uFE0F*(?=\s|$)/gu;
const PILED = /([!?])[!?]+/gu;
/** "WHO HAS TAKEN MY BIKE!!!" */
const ASKS =
  /^(?:@\w+[,:]? )*(?:who|what|where|when|why|how) (?:is|are|was|were|has|have|did|does|do|took|left|can|could|will)\b(?!.*\b(?:is|are|was|will|be)\b)/iu;

/** A sentence at speaking volume: shouted words in plain case, one mark where marks were piled, no sneering emoji. */
export function lowered(text: string, draft: string, { kinds, parent }: Manner): string {
  // An invitation loses its tag and nothing else: "what YOU love" is no raised voice.
  if (kinds.size === 1 && kinds.has('campaign-hashtag')) return text;
  const calm = calmCase(withoutEchoes(text, draft), [draft, parent])
    .replace(PILED, (marks) =>
      marks.includes('?') || (kinds.has('shouting') && ASKS.test(text)) ? '?' : kinds.has('shouting') ? '.' : '!',
    )
    .replace(SARCASTIC_EMOJI, '');
  return kinds.has('snark') ? calm.replace(CHEERING_EMOJI, '') : calm;
}
