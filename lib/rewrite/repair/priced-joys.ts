import { COUNTS, END, type Joy, LEAD } from './joy';

/** Joys that a complaint feigns over what something cost. */
export const PRICED: readonly Joy[] = [
  // "Can't wait to frame the £243 bill", "Can't wait to pay $2,150".
  [
    new RegExp(
      `${LEAD}(?:(i|we) )?(?:just |simply )?(?:can['’]?t|cannot|can hardly) wait to (?:frame|see|open|get|receive|show|hang|treasure|cherish) (?:the|my|our|this|that) ([£$€₹]\\d[\\d,.]*) (\\p{L}+(?: \\p{L}+)?)([.!].*|)$`,
      'iu',
    ),
    ([, lead = '', , sum = '', thing = '', end = '']) => `${lead}the ${thing} is ${sum}${end}`,
  ],
  // "Worth every penny of my £212 a month".
  [
    new RegExp(
      `${LEAD}(?:(?:truly|really|so|totally|definitely|absolutely|well) )*(?:worth (?:every (?:single )?(?:penny|cent|pence|rupee)|it|the money)|money well spent|(?:great|good|excellent|superb|brilliant|fantastic|lovely) (?:use|value)) (?:of|for|at|on) ${COUNTS}(.+)$`,
      'iu',
    ),
    ([, lead = '', sum = '']) => `${lead}that's not worth ${sum}`,
  ],
  [
    new RegExp(
      `${LEAD}(?:the )?(?:best|greatest|finest) ([£$€₹₦]\\d[\\d.,]*) (?:i|we)(?:['’]ve)? ever spent${END}`,
      'iu',
    ),
    ([, lead = '', sum = '']) => `${lead}that was ${sum}.`,
  ],
  // "Truly world-class for ₹60", "An absolute bargain at £4.50", "Bravo on the £48 a month".
  [
    new RegExp(
      `${LEAD}(?:[\\p{L}-]+ ){0,3}(?:world[- ]class|first[- ]class|bargain|steal|value|luxury|bravo|well done|hats off|quality|stuff|service|excellent|brilliant|great) (?:for|at|on) (?:just |only |a mere |the |my |a )?([£$€₹₦]\\d[^;]*)$`,
      'iu',
    ),
    ([, lead = '', sum = '']) => `${lead}that's for ${sum}`,
  ],
  // "A free sauna with my ₹210 ticket".
  [
    new RegExp(
      `${LEAD}(?:an? |the )?(?:free|complimentary|bonus|surprise) [\\p{L}' -]{3,30} (?:with|on|for|in) ((?:my|our|a|the) [£$€₹₦]?\\d[^,;]*)$`,
      'iu',
    ),
    ([, lead = '', thing = '']) => `${lead}that's on ${thing}`,
  ],
];
