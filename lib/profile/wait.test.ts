import { describe, expect, it } from 'vitest';
import type { Judgement } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import { EMPTY_BOOK } from './book';
import { changed } from './edits';
import type { Changes } from './fields';
import { UNMANAGED } from './managed';
import type { PresetId } from './presets';
import { readAs } from './read-as';
import { resolvedProfile } from './resolve';

const COLD = '@ann New parts leave the depot on Tuesday.';
const byKind = (logit: number) => Object.fromEntries(KINDS.map((kind) => [kind, logit])) as Record<Kind, number>;
const complaint = (hoursAgo: number) => ({ text: 'Boiler broken again and still no engineer. Third week!', hoursAgo });
const profile = (preset: PresetId, changes: Changes = {}) =>
  resolvedProfile(preset, changed(EMPTY_BOOK, preset, changes, 1), UNMANAGED);
const waits = (text: string, hours: number, preset: PresetId, changes?: Changes) =>
  readAs(text, profile(preset, changes), complaint(hours)).findings.filter(({ why }) => why.includes('has waited'));

describe('the wait that a profile allows', () => {
  it('makes two profiles judge the same draft differently', () => {
    const patient = readAs(COLD, profile('brand-support', { lateAfter: 48 }), complaint(5));
    const prompt = readAs(COLD, profile('brand-support', { lateAfter: 4 }), complaint(5));
    expect(patient.report.reading?.late).toBe(false);
    expect(prompt.report.reading?.late).toBe(true);
    expect(patient.findings.map(({ why }) => why)).not.toContain(prompt.findings[0]?.why);
    expect(prompt).toMatchObject({ level: 'Edgy', findings: [{ kind: 'cold-reply', tentative: true }] });
  });

  it('is over from that hour on, in the preset’s own hours', () => {
    const hours = [3.9, 4, 12, 24];
    expect(hours.map((after) => waits(COLD, after, 'brand-support').length)).toEqual([0, 1, 1, 1]);
    expect(hours.map((after) => waits(COLD, after, 'public-sector').length)).toEqual([0, 0, 1, 1]);
  });

  it('marks the reply even where judgement would let it pass', () => {
    const calm: Judgement = {
      heat: [-6, -6],
      kinds: byKind(-6),
      extra: {},
      words: {},
      due: -9,
      clauses: [],
      pieces: [],
    };
    const lenient = profile('brand-support', { strictness: 0, lateAfter: 4 });
    const read = (hours: number) => readAs(COLD, lenient, complaint(hours), calm);
    expect(read(3).heat).toBe(0);
    expect(read(4).findings.filter(({ why }) => why.includes('has waited'))).toHaveLength(1);
  });

  it('says how long it was, and one click is sorry for it', () => {
    const [finding] = waits(COLD, 30, 'brand-support');
    expect(finding?.why).toContain('30 hours');
    expect(waits(COLD, 72, 'brand-support')[0]?.why).toContain('3 days');
    expect(finding?.fixes).toEqual([{ span: { start: 5, end: 8 }, words: 'Sorry for the wait. New' }]);
    expect(waits(COLD, 30, 'public-sector')[0]?.fixes[0]?.words).toBe('We apologise for the wait. New');
  });

  it.each([
    'Sorry for the wait. New parts leave the depot on Tuesday.',
    'We kept you waiting. New parts leave the depot on Tuesday.',
    'New parts leave the depot on Tuesday, far too long after you wrote.',
  ])('leaves alone a reply that takes notice: %s', (text) => {
    expect(waits(text, 30, 'brand-support')).toEqual([]);
  });

  it('is nothing to a profile that never shows cold replies, or where the words were ignored', () => {
    const sensitivity = { ...profile('brand-support').sensitivity, 'cold-reply': 0 };
    expect(waits(COLD, 30, 'brand-support', { sensitivity })).toEqual([]);
    const [{ kind, quote } = { kind: 'cold-reply' as const, quote: '' }] = waits(COLD, 30, 'brand-support');
    const heard = [{ kind, quote, wrong: false }];
    const relaxed = resolvedProfile('brand-support', EMPTY_BOOK, UNMANAGED, heard);
    expect(readAs(COLD, relaxed, complaint(30)).findings).toEqual([]);
  });
});
