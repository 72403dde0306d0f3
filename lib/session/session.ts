import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Context, Judgement, Report, Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import type { Weighing } from '../coach/weighing';
import type { Hold } from '../profile/fields';
import type { Ending } from '../profile/tally';
import type { Advice } from '../rewrite/rewrite';
import type { Voice } from '../rewrite/voice';
import { carry } from './carry';
import { type Draft, EMPTY, heatOf, type SessionState, type Swap, stillIn, textOf } from './state';
import { createTale } from './tale';

/** How the account that writes is to be treated; its tone profile makes it. */
export type Manner = {
  readonly weighing: Weighing;
  readonly voice: Voice;
  readonly hold: Hold;
  /** The account's own rules, which have the last word. */
  house(verdict: Verdict, ignored: Weighing['ignored']): Verdict;
};

/** The engine, handed in so that a session is tested without it. */
export type Engine = {
  analyse(text: string, context: Context): Report;
  verdict(report: Report, judgement: Judgement | undefined, weighing: Weighing): Verdict;
  /** Where the rewriter is at hand, as in Poise's own pages; a site's page is told by `advised`. */
  advise?(verdict: Verdict, voice: Voice): Advice;
};

/** One composer's story. Verbs are in the past: they say what happened, and the state follows. */
export type Session = {
  readonly store: StoreApi<SessionState>;
  typed(text: string, context: Context): void;
  /** Only the newest draft's judgement counts; any other is let go. */
  judged(text: string, judgement: Judgement): void;
  /** False while the draft as it stands has only instinct's verdict or a guess carried over from an earlier one. */
  isJudged(): boolean;
  /** The typing rests: what is shown catches up with the draft. */
  paused(advice?: Advice): void;
  /** Advice for `text` came later than the notes, or anew after something else than the text changed. */
  advised(text: string, advice: Advice): void;
  mannered(manner: Manner): void;
  /** How the account weighs words, and what the writer let stand in this composer. */
  weighing(): Weighing;
  /** The writer lets the finding stand; it stays away from this composer. */
  ignored(finding: Finding): void;
  rewrote(swap: Swap): void;
  /** A replacement of an earlier mount of the same draft came back to mind. */
  recalled(swap: Swap): void;
  /** The writer's own words are back; `back` leads again to what was added to Poise's words meanwhile. */
  undone(back?: Swap): void;
  /** The editor would not take `text`. */
  refused(text: string): void;
  /** The writer was asked before posting these words, and is not asked again. */
  held(): void;
  shouldHold(): boolean;
  isEmpty(): boolean;
  /** The draft was posted or left; says how it went, for the counts. */
  ended(anyway: boolean): Omit<Ending, 'account'> | undefined;
};

const FROM: Readonly<Record<Hold, number>> = { off: 3, heated: 2, edgy: 1 };

/**
 * A store for one composer: two reply boxes on one page never share a draft. `asked` holds the words that were asked about;
 * composers that share it never ask twice, also where the page makes its box anew around the same draft.
 */
export function createSession(engine: Engine, first: Manner, asked: Set<string> = new Set()): Session {
  let manner = first;
  let report: Report | undefined;
  let judgement: Judgement | undefined;
  let isJudged = false;
  let isOver = true;
  const ignored: Weighing['ignored'][number][] = [];
  const tale = createTale();
  const store = createStore<SessionState>(() => ({
    draft: EMPTY,
    shown: { draft: EMPTY, advice: undefined },
    swap: undefined,
    offer: undefined,
  }));

  function judge(): Draft {
    if (report === undefined) return EMPTY;
    const { text } = report;
    if (!report.english) return { phase: 'foreign', text };
    const weights = weighing();
    const verdict = manner.house(engine.verdict(report, judgement, weights), weights.ignored);
    return { phase: verdict.heat > 0 ? 'noted' : 'calm', text, verdict };
  }

  /** Something other than a key changed the verdict: what stands in full view follows at once. */
  function rejudged() {
    const draft = judge();
    if (textOf(store.getState().shown.draft) === textOf(draft)) show(draft);
    else store.setState({ draft });
  }

  function paused(advice?: Advice) {
    show(store.getState().draft, advice);
  }

  /** Where no advice comes with it, advice on the same words stays until there is newer. */
  function show(draft: Draft, advice?: Advice) {
    tale.sees(draft);
    const { shown } = store.getState();
    const known = textOf(shown.draft) === textOf(draft) ? shown.advice : undefined;
    const given =
      draft.phase === 'noted' ? (advice ?? engine.advise?.(draft.verdict, manner.voice) ?? known) : undefined;
    store.setState({ draft, shown: { draft, advice: given } });
  }

  const weighing = (): Weighing => ({ ...manner.weighing, ignored: [...manner.weighing.ignored, ...ignored] });

  return {
    store,
    typed(text, context) {
      if (report?.text === text && report.context === context) return;
      const isSame = report?.text === text;
      judgement = judgement && report && carry(judgement, report.text, text);
      isJudged = false;
      isOver = false;
      report = text.trim() === '' ? undefined : engine.analyse(text, context);
      const draft = judge();
      const { swap, offer } = store.getState();
      store.setState({
        draft,
        offer: isSame ? offer : undefined,
        swap: swap && stillIn(swap, text) ? swap : undefined,
      });
      if (draft.phase === 'empty') paused();
    },
    judged(text, judgedAs) {
      if (report?.text !== text) return;
      judgement = judgedAs;
      isJudged = true;
      rejudged();
    },
    isJudged: () => isJudged,
    paused,
    advised(text, advice) {
      const { shown } = store.getState();
      if (shown.draft.phase === 'noted' && shown.draft.text === text) store.setState({ shown: { ...shown, advice } });
    },
    weighing,
    mannered(next) {
      manner = next;
      rejudged();
    },
    ignored({ kind, quote }) {
      ignored.push({ kind, quote: quote.toLowerCase() });
      tale.ignored();
      rejudged();
    },
    rewrote(swap) {
      tale.used();
      store.setState({ swap, offer: undefined });
    },
    recalled: (swap) => store.setState({ swap }),
    undone: (back) => store.setState({ swap: back, offer: undefined }),
    refused: (text) => store.setState({ offer: text }),
    held: () => void asked.add(textOf(store.getState().draft)),
    isEmpty: () => store.getState().draft.phase === 'empty',
    shouldHold() {
      const { draft } = store.getState();
      return heatOf(draft) >= FROM[manner.hold] && !asked.has(textOf(draft));
    },
    ended(anyway) {
      const { draft } = store.getState();
      // Posted first and left right after is one ending.
      if (isOver) return undefined;
      isOver = true;
      tale.sees(draft);
      return tale.ends(draft, anyway);
    },
  };
}
