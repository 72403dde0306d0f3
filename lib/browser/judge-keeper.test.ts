import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Judgement } from '../coach/context';
import { createJudgeKeeper, type Judge } from './judge-keeper';

const judgement = { heat: [1, 0] } as unknown as Judgement;

function encoder() {
  const judge: Judge = {
    judge: vi.fn(async (_text, _context, signal) => {
      await new Promise((done) => setTimeout(done, 20));
      signal?.throwIfAborted();
      return judgement;
    }),
    dispose: vi.fn(),
  };
  return { judge, open: vi.fn(async () => judge) };
}

describe('the keeper of the encoder', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('loads it once, before the first draft or with it', async () => {
    const { open } = encoder();
    const keeper = createJudgeKeeper(open, vi.fn());
    keeper.warm();
    const both = Promise.all([keeper.judge('one', 'a', {}), keeper.judge('two', 'b', {})]);
    await vi.advanceTimersByTimeAsync(50);
    expect(await both).toEqual([judgement, judgement]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('drops a draft when a newer one of the same composer comes, without a word', async () => {
    const failed = vi.fn();
    const keeper = createJudgeKeeper(encoder().open, failed);
    const both = Promise.all([keeper.judge('one', 'a', {}), keeper.judge('one', 'ab', {})]);
    await vi.advanceTimersByTimeAsync(50);
    expect(await both).toEqual([undefined, judgement]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('gives the memory back when nobody asks, and loads anew', async () => {
    const { judge, open } = encoder();
    const keeper = createJudgeKeeper(open, vi.fn(), 1000);
    keeper.warm();
    await vi.advanceTimersByTimeAsync(900);
    keeper.warm();
    await vi.advanceTimersByTimeAsync(900);
    expect(judge.dispose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(judge.dispose).toHaveBeenCalledTimes(1);
    keeper.warm();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('answers nothing where the encoder cannot be loaded, and does not try at every key', async () => {
    const failed = vi.fn();
    const open = vi.fn().mockRejectedValue(new Error('poise.bin is damaged'));
    const keeper = createJudgeKeeper(open, failed);
    expect(await keeper.judge('one', 'a', {})).toBeUndefined();
    expect(await keeper.judge('one', 'ab', {})).toBeUndefined();
    expect(open).toHaveBeenCalledTimes(1);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});
