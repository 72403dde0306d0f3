/** How short forms are taken apart, so that a pattern says "you are" once and finds "you're", "youre" and "ur" as well. */

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "ain't": ['is', 'not'],
  aint: ['is', 'not'],
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  hadnt: ['had', 'not'],
  wouldnt: ['would', 'not'],
  couldnt: ['could', 'not'],
  shouldnt: ['should', 'not'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  theyre: ['they', 'are'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  lets: ['let', 'us'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  yall: ['you', 'all'],
  "ma'am": ['madam'],
  u: ['you'],
  ya: ['you'],
  ye: ['you'],
  yuh: ['you'],
  ur: ['your'],
  yer: ['your'],
  r: ['are'],
  pls: ['please'],
  plz: ['please'],
  soz: ['sorry'],
  coulda: ['could', 'have'],
  shoulda: ['should', 'have'],
  woulda: ['would', 'have'],
  b4: ['before'],
  cos: ['because'],
  coz: ['because'],
  cuz: ['because'],
  'no-one': ['nobody'],
  noone: ['nobody'],
  everyone: ['everybody'],
  someone: ['somebody'],
  anyone: ['anybody'],
  apologize: ['apologise'],
  apologizing: ['apologising'],
  prioritized: ['prioritised'],
  realize: ['realise'],
  recognize: ['recognise'],
  organization: ['organisation'],
  apologies: ['apologies'],
};

const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** After these, 's is "is"; after other words it owns. */
const BEFORE_IS = new Set(
  'he she it that this there here what who how where when why everybody nobody somebody everything nothing one'.split(
    ' ',
  ),
);

/** The plain words of one typed word, with where each begins in it. */
export function expand(lower: string): readonly (readonly [norm: string, from: number, to: number])[] {
  const whole = WHOLE[lower];
  if (whole && Object.hasOwn(WHOLE, lower)) return whole.map((norm) => [norm, 0, lower.length] as const);
  const at = lower.indexOf("'");
  if (at < 1) return [[lower, 0, lower.length]];
  const head = lower.slice(0, at);
  const tail = lower.slice(at + 1);
  if (tail === 't' && head.endsWith('n') && head.length > 2) {
    const not = at - 1;
    return [
      [lower.slice(0, not), 0, not],
      ['not', not, lower.length],
    ];
  }
  const plain = WHOLE[head]?.length === 1 && Object.hasOwn(WHOLE, head) ? (WHOLE[head][0] ?? head) : head;
  const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : tail === 's' && BEFORE_IS.has(plain) ? 'is' : undefined;
  if (ending === undefined) return [[plain === head ? lower : plain + lower.slice(at), 0, lower.length]];
  return [
    [plain, 0, at],
    [ending, at, lower.length],
  ];
}
