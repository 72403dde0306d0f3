import { analyse } from '../lib/coach/analyse';
import type { Context, Verdict } from '../lib/coach/context';
import { verdict } from '../lib/coach/verdict';
import type { Judge } from '../lib/encoder/judge';
import { openJudge } from '../lib/encoder/open-judge';
import { readNode } from '../lib/encoder/read-node';
import { advise } from '../lib/rewrite/advise';
import { voiceFor } from '../lib/rewrite/default-voice';
import { readOver } from '../lib/rewrite/read-over';
import type { Advice } from '../lib/rewrite/rewrite';

export type Answer = { readonly verdict: Verdict; readonly advice: Advice };

/** The extension's engine, joined as the extension joins it, without a browser. */
export type Engine = {
  read(text: string, context: Context): Promise<Verdict>;
  coach(text: string, context: Context): Promise<Answer>;
  dispose(): void;
};

/** With the encoder off, or where its files are missing, instinct answers alone. */
export async function openEngine({ encoder }: { readonly encoder: boolean }): Promise<Engine> {
  const judge = encoder ? await opened() : undefined;

  async function read(text: string, context: Context): Promise<Verdict> {
    const report = analyse(text, context);
    return verdict(report, report.english ? await judge?.judge(text, context) : undefined);
  }

  return {
    read,
    async coach(text, context) {
      const draft = await read(text, context);
      if (draft.heat === 0) return { verdict: draft, advice: { rewrites: [] } };
      const advice = advise(draft, voiceFor(context.account ?? 'brand'), analyse);
      return { verdict: draft, advice: await readOver(advice, draft, (words) => read(words, context)) };
    },
    dispose: () => judge?.dispose(),
  };
}

async function opened(): Promise<Judge | undefined> {
  try {
    return await openJudge(readNode);
  } catch (error) {
    console.error(`The sentence encoder cannot be used, instinct answers alone: ${error}`);
    return undefined;
  }
}
