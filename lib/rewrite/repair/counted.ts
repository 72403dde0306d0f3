/** A jeer that holds a figure, which may not be lost: the figure is told, and nothing else. */
const COUNTED: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  // "The 37 potholes on Gantry Lane dug themselves": nobody says so, but they are there.
  [
    /^(?:because |no doubt |clearly |obviously )?the (\d[\d,]* [^,.;]+?) (?:\p{L}+ed|dug|broke|built|made|lost|sent|hid|ate|drove|wrote) themselves(?:,? obviously)?\b[^.;\d]*$/iu,
    ([, counted = '']) => `There are ${counted}.`,
  ],
  // "Truly the £9,000 season ticket that keeps on giving".
  [
    /^(?:truly |really |it['’]s |that['’]s )?(?:the|an?) ((?!8|11|18)[£$€]?\d[^;]*?) (?:that|which) (?:just )?keeps on giving$/iu,
    ([, thing = '']) => `It's a ${thing}.`,
  ],
  // "Loving my £3,120 season ticket".
  [
    /^(?:(?:absolutely |really |just )?(?:loving|enjoying|adoring|treasuring)) (my|our) ([£$€₹₦]\d[\d,.]*) ([\p{L} -]{2,39}(?<!s))$/iu,
    ([, whose = '', cost = '', thing = '']) =>
      `${whose.charAt(0).toUpperCase()}${whose.slice(1).toLowerCase()} ${thing} is ${cost}.`,
  ],
  // "Only £2,300 to remove, pocket money surely", "It'll only cost taxpayers £900".
  [
    /^(?:and )?(?:it['’]s )?only ([£$€₹₦]\d[\d,.]*k?) to (\p{L}+(?: \p{L}+){0,2})(?:, [^\d]*)?$/iu,
    ([, cost = '', what = '']) => `It's ${cost} to ${what}.`,
  ],
  [
    /^((?:it|that|this)(?:['’]ll| will)) only cost ([^,]*\d[^,]*)$/iu,
    ([, will = '', what = '']) => `${will} cost ${what}.`,
  ],
  // "Thanks for the 6 hours on my porch".
  [
    /^(?:thank you|thanks|cheers)(?: so much| a lot)?(?: @\w+)? for (?:the|those|another) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|minutes?|mins|days?|weeks?|months?) .+?)$/iu,
    ([, spent = '']) => `That was ${spent}.`,
  ],
  // "Can't wait for January's price rise to £44!"
  [
    /^(?:i |we )?(?:really |just )?can(?:['’]?t|not) wait for ([^,;]*\b(?:rise|hike|increase) to [£$€]?\d[^,;]*?)$/iu,
    ([, rise = '']) => `${rise} is still to come.`,
  ],
];

const END = /(?:[.!\s]|\p{Extended_Pictographic}|\uFE0F)+$/u;

/** What is left to say of a jeer with a figure in it; undefined where it is none. */
export function toldByCount(sentence: string): string | undefined {
  if (!/\d/u.test(sentence)) return undefined;
  const bare = sentence.replace(END, '');
  for (const [pattern, plain] of COUNTED) {
    const match = pattern.exec(bare);
    if (match !== null) return plain(match);
  }
  return undefined;
}
