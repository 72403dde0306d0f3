import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmWhenIdle } from '../../../entrypoints/coach.content/warm';

let idle: (() => void)[] = [];
const rest = () => {
  const due = idle;
  idle = [];
  for (const run of due) run();
};

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => void vi.unstubAllGlobals());

/** An engine that is warm after so many steps, each of which takes five milliseconds. */
function engine(steps: number) {
  let [left, now] = [steps, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => {
    now += 5;
    left -= 1;
    return left >= 0;
  };
}

test('what the first key asks for waits until the engine is warm, and is done once', () => {
  const hear = vi.fn();
  const whenWarm = warmWhenIdle(engine(2), new AbortController().signal);
  whenWarm(hear);
  whenWarm(hear);
  rest();
  rest();
  expect(hear).not.toHaveBeenCalled();
  rest();
  expect(hear).toHaveBeenCalledTimes(1);
});

test('a key into a warm engine is heard at once', () => {
  const hear = vi.fn();
  const whenWarm = warmWhenIdle(engine(0), new AbortController().signal);
  rest();
  whenWarm(hear);
  whenWarm(hear);
  expect(hear).toHaveBeenCalledTimes(2);
});

test('once Poise is gone nothing is warmed or heard any more', () => {
  const gone = new AbortController();
  const [hear, warmUp] = [vi.fn(), vi.fn(() => false)];
  warmWhenIdle(warmUp, gone.signal)(hear);
  gone.abort();
  rest();
  expect(warmUp).not.toHaveBeenCalled();
  expect(hear).not.toHaveBeenCalled();
});
