import { expect, it } from 'vitest';
import { analyse } from '../../coach/analyse';
import { verdict } from '../../coach/verdict';
import { advise } from '../advise';
import { voiceFor } from '../default-voice';

const advised = (text: string, parent: string) => {
  const report = analyse(text, { account: 'brand', parent: { text: parent } });
  return advise({ ...verdict(report), heat: 2, findings: report.findings }, voiceFor('brand'), analyse).rewrites;
};

it('asks for what is needed to go on, where nothing but an apology is left', () => {
  const rewrites = advised('Bless. You people always moan.', 'Your barista wrote “fat” on my cup');
  expect(rewrites.find(({ strategy }) => strategy === 'next-step')?.text).toBe(
    'Sorry our barista wrote “fat” on your cup. Could you send us a message about it?',
  );
});

it('stays silent where the draft gives a next step itself', () => {
  const rewrites = advised('Calm down. Please bring the cup to the till.', 'Your barista wrote “fat” on my cup');
  expect(rewrites.map(({ strategy }) => strategy)).not.toContain('next-step');
});
