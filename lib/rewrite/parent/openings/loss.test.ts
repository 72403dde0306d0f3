import { expect, it } from 'vitest';
import { loss } from './loss';

const owning = (post: string, told: string) =>
  loss({ post, person: 'we', told, draft: '' } as Parameters<typeof loss>[0])?.owning;

it.each([
  [
    'My mum passed away and you spelled her name wrong',
    "we spelled your mum's name wrong",
    'and that we spelled her name wrong',
  ],
  [
    'My mother died in March and you sent a bill to her',
    'we sent a bill to your mother',
    'and that we sent a bill to her',
  ],
  ['My dad died and you sent him a reminder', 'we sent your dad a reminder', 'and that we sent him a reminder'],
])('names whom %s is about once', (post, told, once) => expect(owning(post, told)).toContain(once));

it.each([
  ['My flatmate took his own life on Saturday', "We're so sorry about your flatmate."],
  ["Ran your 10k for my sister today. She'd have been 30.", "We're so sorry about your sister."],
  ["Dad's posthumous degree today and no sound", "We're so sorry about your dad."],
  ['My mother-in-law passed away in May', "We're so sorry about your mother-in-law."],
  ["The lad on your front page is my nephew. We hadn't been told he'd died.", "We're so sorry about your nephew."],
  ["I'm the brother of the woman who drowned at Kells. You never rang us.", "We're so sorry for your loss."],
  ['Our son was killed on the ring road and you got his age wrong', "We're so sorry about your son."],
  ["My mum was never told by the ward that he'd died", "We're so sorry for your loss."],
])('hears a death that is told in other words: %s', (post, sorry) =>
  expect(loss({ post, person: 'we', draft: '' } as Parameters<typeof loss>[0])?.owning).toBe(sorry),
);

it('says once who died, and not how', () =>
  expect(owning('My dad collapsed at your breakfast. He died today.', 'your dad collapsed at our breakfast')).toBe(
    "We're so sorry about your dad.",
  ));

it('says beside it what the draft regrets by halves', () =>
  expect(
    loss({
      post: 'My dad died in May',
      person: 'we',
      draft: 'We regret if the letter of 2 May was upsetting. It was sent in error.',
    } as Parameters<typeof loss>[0])?.owning,
  ).toBe("We're so sorry about your dad, and about the letter of 2 May."));

it.each(['My husband nearly drowned off your jetty', 'My dad says he killed the weeds himself'])(
  'condoles with nobody where nobody died: %s',
  (post) => expect(owning(post, '')).toBeUndefined(),
);
