import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../lib/coach/analyse';
import { ACCOUNTS } from '../../lib/coach/context';
import { verdict } from '../../lib/coach/verdict';
import { advise } from '../../lib/rewrite/advise';
import { voiceFor } from '../../lib/rewrite/default-voice';
import { draft, SEED, tried } from './drafts';

const answered = fc.option(fc.record({ text: draft }), { nil: undefined });

it(`any draft is rewritten without a throw, or left alone (seed ${SEED})`, { timeout: 3_600_000 }, () => {
  let offered = 0;
  fc.assert(
    fc.property(draft, answered, fc.constantFrom(...ACCOUNTS), (text, parent, account) => {
      const seen = verdict(analyse(text, { account, ...(parent && { parent }) }));
      const { rewrites, outline } = advise(seen, voiceFor(account), analyse);
      if (seen.heat === 0) {
        expect({ rewrites, outline }).toEqual({ rewrites: [], outline: undefined });
        return;
      }
      expect(rewrites.length).toBeLessThanOrEqual(3);
      expect(rewrites.length > 0 || outline !== undefined).toBe(true);
      for (const rewrite of rewrites) {
        offered += 1;
        expect(rewrite.text.trim()).not.toBe('');
        for (const { start, end } of rewrite.blanks) expect(start < end && end <= rewrite.text.length).toBe(true);
      }
    }),
    tried(800),
  );
  expect(offered).toBeGreaterThan(50);
});
