import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRequest } from '../../scripts/coach/request';
import { draft, SEED, tried } from './drafts';

const line = fc.oneof(
  draft,
  fc.json(),
  fc.record({ id: fc.anything(), text: draft, parent: fc.anything(), account: fc.anything() }).map((value) => {
    try {
      return JSON.stringify(value) ?? '';
    } catch {
      return '{"text":';
    }
  }),
);

it(`any line is read or named as malformed, never thrown at (seed ${SEED})`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(line, (text) => {
      const request = readRequest(text);
      if ('problem' in request) expect(request.problem).not.toBe('');
      else expect(typeof request.text).toBe('string');
    }),
    tried(1000),
  );
});
