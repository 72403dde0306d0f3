import { describe, expect, it } from 'vitest';
import { cutTag } from './hashtags';

describe('cutTag', () => {
  it.each([
    ['WeDoOurJobWell', 'we do our job well'],
    ['wedoourjobwell', 'we do our job well'],
    ['we_do_our_job_well', 'we do our job well'],
    ['FAULTNOTOURS', 'fault not ours'],
    ['notmyproblem', 'not my problem'],
    ['dontletthedoorhityou', 'dont let the door hit you'],
    ['nothingbettertodo', 'nothing better to do'],
    ['TrustedSince1936', 'trusted since 1936'],
    ['MyMarlowInfirmary', 'my marlow infirmary'],
    ['NHSHeroes', 'nhs heroes'],
    ['smxchat', 'smx chat'],
  ])('cuts #%s', (tag, words) => {
    expect(cutTag(tag).join(' ')).toBe(words);
  });

  it('loses no letter', () => {
    for (const tag of ['qqqqxzy', 'ÜberÄrger', 'a1b2c3', '日本語タグ'])
      expect(cutTag(tag).join('')).toBe(tag.toLowerCase());
  });
});
