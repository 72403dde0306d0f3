import { expect, it } from 'vitest';
import { codeOf, shipped, sources } from './source';

/** Every way a script has of speaking to another machine. */
const PRIMITIVES =
  /\b(fetch|importScripts)\s*\(|\b(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b|\bimport\(\s*['"`]?https?:/g;

/** The one form of a request that stays at home: a file of the extension itself. */
const OWN_FILE = /\bfetch\(\s*(?:browser|chrome)\.runtime\.getURL\(/g;

it.each([
  "fetch('https://poise.example')",
  'new XMLHttpRequest()',
  'navigator.sendBeacon(address, words)',
  'new WebSocket(address)',
  'new EventSource(address)',
  "import('https://poise.example/x.js')",
])('would notice %s', (code) => {
  expect(code.replace(OWN_FILE, '')).toMatch(new RegExp(PRIMITIVES.source));
});

it('no code of the extension can speak to another machine', () => {
  const speaking = shipped().flatMap((file) => {
    const uses = codeOf(file).replace(OWN_FILE, '').match(PRIMITIVES) ?? [];
    return uses.map((use) => `${file.path}: ${use}`);
  });
  expect(
    speaking,
    'words must not leave the machine: read only files of the extension, by browser.runtime.getURL',
  ).toEqual([]);
});

it('no page of the extension names another machine', () => {
  const pages = sources('{entrypoints,components}/**/*.{html,css}');
  const naming = pages.filter(({ text }) =>
    /(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*['"]?(?:https?:)?\/\//.test(text),
  );
  expect(naming.map(({ path }) => path)).toEqual([]);
});
