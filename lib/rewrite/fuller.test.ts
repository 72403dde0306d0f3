import { expect, it } from 'vitest';
import { analyse } from '../coach/analyse';
import type { Kind } from '../coach/kinds';
import { marksOf } from '../coach/verdict';
import { fullerTask } from './fuller';
import type { Task } from './task';

const look = (text: string) => marksOf(analyse(text));
const taskOf = (draft: string, texts: readonly string[], kinds: readonly Kind[] = ['snark']) =>
  ({
    draft,
    lines: texts.map((text) => ({ text, gap: ' ' })),
    kinds: new Set(kinds),
    answering: true,
  }) as unknown as Task;
const fuller = (draft: string, edited: readonly string[], ruled: readonly string[], kinds?: readonly Kind[]) =>
  fullerTask(taskOf(draft, edited, kinds), taskOf(draft, ruled, kinds), look)?.lines.map(({ text }) => text);

it('takes what the rules keep of a sentence that was cut whole', () =>
  expect(
    fuller(
      'As we have said REPEATEDLY, the crew couldn’t get past parked cars. We come back Thursday.',
      ['', 'We come back Thursday.'],
      ['The crew couldn’t get past parked cars.', 'We come back on Thursday.'],
    ),
  ).toEqual(['The crew couldn’t get past parked cars.', 'We come back Thursday.']));

it('gives a sentence its determiner back', () =>
  expect(
    fuller(
      "Trees aren't ours, that verge is housing association. Ring Larkhill Homes.",
      ['', 'Ring Larkhill Homes.'],
      ['Verge is housing association.', 'Ring Larkhill Homes.'],
    ),
  ).toEqual(['That verge is housing association.', 'Ring Larkhill Homes.']));

it('takes nothing that does not stand, is marked or shrugs', () => {
  const others = ['You pressed Cancel and then, plot twist, Confirm. Ring us.', ['', 'Ring us.']] as const;
  expect(fuller(...others, ['You pressed Cancel and then, Confirm.', 'Ring us.'])).toBeUndefined();
  expect(fuller(...others, ['You are a muppet and a clown.', 'Ring us.'])).toBeUndefined();
  expect(fuller(...others, ['Confirm.', 'Ring us.'])).toBeUndefined();
  expect(fuller(...others, ['Theatre lists change.', 'Ring us.'])).toBeUndefined();
  expect(fuller(...others, ['Going by that picture.', 'Ring us.'])).toBeUndefined();
  expect(fuller(...others, ['Half of you let it ring out.', 'Ring us.'])).toBeUndefined();
  expect(
    fuller('Stylists run behind, that’s life. Ring us.', ['', 'Ring us.'], ['Stylists run behind.', 'Ring us.']),
  ).toBeUndefined();
  expect(fuller('Trains run late. Ring us.', ['', 'Ring us.'], ['Trains run late.', 'Ring us.'])).toBeUndefined();
});

it('takes nothing back from a form letter, nor where the sentences do not match', () => {
  const texts = ['', 'Ring us.'];
  const ruled = ['Greetings from the whole team.', 'Ring us.'];
  expect(fuller('Greetings from the whole team. Ring us.', texts, ruled, ['boilerplate'])).toBeUndefined();
  expect(fuller('Greetings from the whole team. Ring us.', texts, ruled.slice(0, 1))).toBeUndefined();
});

it('takes no excuse that holds at any time', () =>
  expect(
    fuller(
      'We are sorry you were not satisfied, but traffic is beyond anybody’s control. We waived the fee.',
      ['', 'We waived the fee.'],
      ['Traffic is beyond anybody’s control.', 'We waived the fee.'],
    ),
  ).toBeUndefined());
