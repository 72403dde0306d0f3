import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Context, Judgement } from '../coach/context';
import type { Heat } from '../coach/kinds';
import type { Weighing } from '../coach/weighing';
import type { Advice } from '../rewrite/rewrite';
import type { Voice } from '../rewrite/voice';

/** A draft on its way to the encoder in the extension's own background. */
export type Ask = { readonly text: string; readonly context: Context };

/** The same, with how the account weighs words and how it sounds. */
export type AskAdvice = Ask & { readonly weighing: Weighing; readonly voice: Voice };

/** Everything the extension's parts say to each other; settings and profiles meet through storage instead. */
export interface Protocol {
  /** A composer came into use. True once the coach is in the page. */
  coach(): boolean;
  /** Undefined where the encoder cannot answer or a newer draft came first. */
  judge(ask: Ask): Judgement | undefined;
  /** Better sentences for the draft, each read by the encoder too. The rewriter is too heavy to be put into every page. */
  advise(ask: AskAdvice): Advice | undefined;
  /** What the number on the tool bar's icon should say. */
  counted(badge: { readonly findings: number; readonly heat: Heat }): void;
}

/** The only messages that may carry the writer's words; the type test beside this file holds every other one to it. */
export const CARRY_WORDS = ['judge', 'advise'] as const satisfies readonly (keyof Protocol)[];

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
