import type { Browser } from 'puppeteer-core';

/** Runs a line of script in Firefox's own window, which may do what no page may. */
export type System = (script: string) => Promise<unknown>;

type Reply = {
  result: { contexts: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: { text: string } };
};

/** The part of puppeteer-core that its types keep to themselves: the connection it speaks WebDriver BiDi over. */
type Speaking = { connection: { send(method: string, parameters: object): Promise<Reply> } };

/** Needs a Firefox started with `--remote-allow-system-access`. */
export const systemOf = async (firefox: Browser): Promise<System> => {
  const { connection } = firefox as unknown as Speaking;
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = windows.result.contexts[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
};
