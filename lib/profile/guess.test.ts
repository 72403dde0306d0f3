import { expect, it } from 'vitest';
import { firstProfile, guessedPreset } from './guess';

it.each([
  ['HollowfenHelp', '', 'brand-support'],
  ['hollowfen', 'Bakery since 1911. Official account. Shop now.', 'brand-support'],
  ['jo_writes', 'Reporter on housing. DMs open.', 'journalist'],
  ['wexcouncil', 'Wex Valley Borough Council. Monitored 9 to 5.', 'public-sector'],
  ['brightbell', 'Public relations for people with something to say', 'press'],
  ['smxchat', 'Every Wednesday', 'chat-host'],
  ['priya_k', 'host of #gardenchat, Tuesdays at 8', 'chat-host'],
  ['ada', 'mum, runner, tea', undefined],
  ['depressed_panda', 'I express myself', undefined],
])('@%s (%s) is %s', (handle, bio, preset) => {
  expect(guessedPreset({ site: 'x', handle, bio })).toBe(preset);
});

it('takes the writer’s own word for the first account, and its signs for the others', () => {
  const poster = { site: 'x', handle: 'HollowfenHelp' };
  expect(firstProfile(poster, 'chat-host', true)).toEqual({ id: 'chat-host', guessed: false });
  expect(firstProfile(poster, 'chat-host', false)).toEqual({ id: 'brand-support', guessed: true });
  expect(firstProfile({ site: 'x', handle: 'ada' }, 'chat-host', false)).toEqual({ id: 'chat-host', guessed: true });
  expect(firstProfile({ site: 'x', handle: 'ada' }, null, true)).toEqual({ id: 'personal', guessed: true });
});
