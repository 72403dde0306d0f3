/** What people type for short, and what a reply writes in full. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o(?:ut)?\s/giu, 'without '],
  [/\bw\/\s?/giu, 'with '],
  [/\bw(?=\s\p{L})/gu, 'with'],
  [/ [&+] /gu, ' and '],
  [/(?<=\p{L} )(?:just|literally|actually|basically) (?=\p{L}+(?:ed|id|ook|ent|ft|ave|old|ost)\b)/giu, ''],
  [/\b(you|u|i|we|they) (?:literally|actually|basically|honestly) (?=\p{Ll})/giu, '$1 '],
  [/\bu guys\b/giu, 'you'],
  [/(?:\bu|^U)(?=\s)/gu, 'you'],
  [/\b(?:ur|yer)(?=\s)/giu, 'your'],
  [/\b(?:yous|youse|ya|ye)(?=[\s.,!?]|$)/giu, 'you'],
  [/\b(?:bc|cos|coz|cuz)(?=\s)/giu, 'because'],
  [/\bnite\b/giu, 'night'],
  [/\b(?:im|i'm)(?=\s)/gu, "I'm"],
  [/\bive(?=\s)/gu, "I've"],
  [/\b(can|won|don|didn|doesn|isn|wasn|hasn|haven|couldn|wouldn|aren|weren)t(?=\s)/giu, "$1't"],
  [/\b(there|someone|somebody|everyone|nobody|what|who)s(?=\s)/giu, "$1's"],
  [
    /\b((?:my|our|the|his|her)(?: late)?) (baby|lad|daughter|son|mum|mam|mom|dad|nan|gran|husband|wife|brother|sister|partner|girl|boy)s (?=(?!(?:are|were|have|had|both|all|who|and|or|in|on|at|to|with|from|got|get|can|will|would|do|did|was|is|could|said|say|love|loved|came|come|went|go)\b)\p{L})/giu,
    "$1 $2's ",
  ],
  [/\b(someone|somebody)['’]s (?=\p{L}+(?:ed|en) (?:the|my|our|your|a|his|her|all)\b)/giu, '$1 has '],
  [
    /(?<=\b(?:a|an|one|this|last|next|half a) )(day|week|month|year|night)s (?=(?!(?:is|are|was|were|ago)\b)\p{Ll}{3,})/giu,
    "$1's ",
  ],
  [/(\d) ?hrs\b/giu, '$1 hours'],
  [/(\d) ?wks\b/giu, '$1 weeks'],
  [/(\d) ?yrs\b/giu, '$1 years'],
  [/\b(this|last|next|every|a|per) yr\b/giu, '$1 year'],
  [/\bappt(s?)\b/giu, 'appointment$1'],
  [
    /(\d) ?(?:mins|min(?= (?:late|early|before|after|in|on|at|for|to|and|away|with|then|no|past|from)\b|[.,!?]|$))/giu,
    '$1 minutes',
  ],
  [/(?<=\d (?:minutes|hours|days|weeks|months)) (?=notice\b)/giu, "' "],
  [/\bthx\b/giu, 'thanks'],
  [/\bppl\b/giu, 'people'],
];

/** A post's shorthand in full words: "ur driver didnt ring" becomes "your driver didn't ring". */
export const spelledOut = (text: string): string =>
  SHORT.reduce((words, [short, full]) => words.replace(short, full), text);
