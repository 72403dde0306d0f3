import { createRequire } from 'node:module';
import type { Case } from './cases';
import type { Told } from './figures';

/** Another tool a person could pick today: a draft in, a number out that grows with what the tool holds against it. */
export type Peer = { readonly name: string; score(text: string): number };

const require = createRequire(import.meta.url);

/** The same four in every run. They only give a score; no kinds, no marks. */
export function peers(): Peer[] {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { comparative: number } };
  const sentiment = new Sentiment();
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  const wink = require('wink-nlp') as (model: object) => {
    its: { sentiment: unknown };
    readDoc(text: string): { out(what: unknown): number };
  };
  const english = wink(require('wink-eng-lite-web-model') as object);
  const { text: alex } = require('alex') as { text(text: string): { messages: unknown[] } };
  return [
    { name: 'sentiment (AFINN)', score: (text) => -sentiment.analyze(text).comparative },
    { name: 'vader-sentiment', score: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound },
    { name: 'wink-nlp', score: (text) => -english.readDoc(text).out(english.its.sentiment) },
    { name: 'alex', score: (text) => alex(text).messages.length },
  ];
}

/** A peer's number squeezed into 0 to 1, so that the same figures can be drawn from it. */
export function toldBy(peer: Peer, { text }: Case): Told {
  const score = 1 / (1 + Math.exp(-peer.score(text)));
  return { score, heated: score, heat: score > 0.5 ? 1 : 0, findings: [] };
}
