// @ts-check
import path from 'node:path';
import { ROOT } from '../setup/command.mjs';

const reportAt = (/** @type {string} */ name) => path.join(ROOT, '.cache', 'test', `${name}.json`);

/**
 * @param {string} name
 * @param {string} script
 * @param {Record<string, string>} [env]
 */
const inBrowsers = (name, script, env) => {
  const report = reportAt(script);
  return {
    name,
    script,
    parameters: ['--reporter=list,json'],
    report,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env },
  };
};

/**
 * @param {string} form
 * @param {Record<string, string>} [env]
 */
const unit = (form, env = {}) => ({
  name: 'Unit tests',
  script: 'test:unit',
  parameters: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportAt(form)}`],
  report: reportAt(form),
  env,
});

const BUILDS = [
  { name: 'Build for Chrome, Edge and Brave', script: 'build' },
  { name: 'Build for Firefox', script: 'build:firefox' },
];

/**
 * What `npm test` runs, in order. A part is one npm script; those with a report count their tests, the others count as one.
 * @type {readonly { name: string, script: string, parameters?: string[], report?: string, env?: Record<string, string> }[]}
 */
export const PARTS = [
  { name: 'Format and lint', script: 'test:format' },
  { name: 'Types', script: 'test:types' },
  ...BUILDS,
  { name: "Firefox's own linter", script: 'test:firefox' },
  unit('unit'),
  inBrowsers('End-to-end tests', 'test:e2e'),
  inBrowsers('Hostile pages and broken files', 'test:safety'),
];

const LONG = { POISE_LONG: '1' };

/**
 * The long form, before a release: the same suites with nothing left out. A million and more generated drafts, the whole corpus, every
 * behaviour in both browsers and on every surface, every editor by contract and by chance, and an hour of use.
 * @type {typeof PARTS}
 */
export const LONG_PARTS = [
  ...BUILDS,
  unit('long', LONG),
  inBrowsers('The contract of every editor, and random walks in each', 'test:editors', LONG),
  inBrowsers('End-to-end tests, all of them in both browsers', 'test:e2e', LONG),
  inBrowsers('Hostile pages, broken files, and an hour of use', 'test:safety', LONG),
];
