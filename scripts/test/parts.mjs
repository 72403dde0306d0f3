// @ts-check
import path from 'node:path';
import { ROOT } from '../setup/command.mjs';

const reportAt = (/** @type {string} */ name) => path.join(ROOT, '.cache', 'test', `${name}.json`);

/**
 * @param {string} name
 * @param {string} script
 * @param {{ only?: string[], env?: Record<string, string> }} [more] `only` picks test files by parts of their paths.
 */
const inBrowsers = (name, script, { only = [], env } = {}) => {
  const report = reportAt([script, ...only].join('-'));
  return {
    name,
    script,
    parameters: [...only, '--reporter=list,json'],
    report,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env },
  };
};

/**
 * What `npm test` runs, in order. A part is one npm script; those with a report count their tests, the others count as one.
 * @type {readonly { name: string, script: string, parameters?: string[], report?: string, env?: Record<string, string> }[]}
 */
export const PARTS = [
  { name: 'Format and lint', script: 'test:format' },
  { name: 'Types', script: 'test:types' },
  { name: 'Build for Chrome, Edge and Brave', script: 'build' },
  { name: 'Build for Firefox', script: 'build:firefox' },
  { name: "Firefox's own linter", script: 'test:firefox' },
  {
    name: 'Unit tests',
    script: 'test:unit',
    parameters: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportAt('unit')}`],
    report: reportAt('unit'),
  },
  inBrowsers('End-to-end tests', 'test:e2e'),
  inBrowsers('Hostile pages and broken files', 'test:safety'),
];

/** Steps of each walk. */
const LONG_WALK = { POISE_WALK: '2000' };

/**
 * The long form, before a release: a million and more generated drafts, every editor there is, by contract and by chance, and an
 * hour of use.
 * @type {typeof PARTS}
 */
export const LONG_PARTS = [
  {
    name: 'Generated drafts, at length',
    script: 'test:unit',
    parameters: ['tests/safety', '--reporter=default', '--reporter=json', `--outputFile.json=${reportAt('long')}`],
    report: reportAt('long'),
    env: { POISE_LONG: '1' },
  },
  inBrowsers('The contract of every editor, and random walks in each', 'test:editors', { env: LONG_WALK }),
  inBrowsers('Random walks through the whole extension', 'test:e2e', { only: ['walk.spec'], env: LONG_WALK }),
  inBrowsers('Every way to post on every site, with the background killed at each step', 'test:e2e', {
    only: ['background', 'elsewhere'],
    env: { POISE_LONG: '1' },
  }),
  inBrowsers('An hour of use, and what it leaves behind', 'test:safety', {
    only: ['soak.spec'],
    env: { POISE_LONG: '1' },
  }),
];
