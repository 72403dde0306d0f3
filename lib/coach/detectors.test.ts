import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import { coachWith } from './coach';
import type { Context } from './context';
import type { Detector, Flagged } from './detector';
import { detectorTable } from './detector-table';
import { DETECTORS } from './registry';

const contextOf = ({ answering, as }: Flagged): Context => ({
  ...(answering === undefined ? {} : { parent: { text: answering } }),
  ...(as === undefined ? {} : { account: as }),
});

describe.each(DETECTORS.map((detector): [string, Detector] => [detector.id, detector]))('%s', (_id, detector) => {
  const alone = coachWith([detector]);

  it.each(detector.examples.flags)('alone marks exactly the named words: $text', (example) => {
    const quotes = alone(example.text, contextOf(example)).findings.map(({ quote }) => quote);
    expect(quotes).toEqual([example.marks].flat());
  });

  it.each(detector.examples.flags)('gives advice that is not flagged itself: $text', (example) => {
    const { findings } = alone(example.text, contextOf(example));
    const [first] = findings.flatMap(({ fixes }) => fixes);
    const fixed = first && example.text.slice(0, first.span.start) + first.words + example.text.slice(first.span.end);
    if (example.becomes !== undefined) {
      expect(fixed).toBe(example.becomes);
      expect(analyse(example.becomes, contextOf(example)).findings).toEqual([]);
    }
    for (const fix of findings.flatMap(({ fixes }) => fixes)) expect(analyse(fix.words).findings).toEqual([]);
  });

  it.each(detector.examples.allows)('with all the others leaves this alone: %s', (text) => {
    expect(analyse(text).findings.map((finding) => `${finding.detector}: ${finding.quote}`)).toEqual([]);
  });

  it('says why in one sentence about the words', () => {
    expect(detector.why).toMatch(/^[A-Z"“'].{30,220}\.$/);
    expect(detector.why).not.toMatch(/\byou (are|were)\b(?!")/i);
  });
});

describe('the registry', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(new URL('./detectors', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
    expect(DETECTORS.map(({ id }) => id)).toEqual(files.sort());
  });
});

describe('DETECTORS.md', () => {
  it('is what the table renders; run vitest with -u after a change', async () => {
    const rows = detectorTable.map(
      ({ id, kind, heat, why, source, flags, allows }) =>
        `### ${id}\n\n${kind}, heat ${heat}. ${why}${source ? ` (${source})` : ''}\n\n- Marks: ${flags.map(quoted).join('; ')}\n- Leaves alone: ${allows.map(quoted).join('; ')}\n`,
    );
    const page = `# What instinct looks for\n\n${detectorTable.length} detectors, generated from \`lib/coach/detectors\`; each line is run as a test.\n\n${rows.join('\n')}`;
    await expect(page).toMatchFileSnapshot('../../DETECTORS.md');
  });
});

const quoted = (text: string): string => `“${text}”`;
