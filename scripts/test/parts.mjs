// @ts-check
import path from 'node:path';
import { ROOT } from '../setup/command.mjs';

const reportAt = (/** @type {string} */ name) => path.join(ROOT, '.cache', 'test', `${name}.json`);

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
  {
    name: 'End-to-end tests',
    script: 'test:e2e',
    parameters: ['--reporter=list,json'],
    report: reportAt('e2e'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportAt('e2e') },
  },
];

/**
 * The long form: a million and more generated drafts, before a release.
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
];
