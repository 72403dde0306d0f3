import { expect, it, vi } from 'vitest';
import type { Judgement } from '../coach/context';
import { createJudgeClient } from './judge-client';
import type { Ask } from './messages';

const ask = (text: string): Ask => ({ text, context: {} });
const judgement = (heat: number) => ({ heat: [heat, heat], clauses: [] }) as unknown as Judgement;

/** A background that answers when the test says so. */
function background() {
  const asked: { text: string; answer: (judgement: Judgement | undefined) => void; fail: () => void }[] = [];
  const send = vi.fn(
    ({ text }: Ask) =>
      new Promise<Judgement | undefined>((answer, reject) => {
        asked.push({ text, answer, fail: () => reject(new Error('the message channel closed')) });
      }),
  );
  return { asked, send };
}

it('asks for one draft at a time, and of those that wait only for the newest', async () => {
  const { asked, send } = background();
  const client = createJudgeClient(send, vi.fn());
  const answers = ['a', 'ab', 'abc'].map((text) => client.judge(ask(text)));
  expect(await answers[1]).toBeUndefined();
  asked[0]?.answer(judgement(1));
  expect(await answers[0]).toEqual(judgement(1));
  await vi.waitFor(() => expect(asked.map(({ text }) => text)).toEqual(['a', 'abc']));
  asked[1]?.answer(judgement(3));
  expect(await answers[2]).toEqual(judgement(3));
});

it('asks once more when the background died over the answer', async () => {
  const { asked, send } = background();
  const client = createJudgeClient(send, vi.fn());
  const answer = client.judge(ask('a'));
  asked[0]?.fail();
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  asked[1]?.answer(judgement(2));
  expect(await answer).toEqual(judgement(2));
});

it('answers nothing where the background cannot be reached, tells once a draft, and goes on', async () => {
  const failed = vi.fn();
  const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
  const client = createJudgeClient(send, failed);
  expect(await client.judge(ask('a'))).toBeUndefined();
  expect(failed).toHaveBeenCalledTimes(1);
  send.mockResolvedValue(judgement(1));
  expect(await client.judge(ask('ab'))).toEqual(judgement(1));
});

it('stands a background that throws instead of rejecting', async () => {
  const failed = vi.fn();
  const client = createJudgeClient(() => {
    throw new TypeError('sendMessage of undefined');
  }, failed);
  expect(await client.judge(ask('a'))).toBeUndefined();
  expect(await client.judge(ask('b'))).toBeUndefined();
});
