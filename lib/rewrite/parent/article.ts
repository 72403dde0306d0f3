import { lowerFirst } from '../repair/tidy';
import { tagged } from '../structure/tagged';

const KIN = /^(?:mum|mam|mom|dad|nan|nana|gran|granny|grandma|grandad|grandpa|auntie|uncle)(?:['’]s)?\b/iu;
/** First words that need no article, or are no noun at all. */
const DETERMINED =
  /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|i|we|you|he|she|it|they|there|nobody|nothing|someone|somebody|everyone|no|every|all|some|two|three|four|five|six|half|both|each|one|\d\S*)(?:['’]\w+)?\b/iu;

/** A clause ready to stand behind "sorry": posts leave out articles, and a reply puts them back ("Bus left" gives "the bus left"). */
export function withArticle(clause: string): string {
  if (DETERMINED.test(clause)) return lowerFirst(clause);
  if (KIN.test(clause)) return `my ${lowerFirst(clause)}`;
  const [first, second] = tagged(clause);
  if (first === undefined) return clause;
  const bare = tagged(first.word.replace(/['’]s$/u, ''))[0] ?? first;
  const named = ['Person', 'Place', 'Organization'].some((tag) => first.is(tag) || bare.is(tag));
  // Two capitals in a row are a name: "Councillor Whitlock".
  if (named || /^\p{Lu}/u.test(second?.word ?? '')) return clause;
  return `the ${lowerFirst(clause)}`;
}
