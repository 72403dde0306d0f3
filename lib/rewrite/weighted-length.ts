import parseTweet from 'twitter-text/dist/parseTweet.js';
import { keeping } from './structure/keeping';

/** The most X takes in one post. */
export const MOST = 280;

/** A text's length as X counts it: a link is 23, an emoji 2. */
export const weightedLength: (text: string) => number = keeping((text) => parseTweet(text).weightedLength);
