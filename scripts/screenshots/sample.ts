import type { Kind } from '../../lib/coach/kinds';
import { STARTER_PACK } from '../../lib/profile/starter-pack';
import { type Ending, type Tally, tallied } from '../../lib/profile/tally';

const DAY = 86_400_000;
const KINDS: readonly Kind[] = ['snark', 'blame', 'cold-reply', 'denial', 'boilerplate', 'defensive-hashtag'];
const ACCOUNTS = ['x:northlinepr', 'x:tess_okafor'];

/** What two accounts would have stored after twelve weeks of getting calmer, so that every panel has something to show. */
export function sampleStore(now: number): Record<string, unknown> {
  const assigned = (profile: string) => ({ changed: now, profile, guessed: false });
  const said = { account: 'x:northlinepr', manner: 'press', wrong: true } as const;
  return {
    insights: sampleTally(now),
    poster: { site: 'x', handle: 'NorthlinePR', name: 'Northline Communications' },
    health: { host: 'x.com', state: 'attached' },
    book: {
      version: 2,
      profiles: {},
      accounts: { 'x:northlinepr': assigned('press'), 'x:tess_okafor': assigned('personal') },
      packs: { [STARTER_PACK.id]: { changed: now, pack: STARTER_PACK } },
    },
    feedback: [
      { ...said, at: now - 2 * DAY, kind: 'snark', detector: 'eye-roll', quote: 'Well, well, well.' },
      {
        ...said,
        at: now - DAY,
        kind: 'pressure',
        detector: 'still-waiting',
        quote: 'Still waiting for the kettle to boil',
      },
    ],
  };
}

function sampleTally(now: number): Tally {
  let tally: Tally = {};
  for (let day = 80; day >= 0; day -= 1) {
    const date = new Date(now - day * DAY).toISOString().slice(0, 10);
    for (let nth = 0; nth < 1 + ((day * 7) % 4); nth += 1) tally = tallied(tally, date, ending(day, nth));
  }
  return tally;
}

function ending(day: number, nth: number): Ending {
  const found = (day + 3 * nth) % 5 < 2;
  const calmed = (day * 7 + nth * 3) % 10 >= day / 12;
  return {
    account: ACCOUNTS[(day + nth) % 2] ?? '',
    kinds: found ? [KINDS[(day * day + nth) % KINDS.length] ?? 'snark'] : [],
    peak: found ? 1 : 0,
    last: found && !calmed ? 1 : 0,
    used: Number(found && calmed),
    ignored: Number(found && day % 6 === 0),
    anyway: found && !calmed && nth === 0,
  };
}
