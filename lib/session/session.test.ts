import { describe, expect, it } from 'vitest';
import type { Judgement, Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import { type Heat, KINDS, type Kind, LEVELS } from '../coach/kinds';
import type { Advice } from '../rewrite/rewrite';
import { createSession, type Engine, type Manner } from './session';
import { heatOf, swapTo } from './state';

const CONTEXT = {};
const ADVICE: Advice = { rewrites: [{ strategy: 'softer', text: 'You friend', blanks: [] }] };

/** An engine that can be followed by eye: "!" is edgy, "idiot" heated, a judgement adds its own heat. */
const engine: Engine = {
  analyse: (text, context) => ({
    text,
    context,
    english: !text.startsWith('¿'),
    reading: undefined,
    findings: found(text),
  }),
  verdict: (report, judgement, { ignored }) => {
    const findings = report.findings.filter(({ quote }) => !ignored.some((past) => past.quote === quote));
    const own = findings.reduce<Heat>((heat, finding) => (finding.heat === 2 ? 2 : heat || finding.heat), 0);
    const heat: Heat = judgement && judgement.heat[0] > 0 ? 2 : own;
    return {
      report,
      score: heat / 2,
      heat,
      level: LEVELS[heat],
      kinds: byKind(heat),
      findings,
      ...(judgement && { judgement }),
    };
  },
};

const manner: Manner = {
  weighing: { strictness: 0.5, sensitivity: byKind(1), allowedTags: [], ignored: [] },
  voice: { person: 'I', formality: 'plain', warmth: 'neutral', signOff: '', greeting: '', avoid: [] },
  hold: 'heated',
  house: (verdict) => verdict,
};

function byKind<Value>(value: Value): Record<Kind, Value> {
  return Object.fromEntries(KINDS.map((kind) => [kind, value])) as Record<Kind, Value>;
}

function found(text: string): Finding[] {
  return [...text.matchAll(/!|idiot/g)].map(({ 0: quote, index }) => ({
    detector: 'test',
    kind: quote === '!' ? 'shouting' : 'hostility',
    span: { start: index, end: index + quote.length },
    quote,
    why: 'It is a test.',
    heat: quote === '!' ? 1 : 2,
    tentative: false,
    fixes: [],
  }));
}

function judgement(heat: number): Judgement {
  return { heat: [heat, heat], kinds: byKind(0), extra: {}, words: {}, due: -9, clauses: [], pieces: [] };
}

function started(hold: Manner['hold'] = 'heated') {
  const session = createSession(engine, { ...manner, hold });
  return { session, state: () => session.store.getState() };
}

describe('a session', () => {
  it('begins empty and follows the draft through its phases', () => {
    const { session, state } = started();
    expect(state().draft.phase).toBe('empty');
    session.typed('Hello there', CONTEXT);
    expect(state().draft.phase).toBe('calm');
    session.typed('Hello there, idiot', CONTEXT);
    expect(state().draft).toMatchObject({ phase: 'noted', text: 'Hello there, idiot' });
    session.typed('¿Hola?', CONTEXT);
    expect(state().draft.phase).toBe('foreign');
    session.typed('  \n', CONTEXT);
    expect(state().draft.phase).toBe('empty');
  });

  it('shows notes and rewrites only once the typing pauses', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    expect(state().shown.draft.phase).toBe('empty');
    session.paused(ADVICE);
    expect(state().shown).toMatchObject({ draft: { phase: 'noted' }, advice: ADVICE });
    session.typed('You idiot you', CONTEXT);
    expect(state().shown.draft).toMatchObject({ text: 'You idiot' });
  });

  it('takes the advice of a rewriter at hand, anew with every verdict', () => {
    const session = createSession(
      { ...engine, advise: ({ heat }) => (heat === 2 ? ADVICE : { rewrites: [] }) },
      manner,
    );
    session.typed('You idiot', CONTEXT);
    session.paused();
    expect(session.store.getState().shown.advice).toBe(ADVICE);
    session.mannered({ ...manner, house: (verdict) => ({ ...verdict, heat: 1 }) });
    expect(session.store.getState().shown.advice).toEqual({ rewrites: [] });
  });

  it('takes advice that comes late for the draft in view, and no other', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    session.paused();
    session.advised('You idiots', ADVICE);
    expect(state().shown.advice).toBeUndefined();
    session.advised('You idiot', ADVICE);
    expect(state().shown.advice).toBe(ADVICE);
    session.judged('You idiot', judgement(1));
    expect(state().shown.advice).toBe(ADVICE);
  });

  it('tells at once, draft and view together, that words in view were weighed anew', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    session.paused(ADVICE);
    const [finding] = found('You idiot');
    const together: boolean[] = [];
    session.store.subscribe(({ draft, shown }) => together.push(draft === shown.draft));
    if (finding) session.ignored(finding);
    expect(together).toEqual([true]);
    expect(session.weighing().ignored).toEqual([{ kind: 'hostility', quote: 'idiot' }]);
    expect(state().shown.draft.phase).toBe('calm');
  });

  it('keeps the advice in view while newer is waited for, and an offer to copy while the words stay', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    session.paused(ADVICE);
    session.refused('You friend');
    session.typed('You idiot', { account: 'press' });
    session.paused();
    expect(state().shown.advice).toBe(ADVICE);
    expect(state().offer).toBe('You friend');
    session.typed('You idiot!', { account: 'press' });
    session.paused();
    expect(state().shown.advice).toBeUndefined();
    expect(state().offer).toBeUndefined();
  });

  it('clears what it shows at once when the box is emptied', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    session.paused();
    session.typed('', CONTEXT);
    expect(state().shown.draft.phase).toBe('empty');
  });

  it('counts only the judgement of the newest draft', () => {
    const { session, state } = started();
    session.typed('Nice', CONTEXT);
    session.typed('Nice work', CONTEXT);
    session.judged('Nice', judgement(3));
    expect(heatOf(state().draft)).toBe(0);
    expect(session.isJudged()).toBe(false);
    session.judged('Nice work', judgement(3));
    expect(heatOf(state().draft)).toBe(2);
    expect(session.isJudged()).toBe(true);
  });

  it('keeps the judgement as a guess while the same draft grows, and forgets it for another', () => {
    const { session, state } = started();
    session.typed('Nice work', CONTEXT);
    session.judged('Nice work', judgement(3));
    session.typed('Nice work, all', CONTEXT);
    expect(heatOf(state().draft)).toBe(2);
    expect(session.isJudged()).toBe(false);
    session.typed('Something altogether different was pasted over it', CONTEXT);
    expect(heatOf(state().draft)).toBe(0);
  });

  it('brings a late judgement into view where its draft is shown', () => {
    const { session, state } = started();
    session.typed('Nice work', CONTEXT);
    session.paused();
    session.judged('Nice work', judgement(3));
    expect(state().shown.draft.phase).toBe('noted');
  });

  it('leaves alone what the writer ignored, in this composer', () => {
    const { session, state } = started();
    session.typed('Stop! idiot', CONTEXT);
    session.paused();
    const [shout] = (state().draft as { verdict: Verdict }).verdict.findings;
    if (!shout) throw new Error('the engine found nothing');
    session.ignored(shout);
    expect(state().shown.draft).toMatchObject({ verdict: { findings: [{ quote: 'idiot' }] } });
  });

  it('takes a new manner at once', () => {
    const { session, state } = started();
    session.typed('Stop!', CONTEXT);
    session.mannered({ ...manner, house: (verdict) => ({ ...verdict, heat: 2 }) });
    expect(heatOf(state().draft)).toBe(2);
  });

  it('offers a refused rewrite until the draft changes', () => {
    const { session, state } = started();
    session.typed('You idiot', CONTEXT);
    session.refused('You friend');
    expect(state().offer).toBe('You friend');
    session.typed('You idiots', CONTEXT);
    expect(state().offer).toBeUndefined();
  });

  it('can undo as long as the draft grows out of what Poise wrote', () => {
    const { session, state } = started();
    session.typed('You friend', CONTEXT);
    session.rewrote({ original: 'You idiot', rewritten: 'You friend' });
    session.typed('You friend, hello', CONTEXT);
    expect(state().swap?.original).toBe('You idiot');
    session.undone();
    expect(state().swap).toBeUndefined();
    session.recalled({ original: 'You idiot', rewritten: 'You friend' });
    session.typed('Something else that was typed over it', CONTEXT);
    expect(state().swap).toBeUndefined();
    session.recalled({ original: 'You idiot', rewritten: 'You friend' });
    session.typed('', CONTEXT);
    expect(state().swap).toBeUndefined();
  });
});

