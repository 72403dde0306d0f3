import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A scorer that has no part in Poise: below its line a text counts as not calm. */
export type Scorer = { readonly name: string; calm(text: string): boolean };

/** VADER and AFINN, with the line below which each itself speaks of a negative text. */
export function scorers(): readonly Scorer[] {
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { comparative: number } };
  const afinn = new Sentiment();
  return [
    { name: 'VADER', calm: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound > -0.05 },
    { name: 'AFINN', calm: (text) => afinn.analyze(text).comparative >= 0 },
  ];
}
