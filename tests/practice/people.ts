export type Person = {
  readonly handle: string;
  readonly id: string;
  readonly name: string;
  readonly bio: string;
  /** Hue of the avatar. */
  readonly hue: number;
};

const person = (handle: string, id: number, name: string, hue: number, bio: string): Person => ({
  handle,
  id: `14${String(id).padStart(17, '0')}`,
  name,
  hue,
  bio,
});

/** Everybody is invented. The first two are the accounts signed in. */
export const PEOPLE: readonly Person[] = [
  person('NorthlinePR', 1, 'Northline Communications', 205, 'Public relations for makers of fine tools. We answer.'),
  person('tess_okafor', 2, 'Tess Okafor', 330, 'PR by day, allotment by evening. Views my own.'),
  person('marketing_sage', 3, 'Imogen Vale', 28, 'Writes about marketing that respects people.'),
  person('dmitri_bakes', 4, 'Dmitri @ the oven', 45, 'Sourdough, patience, the odd burnt crust.'),
  person('harbourline', 5, 'Harbour Line Trains', 160, 'Coast to city every twenty minutes.'),
  person('priya_on_rails', 6, 'Priya Raman', 275, 'Commuter. Counts late trains so that you need not.'),
  person('lena_hartwig', 7, 'Lena Hartwig', 120, 'Local news, open records, strong coffee.'),
  person('quietcoffee', 8, 'Quiet Coffee ☕', 18, 'Small roastery, loud grinder.'),
  person('sam_oduya', 9, 'Sam Oduya', 240, 'Maps, buses, public toilets.'),
  person('marketa_novak', 10, 'Markéta Nováková', 300, 'Translates contracts into sentences.'),
];

export const ACCOUNTS: readonly Person[] = PEOPLE.slice(0, 2);

export const personOf = (handle: string): Person => {
  const found = PEOPLE.find((one) => one.handle.toLowerCase() === handle.toLowerCase());
  if (!found) throw new Error(`Nobody is called @${handle}: add them to people.ts`);
  return found;
};

/** The account that a `twid` cookie (`u%3D<digits>`) names; the first one where there is none. */
export const accountOfCookies = (cookies: string): Person => {
  const id = /twid=u(?:%3D|=)(\d+)/.exec(cookies)?.[1];
  return ACCOUNTS.find((one) => one.id === id) ?? (ACCOUNTS[0] as Person);
};

export const twidOf = ({ id }: Person): string => `twid=u%3D${id}; path=/`;
