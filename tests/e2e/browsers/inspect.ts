import type { BrowserContext } from '@playwright/test';
import type { Inspected } from './tab';

type Heard = {
  readonly id?: number;
  readonly method?: string;
  readonly result?: object;
  readonly error?: { readonly message: string };
  readonly params?: {
    readonly type?: string;
    readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
    readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  };
};

/** What a console says that it would not say if all were well. */
const complaintOf = ({ method, params }: Heard): string | undefined => {
  const thrown = params?.exceptionDetails;
  if (method === 'Runtime.exceptionThrown' && thrown) return thrown.exception?.description ?? thrown.text;
  if (method !== 'Runtime.consoleAPICalled' || !/^(error|warning|assert)$/.test(params?.type ?? '')) return undefined;
  return params?.args?.map(({ value, description }) => value ?? description).join(' ');
};

/**
 * Listens to every console, and to each life of the background from its first moment on: Playwright tells of its console, but
 * not of what it throws, and cannot ask for its heap.
 */
export const inspect = async (context: BrowserContext, own: string): Promise<Inspected> => {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  context.on('console', (message) => {
    if (/^(error|warning|assert)$/.test(message.type()))
      complaints.push(`${message.location().url}: ${message.text()}`);
  });

  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no protocol of its own.');
  const answers = new Map<number, (heard: Heard) => void>();
  let background: string | undefined;
  let lives = 0;
  let asked = 0;

  const ask = async (sessionId: string, method: string): Promise<object> => {
    asked += 1;
    const id = asked;
    const answered = new Promise<Heard>((resolve) => answers.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    const { result, error } = await answered;
    if (!result) throw new Error(`${method}: ${error?.message}`);
    return result;
  };

  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const heard = JSON.parse(message) as Heard;
    if (heard.id !== undefined) answers.get(heard.id)?.(heard);
    // To the browser it is one background that starts again and again, each time in a new context.
    if (heard.method === 'Runtime.executionContextCreated') lives += 1;
    const complaint = complaintOf(heard);
    if (complaint !== undefined) complaints.push(`background: ${complaint}`);
  });
  session.on('Target.targetCreated', async ({ targetInfo: { type, url, targetId } }) => {
    if (type !== 'service_worker' || !url.startsWith(own)) return;
    ({ sessionId: background } = await session.send('Target.attachToTarget', { targetId, flatten: false }));
    await ask(background, 'Runtime.enable');
  });
  await session.send('Target.setDiscoverTargets', { discover: true });

  return {
    complaints,
    lives: () => lives,
    heap: async () => {
      if (background === undefined) throw new Error('The background has not started yet.');
      await ask(background, 'HeapProfiler.collectGarbage');
      return ((await ask(background, 'Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
    },
  };
};
