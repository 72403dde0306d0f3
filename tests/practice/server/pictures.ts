import { personOf } from '../people';

const svg = (body: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${body}</svg>`;

/** Initials on the person's colour. */
export const avatar = (handle: string): string => {
  const { name, hue } = personOf(handle);
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return svg(
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="hsl(${hue} 62% 56%)"/><stop offset="1" stop-color="hsl(${hue + 24} 58% 40%)"/></linearGradient></defs><rect width="72" height="72" fill="url(#g)"/><text x="36" y="47" text-anchor="middle" font-family="system-ui,sans-serif" font-size="29" font-weight="600" fill="#fff">${initials}</text>`,
  );
};

/** An emoji by the code points in its file name (`1f44d-1f3fd.svg`), drawn by whatever font the machine has. */
export const emoji = (codePoints: string): string => {
  const text = String.fromCodePoint(...codePoints.split('-').map((hex) => Number.parseInt(hex, 16)));
  return svg(`<text x="36" y="58" text-anchor="middle" font-size="60">${text}</text>`);
};
