import { expect, it } from 'vitest';
import type { Judgement } from './context';
import { heardAgain } from './second-reader';
import shipped from './second-reader.json';

const heard = (text: string, edgy: number, edit: number, due: number) => {
  const piece = { start: text.indexOf('#'), end: text.length, kind: 'snark', heat: 0, cut: edit, edit } as const;
  return heardAgain(shipped, edgy, { due, pieces: [piece] } as unknown as Judgement, text);
};
const FACTS = 'Fines go up to £150 on 1 May #LazyOwners';

it('hears a dig in the tag of a text that tells of facts, calm as the rest is', () => {
  expect(heard(FACTS, -0.8, 5, 9)).toBeGreaterThan(1);
});

it.each([
  ['an editor might leave the tag', FACTS, -0.8, 1, 9],
  ['an editor would leave the text', FACTS, -0.8, 5, 1],
  ['the first is sure that it is calm', FACTS, -3, 5, 9],
  ['it tells no facts', 'The radio played #ItsNotMe', -0.8, 5, 9],
])('is not asked where %s', (_, text, edgy, edit, due) => expect(heard(text, edgy, edit, due)).toBe(edgy));

it.each([
  ['an editor would surely change what the first is not sure of', -0.8, 2.5, 1.15],
  ['the first is sure that it is calm', -3, 9, -3],
  ['an editor would leave it', -0.8, 1, -0.8],
  ['an editor would rather change what the first finds likelier edgy than not', 0.1, 0.6, 1.15],
  ['an editor would as soon leave that', 0.1, 0.3, 0.1],
])('hears where %s in a text without tags', (_, edgy, due, expected) => {
  const said = heardAgain(
    shipped,
    edgy,
    { due, pieces: [] } as unknown as Judgement,
    'Only a skinflint would grumble.',
  );
  expect(said).toBe(expected);
});

it('leaves words in capitals to the detectors', () => {
  const said = heardAgain(shipped, -0.5, { due: 9, pieces: [] } as unknown as Judgement, 'BACK ON FRIDAY at nine.');
  expect(said).toBe(-0.5);
});
