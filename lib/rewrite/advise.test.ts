import { describe, expect, it } from 'vitest';
import { analyse } from '../coach/analyse';
import type { Account, Context, Verdict } from '../coach/context';
import { verdict } from '../coach/verdict';
import { advise } from './advise';
import { voiceFor } from './default-voice';
import type { Voice } from './voice';

function stopped(text: string, context: Context): Verdict {
  const report = analyse(text, context);
  return { ...verdict(report), heat: 2, findings: report.findings };
}

function advised(text: string, account: Account, parent?: string, voice: Partial<Voice> = {}) {
  const context: Context = { account, ...(parent !== undefined && { parent: { text: parent } }) };
  return advise(stopped(text, context), { ...voiceFor(account), ...voice }, analyse);
}

const first = (...args: Parameters<typeof advised>) => advised(...args).rewrites[0]?.text;

describe('writes what could be posted', () => {
  it('says no sorry for who complains and only mocks with one', () => {
    expect(
      first(
        'To the deafening idiots at 31B: it is a Tuesday. Sorry if sleep is uncool now. Music off by 11 is in the lease, page 3.',
        'personal',
      ),
    ).toBe('To the people at 31B: it is a Tuesday. Music off by 11 is in the lease, page 3.');
  });

  it('owns up to nothing that the answer says was otherwise', () => {
    const answer = 'You never paid the £500 deposit. Crying on here will not change it. We can offer Sunday 22 June.';
    const said = advised(answer, 'brand', 'You double booked our wedding date. 8 weeks out!!').rewrites;
    expect(said.length).toBeGreaterThan(0);
    for (const { text } of said) expect(text).not.toMatch(/we double booked/u);
  });

  it('owns up to what a post tells, and keeps the remedy', () => {
    expect(
      first(
        'Sorry for any inconvenience. Backups from 3 Feb can be restored: Settings > Vault > Restore.',
        'support',
        'Your update wiped 2 years of my notes',
      ),
    ).toBe(
      'Sorry our update wiped 2 years of your notes. Backups from 3 Feb can be restored: Settings > Vault > Restore.',
    );
  });

  it('draws the barb and keeps the facts, the deadline and the handle', () => {
    expect(
      first(
        "Per my last THREE emails @flats the ceiling is leaking. I want a plumber by Wednesday or I'll make your life hell.",
        'personal',
      ),
    ).toBe("@flats I've sent three emails and the ceiling is leaking. I'd like a plumber by Wednesday, please.");
  });

  it('lowers a warning’s voice and keeps its “not” and its lines', () => {
    expect(
      first('DO NOT drink the water until WE say so!!! HOW many times??\nBoil it for 1 minute first.', 'public-sector'),
    ).toBe('Please do not drink the water until we say so.\nBoil it for 1 minute first.');
  });

  it('speaks to whoever did it where only the insult is gone', () => {
    expect(
      first(
        'Whichever brain dead moron reversed into my van at 10.20, you are an idiot. Please ring me, ref 0419.',
        'personal',
      ),
    ).toBe('To whoever reversed into my van at 10.20: Please ring me, ref 0419.');
  });

  it('says sorry first where a person sends away who asks', () => {
    expect(
      first(
        "Don't look at me, Sam's had the keys since Monday. Police ref is 61/20934.",
        'personal',
        'Who was meant to lock the hut?? The mower is gone.',
      ),
    ).toBe("I'm sorry the mower is gone. Sam's had the keys since Monday. Police ref is 61/20934.");
  });

  it('cuts no word in half', () => {
    const draft =
      "Your token expired at 10:14 (try reading the banner, if banners aren't beyond you). Ring 0161 496 0222.";
    expect(first(draft, 'support', 'I cannot log in, deadline is today!!')).not.toMatch(/\(|\bu\b/u);
  });

  it('drops an answer to a sentence that is gone', () => {
    expect(
      first('Are you people blind. And Monday. The form was due at 4, ref 20.', 'press', 'Is it open?'),
    ).not.toContain('Monday.');
  });

  it('keeps to the writer’s small letters', () => {
    expect(
      first(
        'sent it tuesday, ref BENSON-CABIN, £140. maybe learn to check your own bank before accusing people. shout if it hasn’t landed x',
        'personal',
        'did you ever send the deposit?',
      ),
    ).toBe('sent it tuesday, ref BENSON-CABIN, £140. shout if it hasn’t landed x');
  });
});

describe('speaks in the account’s voice', () => {
  const draft = 'Sorry for any inconvenience. Backups can be restored under Vault.';
  const parent = 'Your update wiped 2 years of my notes';

  it('greets and signs where the profile says so', () => {
    expect(first(draft, 'support', parent, { greeting: 'Hi', signOff: '^DM' })).toMatch(/^Hi, sorry .* \^DM$/u);
  });

  it('spells its own contractions out where it is formal', () => {
    expect(first(draft, 'press', parent, { formality: 'formal' })).toMatch(/^We are sorry/u);
  });

  it('adds no word that the profile avoids', () => {
    const cold = 'As per process, backups can be restored under Vault.';
    expect(first(cold, 'support', parent)).toMatch(/sorry/iu);
    const { rewrites } = advised(cold, 'support', parent, { avoid: ['sorry'] });
    expect(rewrites.filter(({ text }) => /sorry/iu.test(text))).toEqual([]);
  });
});

it('is sorry where a house jeered at what was no question', () => {
  expect(first('Bless. Order ahead at the till by 8.', 'brand', '2 stars. 25 mins for a burger.')).toMatch(/^Sorry /u);
});

it('keeps the answer that was only said to be old', () => {
  expect(
    first(
      'As already explained, your broker in Hale has the file, not us. Ring 0161 496 0222.',
      'support',
      '11 days, no callback',
    ),
  ).toContain('Your broker in Hale has the file.');
});

it('offers nothing for a calm draft', () => {
  const calm = verdict(analyse('The part lands on 14 May. Thanks for waiting!'));
  expect(advise(calm, voiceFor('support'), analyse)).toEqual({ rewrites: [] });
});

it('offers the outline of a fresh start where nothing but heat was said', () => {
  const { rewrites, outline } = advised('Do you idiots even have an inbox?', 'personal');
  expect(rewrites).toEqual([]);
  expect(outline?.steps.length).toBeGreaterThan(1);
});
