import type { Line } from '../assemble';
import { carriesVerb } from '../structure/tagged';
import { feignsPraise } from './mock-praise';
import { isOrder } from './plead';

/** Says that something is wrong, or asks for it to be put right. */
const AMISS =
  /[?]|n['’]t\b|\b(?:no|not|never|nobody|nothing|none|nowhere|zero|without|still|late|later|again|wrong|broken?|fail\p{L}*|cancel\p{L}*|miss\p{L}*|wait\p{L}*|hold|delay\p{L}*|cold|dirty|frozen|empty|unhappy|please|worth|closed|clos(?:e|es|ing)|stopped|refus\p{L}*|ignor\p{L}*|damag\p{L}*|stuck|leak\p{L}*|burst|flood\p{L}*|overcharg\p{L}*|meant to|supposed|instead|unacceptable|died|death|funeral|lost|stolen|stole|dead|fault\p{L}*|outage|problem|complaint|refund|apology|sorry|correct|due|deadline|too)\b/iu;

const SPEAKS_TO = /(?<![\w@])@\w/u;
const SAID = "That's not good enough.";

/** "RP40118", "Route 29, Market Place stop": what a complaint is filed under stands last. */
const isReference = (text: string) => text.split(/\s+/u).length <= FEW && /\d/u.test(text) && !carriesVerb(text);
const FEW = 5;

/** Where mockery alone complained, a closing word that states what it meant. */
export function withVerdict(lines: readonly Line[], draft: string): readonly Line[] {
  const said = lines.filter(({ text }) => text !== '');
  if (
    said.length === 0 ||
    !SPEAKS_TO.test(draft) ||
    !feignsPraise(draft) ||
    said.some(({ text }) => AMISS.test(text) || isOrder(text))
  )
    return lines;
  const end = lines.findLastIndex(({ text }) => text !== '' && !isReference(text)) + 1;
  return [...lines.slice(0, end), { text: SAID, gap: ' ', sure: true }, ...lines.slice(end)];
}
