import { createRequire } from 'node:module';
import nlp from 'compromise';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** A tool a person could pick today. `every`: it is given each nth text only, since it takes so long. */
export type Peer = { readonly name: string; readonly every: number; read(text: string): unknown };

const require = createRequire(import.meta.url);

export async function openPeers(): Promise<readonly Peer[]> {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
  };
  const wink = require('wink-nlp') as (model: object) => {
    its: { sentiment: unknown };
    readDoc(text: string): { out(what: unknown): unknown };
  };
  const english = wink(require('wink-eng-lite-web-model') as object);
  const alex = require('alex') as { text(draft: string): unknown };
  const writeGood = require('write-good') as (text: string) => unknown;
  const sentiment = new Sentiment();
  const harper = new LocalLinter({ binary, dialect: Dialect.British });
  await harper.setup();
  return [
    { name: 'sentiment (AFINN)', every: 1, read: (text) => sentiment.analyze(text) },
    { name: 'vader-sentiment', every: 1, read: (text) => vader.polarity_scores(text) },
    { name: 'compromise, full parse', every: 5, read: (text) => nlp(text).json() },
    { name: 'wink-nlp', every: 5, read: (text) => english.readDoc(text).out(english.its.sentiment) },
    { name: 'write-good', every: 5, read: (text) => writeGood(text) },
    { name: 'alex', every: 25, read: (text) => alex.text(text) },
    { name: 'harper.js', every: 25, read: (text) => harper.lint(text, { language: 'plaintext' }) },
  ];
}
