import { parse } from 'twemoji-parser';

const HOST = location.protocol === 'https:' ? 'https://abs-0.twimg.com' : '';

/** Where X keeps the picture of each emoji; over plain http the practice site serves them itself. */
export const emojiIn = (text: string) =>
  parse(text, { buildUrl: (codePoints) => `${HOST}/emoji/v2/svg/${codePoints}.svg` });
