import { analyse } from '../lib/coach/analyse';
import type { Context, Verdict } from '../lib/coach/context';
import { verdict } from '../lib/coach/verdict';
import type { Judge } from '../lib/encoder/judge';
import { openJudge } from '../lib/encoder/open-judge';
import { readNode } from '../lib/encoder/read-node';
import { advise } from '../lib/rewrite/advise';
import { voiceFor } from '../lib/rewrite/default-voice';
import type { Advice } from '../lib/rewrite/rewrite';

export type Answer = { readonly verdict: Verdict; readonly advice: Advice };

/** The extension's engine, joined as the extension joins it, without a browser. */
export type Engine = { coach(text: string, context: Context): Promise<Answer>; dispose(): void };

/** With the encoder off, or where its files are missing, instinct answers alone. */
export async function openEngine({ encoder }: { readonly encoder: boolean }): Promise<Engine> {
  const judge = encoder ? await opened() : undefined;
  return {
    async coach(text, context) {
      const report = analyse(text, context);
      const judgement = report.english ? await judge?.judge(text, context) : undefined;
      const seen = verdict(report, judgement);
      return { verdict: seen, advice: advise(seen, voiceFor(context.account ?? 'brand'), analyse) };
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
