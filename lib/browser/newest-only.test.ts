import { expect, it, vi } from 'vitest';
import { newestOnly } from './newest-only';

/** A background that answers when the test says so. */
function background() {
  const asked: { text: string; answer: (heat: number | undefined) => void; fail: () => void }[] = [];
  const send = vi.fn(
    (text: string) =>
      new Promise<number | undefined>((answer, reject) => {
        asked.push({ text, answer, fail: () => reject(new Error('the message channel closed')) });
      }),
  );
  return { asked, send };
}

it('asks for one draft at a time, and of those that wait only for the newest', async () => {
  const { asked, send } = background();
  const client = newestOnly<string, number>(send, vi.fn());
  const answers = ['a', 'ab', 'abc'].map((text) => client(text));
  expect(await answers[1]).toBeUndefined();
  asked[0]?.answer(1);
  expect(await answers[0]).toBe(1);
  await vi.waitFor(() => expect(asked.map(({ text }) => text)).toEqual(['a', 'abc']));
  asked[1]?.answer(3);
  expect(await answers[2]).toBe(3);
});

it('lets one composer’s draft overtake no other’s', async () => {
  const { asked, send } = background();
  const client = newestOnly<string, number>(send, vi.fn());
  const [one, two, three] = [{}, {}, {}];
  const answers = [client('first', one), client('second', two), client('third', three), client('third!', three)];
  expect(await answers[2]).toBeUndefined();
  for (const [at, text] of ['first', 'second', 'third!'].entries()) {
    await vi.waitFor(() => expect(asked[at]?.text).toBe(text));
    asked[at]?.answer(at);
  }
  expect(await Promise.all([answers[0], answers[1], answers[3]])).toEqual([0, 1, 2]);
});

it('asks once more when the background died over the answer', async () => {
  const { asked, send } = background();
  const client = newestOnly<string, number>(send, vi.fn());
  const answer = client('a');
  asked[0]?.fail();
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  asked[1]?.answer(2);
  expect(await answer).toBe(2);
});

it('answers nothing where the background cannot be reached, tells once a draft, and goes on', async () => {
  const failed = vi.fn();
  const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
  const client = newestOnly<string, number>(send, failed);
  expect(await client('a')).toBeUndefined();
  expect(failed).toHaveBeenCalledTimes(1);
  send.mockResolvedValue(1);
  expect(await client('ab')).toBe(1);
});

it('stands a background that throws instead of rejecting', async () => {
  const failed = vi.fn();
  const client = newestOnly<string, number>(() => {
    throw new TypeError('sendMessage of undefined');
  }, failed);
  expect(await client('a')).toBeUndefined();
  expect(await client('b')).toBeUndefined();
});
