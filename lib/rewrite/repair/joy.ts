/** A joy that a complaint feigns, and the fact in it. */
export type Joy = readonly [RegExp, (match: RegExpExecArray) => string | undefined];

/** What may stand before any of it. */
export const LEAD = String.raw`^((?:@\w+[,:]? )?)(?:(?:oh|ah|wow|and|also),? )*`;
/** How much of a joy it is said to be. */
export const MUCH =
  '(?:(?:so|really|just|absolutely|thoroughly|truly|simply|totally|very much|particularly|especially) )*';
/** A figure, or a number written out. */
export const COUNTS = String.raw`(?=[^.;]*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth)\b))`;
/** How a sentence may end that is nothing but a joy. */
export const END = String.raw`[.!]*(?:\s*\p{Extended_Pictographic}\uFE0F?)*$`;