describe('the hold', () => {
  it.each([
    ['off', 'You idiot', false],
    ['heated', 'Stop!', false],
    ['heated', 'You idiot', true],
    ['edgy', 'Stop!', true],
    ['edgy', 'Fine', false],
  ] as const)('set to %s, for "%s": %s', (hold, text, asks) => {
    const { session } = started(hold);
    session.typed(text, CONTEXT);
    expect(session.shouldHold()).toBe(asks);
  });

  it('asks once for the same words, and again for others', () => {
    const { session } = started();
    session.typed('You idiot', CONTEXT);
    session.held();
    expect(session.shouldHold()).toBe(false);
    session.typed('You utter idiot', CONTEXT);
    expect(session.shouldHold()).toBe(true);
  });

  it('asks once where composers share what was asked', () => {
    const asked = new Set<string>();
    const [first, anew] = [createSession(engine, manner, asked), createSession(engine, manner, asked)];
    first.typed('You idiot', CONTEXT);
    first.held();
    anew.typed('You idiot', CONTEXT);
    expect(anew.shouldHold()).toBe(false);
    anew.typed('You idiots', CONTEXT);
    expect(anew.shouldHold()).toBe(true);
  });
});

describe('the counts', () => {
  it('tell how a draft went, once, and never its words', () => {
    const { session } = started();
    session.typed('You idiot!', CONTEXT);
    session.paused();
    session.rewrote({ original: 'You idiot!', rewritten: 'You friend' });
    session.typed('You friend', CONTEXT);
    expect(session.ended(false)).toEqual({
      kinds: ['hostility', 'shouting'],
      peak: 2,
      last: 0,
      used: 1,
      ignored: 0,
      anyway: false,
    });
    expect(session.ended(false)).toBeUndefined();
  });

  it('begin anew with the next draft, and leave out an empty one', () => {
    const { session } = started();
    session.typed('You idiot', CONTEXT);
    session.ended(true);
    session.typed('', CONTEXT);
    expect(session.ended(false)).toBeUndefined();
    session.typed('Fine', CONTEXT);
    expect(session.ended(false)).toMatchObject({ peak: 0, kinds: [], anyway: false });
  });
});

describe('undo', () => {
  it('leads through swaps on top of each other to what the writer typed', () => {
    const first = swapTo('b', 'a', undefined);
    expect(swapTo('c', 'b', first)).toEqual({ original: 'a', rewritten: 'c' });
    expect(swapTo('c', 'b, edited', first)).toEqual({ original: 'b, edited', rewritten: 'c' });
  });
});
