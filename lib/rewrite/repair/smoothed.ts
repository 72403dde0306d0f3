/** Pinpricks that hide in a calm sentence of an answer, and the words without them. */
const PINPRICKS: readonly (readonly [RegExp, string])[] = [
  [/^be (there|in|home|ready|on time|available|around) (?:this|next) time(?=[.,!]| or |$)/iu, 'Please be $1'],
  [/\bbe (there|in|home|ready|on time|available|around) (?:this|next) time(?=[.,!]| or |$)/iu, 'be $1'],
  [
    /^if you (?:really |absolutely )?(?:must|have to|insist on) (ring|call|phone|text|email|write)(?:ing)?[,:]? (?=\S*\d|\S+@)/iu,
    'Or $1 ',
  ],
  [
    /,? if (?:[£$€]\d[\d.,]*(?:['’]s| is| was)(?: really| just| all)? too (?:much|dear|steep) for you|(?:that|it|this)(?:['’]s| is) not too (?:taxing|complicated|difficult|hard|much to ask)(?: for you)?)(?=[.,!?]|$)/iu,
    '',
  ],
  [
    /,? if your (?:wallet|purse|budget|heart|ego|nerves|patience|busy schedule|delicate \w+)(?:['’]s| is| can| will|['’]ll| allows| permits)[^.,;\d]*(?=[.,!?]|$)/iu,
    '',
  ],
  [
    /,? if you can (?:possibly |actually |only )?(?:bear|stomach|stand|face|handle|cope with|survive|tolerate|drag yourself|tear yourself|spare)\b[^.,;!?\d]*(?=[.,!?]|$)/iu,
    '',
  ],
  [/,? and no,? (?=(?:we|i|you|it|they|there) \p{L}+(?:n['’]t| not)\b)/iu, ' and '],
  [/^do (?:treat yourself to|help yourself to|indulge in|have a go at) (?=\p{L}+ \p{L})/iu, 'Please try '],
  [/^do try (?!not\b|and\b|to\b|harder\b|it\b)(?=\p{L}+ \p{L})/iu, 'Please try '],
  [/^(?:funny|odd|strange|curious|weird)(?:ly enough|ly)?, (?=(?:we|it|that|there|he|she|they) \p{L})/iu, ''],
  [/^(?:obviously|clearly|evidently|naturally|funnily enough|believe it or not),? (\p{L})(?=[\p{L}'’]* \p{L})/iu, '$1'],
  [/^(?:as )?per (?:our |company )?(?:policy|t&cs|terms)[,:]? (\p{L})(?=\p{L}* \p{L})/iu, '$1'],
];

/** A sentence of an answer without the pinpricks in it. */
export const smoothed = (text: string): string =>
  PINPRICKS.reduce((words, [pricks, calm]) => words.replace(pricks, calm), text);
