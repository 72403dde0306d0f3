import type { Tab } from '../../e2e/browsers/tab';
import type { Operations } from './answer';

export type Ask<Ops extends Operations> = <Op extends keyof Ops>(
  op: Op,
  ...values: Parameters<Ops[Op]>
) => Promise<Awaited<ReturnType<Ops[Op]>>>;

/** Asks the content script from the page's world. */
export const askOf =
  <Ops extends Operations>(tab: Tab): Ask<Ops> =>
  (op, ...values) =>
    tab.evaluate(putTo, op as string, values as unknown[]) as never;

/** Runs in the page, so it refers to nothing outside itself. */
function putTo(op: string, values: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asks = Math.random();
    const hear = ({ data }: MessageEvent) => {
      if (data?.answers !== asks) return;
      window.removeEventListener('message', hear);
      if (data.failed) reject(new Error(data.failed));
      else resolve(data.value);
    };
    window.addEventListener('message', hear);
    window.postMessage({ asks, op, values });
  });
}
