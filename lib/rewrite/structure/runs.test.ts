import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../coach/packed-weights';
import { layoutOf } from './layout';
import { bestWays, OWN, type Run, stretchesOf, traitsOf, worthOf } from './runs';

/** All sets of runs of words `from` to `to` of which no two touch. */
function allWays(from: number, to: number): readonly (readonly Run[])[] {
  if (from >= to) return [[]];
  const ways = [...allWays(from + 1, to)];
  for (let end = from + 1; end <= to; end++)
    for (const rest of allWays(end + 1, to)) ways.push([{ from, to: end }, ...rest]);
  return ways;
}

describe('runs', () => {
  it('go in the ways that are worth most together, best first, and no two of a way touch', () => {
    const table = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 3 }), table, (size, from, numbers) => {
        const worth = (begin: number, end: number) => numbers[(begin - from) * 6 + (end - from - 1)] ?? 0;
        const sum = (runs: readonly Run[]) => runs.reduce((total, run) => total + worth(run.from, run.to), 0);
        const ways = bestWays({ from, to: from + size }, worth, 4);
        const sums = allWays(from, from + size).map(sum);
        expect(ways.map((way) => way.worth)).toEqual(sums.sort((a, b) => b - a).slice(0, 4));
        for (const { runs, worth: total } of ways) {
          expect(sum(runs)).toBe(total);
          expect(runs.every((run, index) => run.from > (runs[index - 1]?.to ?? -1))).toBe(true);
        }
      }),
    );
  });

  it('stay within their sentence', () => {
    const { words } = layoutOf('The van is late. Read the sign.\nPlease');
    expect(stretchesOf(words)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 7 },
      { from: 7, to: 8 },
    ]);
  });

  it('are known by what they would make neighbours, and by what they hold', () => {
    const layout = layoutOf('The van, as a child could see, is not due in Leeds on Friday at 5.');
    const traits = traitsOf(
      layout,
      layout.words.map(() => 0),
    );
    expect(traits.whole(2, 7)).toContain('join x, be');
    expect(traits.whole(2, 7)).toContain('marks ,,');
    expect(traits.whole(0, 7)).toContain('join ^ be');
    expect(traits.whole(2, 16)).toEqual(
      expect.arrayContaining(['holds fact 1', 'holds name 2', 'holds day 1', 'holds not 1']),
    );
    expect(traits.whole(0, 16)).toContain('all of 1');
  });

  it('weigh what their words say and what they are', () => {
    const layout = layoutOf('Oh dear me. The gate opens at 9.');
    const traits = traitsOf(layout, [1, 2, 3, 0, 0, 0, 0, 0]);
    expect(worthOf(layout, traits, weightsOf({ [OWN]: 50, 'seat all': 25 }))(0, 3)).toBeCloseTo(3.25);
    expect(worthOf(layout, traits, weightsOf({ [OWN]: 50, '<w oh': -100 }))(0, 2)).toBeCloseTo(0.5);
  });
});
