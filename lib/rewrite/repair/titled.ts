import type { Line } from '../assemble';
import { sentencesOf } from '../structure/sentences';

const WORD = String.raw`\p{Lu}[\p{L}'’&-]+`;
/** Who speaks, or where, in the middle of canned wording: "At Barrow Strength we are passionate about". */
const NAMED = new RegExp(
  String.raw`(?:^|\s)(?:[Aa]t|[Bb]y|[Ff]rom|[Oo]f|[Hh]ere at) (${WORD}(?: (?:${WORD}|&|and|of|the(?= \p{Lu})))*(?<! (?:&|and|of)))(?=[ ,:.])`,
  'u',
);
/** "Leading innovator Tamar Rope is delighted to announce". */
const PROUD = new RegExp(
  String.raw`(?:^|\s)(?!(?:We|They|You|This|It) )(${WORD}(?: ${WORD})*) (?:is|are) (?:so |very |truly )?(?:delighted|proud|thrilled|excited|pleased|honou?red)\b`,
  'u',
);
const DATES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Where canned wording went whole and took along whose news it is, the name stands before the news: "Barrow Strength: lifting on Tuesdays". */
export function titled(lines: readonly Line[], draft: string): readonly Line[] {
  const left = lines.map(({ text }) => text).join(' ');
  const gone = sentencesOf(draft).filter(({ text }) => !left.includes(text.slice(0, 12)));
  const name = gone
    .map(({ text }) => (PROUD.exec(text) ?? NAMED.exec(text))?.[1])
    .find((one) => one !== undefined && !DATES.test(one));
  const first = lines.findIndex(({ text }) => text !== '');
  if (name === undefined || first < 0 || left.includes(name) || /^[^.!?]{0,25}:/u.test(lines[first]?.text ?? ''))
    return lines;
  return lines.map((line, index) => (index === first ? { ...line, text: `${name}: ${line.text}` } : line));
}
