import parseTweet from 'twitter-text/dist/parseTweet.js';

/** The most X takes in one post. */
export const MOST = 280;

/** A text's length as X counts it: a link is 23, an emoji 2. */
export function weightedLength(text: string): number {
  return parseTweet(text).weightedLength;
}
