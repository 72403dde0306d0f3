import { tagged } from '../structure/tagged';

/** "EVERY. SINGLE. DAY.", "CROP. THE. NUMBER PLATES.": words beaten out one by one, and those that show it. */
const BEATEN = /(?<![\p{L}\p{N}.])\p{Lu}+(?:\.\s+\p{Lu}+)+(?![\p{L}\p{N}'’-])/gu;
const LEANS = /^(?:THE|AN|OF|YOUR|MY|OUR|EVERY|AND)$/u;
const HANGS = /^(?:THE|AN|OF|TO|AT|IN|ON|IT|YOU|ME|US|THEM|YOUR|MY|OUR|AND|IS|ARE)$/u;

/** The words of a beaten-out run joined where they make one sentence. */
export function unbeaten(text: string): string {
  return text.replace(BEATEN, (run, at: number) => {
    const beats = run.split(/\.\s+/u);
    const alone = /^[.!]/u.test(text.slice(at + run.length));
    const single = (index: number) => alone || index < beats.length - 1;
    const joins = beats.slice(1).map((next, index) => {
      const before = beats[index] ?? '';
      return LEANS.test(before) || (single(index + 1) && (HANGS.test(next) || (before === 'NOT' && next !== 'NOT')));
    });
    const singles = alone ? beats : beats.slice(0, -1);
    const telling = singles.filter((beat) => !LEANS.test(beat) && !HANGS.test(beat));
    const echoed = new Set(telling).size < telling.length;
    const opens = /(?:^|[.!?:]\s+)$/u.test(text.slice(0, at)) && tells(singles.join(' ').toLowerCase());
    const whole = (joins.includes(true) || opens) && !echoed && singles.length > 2;
    return beats.reduce((said, next, index) => {
      const joined = joins[index - 1] === true || (whole && single(index));
      return `${said}${joined ? '' : '.'} ${next}`;
    });
  });
}

/** More than a list of things: "potatoes went up", not "wellies coat torch". */
const tells = (words: string) => tagged(words).some(({ is }) => is('Verb') || is('Preposition'));
