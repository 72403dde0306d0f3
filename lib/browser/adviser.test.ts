import { describe, expect, it } from 'vitest';
import type { Judgement, Report, Verdict } from '../coach/context';
import type { Heat } from '../coach/kinds';
import { advised, type FullEngine } from './adviser';
import type { AskAdvice } from './messages';

const ask = { text: 'You idiot', context: {}, weighing: {}, voice: {} } as unknown as AskAdvice;
const rewrite = (text: string) => ({ strategy: 'softer' as const, text, blanks: [] });

/** The encoder reads what instinct cannot: `heats` says how hot each text is to it. */
function engine(offered: readonly string[], heats: Readonly<Record<string, Heat>> = {}): FullEngine {
  const heatOf = (text: string): Heat => (text === ask.text ? 2 : (heats[text] ?? 0));
  return {
    analyse: (text) => ({ text, context: {}, english: true, findings: [] }) as unknown as Report,
    judge: async (text) => ({ heat: [heatOf(text), 0] }) as unknown as Judgement,
    verdict: (report, judgement) => {
      const heat = (judgement?.heat[0] ?? 0) as Heat;
      return { report, heat, score: heat / 2, findings: [] } as unknown as Verdict;
    },
    advise: () => ({ rewrites: offered.map(rewrite) }),
  };
}

describe('advice', () => {
  it('keeps the order of what the encoder, too, finds calm', async () => {
    const { rewrites } = await advised(engine(['Hello', 'Oh, hello', 'Hi'], { 'Oh, hello': 1 }), ask);
    expect(rewrites.map(({ text }) => text)).toEqual(['Hello', 'Hi']);
  });

  it('offers nothing that is as hot as the draft, but an outline', async () => {
    const { rewrites, outline } = await advised(engine(['Oh, hello'], { 'Oh, hello': 2 }), ask);
    expect(rewrites).toEqual([]);
    expect(outline?.steps.length).toBeGreaterThan(0);
  });

  it('offers nothing for a draft that judgement finds calm, whatever the house marks in it', async () => {
    const calm = { ...engine(['Hello']), verdict: (report: Report) => ({ report, heat: 0, score: 0, findings: [] }) };
    expect(await advised(calm as unknown as FullEngine, ask)).toEqual({ rewrites: [] });
  });

  it.each(['@ann ', '@ann #chat', '…', ''])('never offers "%s", which says nothing', async (text) => {
    const { rewrites, outline } = await advised(engine([text]), ask);
    expect(rewrites).toEqual([]);
    expect(outline).toBeDefined();
  });
});
