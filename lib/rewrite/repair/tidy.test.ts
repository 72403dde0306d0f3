import { expect, it } from 'vitest';
import { tidy, upperFirst } from './tidy';

it.each([
  ['the van is out', 'The van is out'],
  ['“no” is no answer', '“No” is no answer'],
  ['iPhone cases are back', 'iPhone cases are back'],
  ['https://example.org', 'https://example.org'],
  ['press.desk@corran.example has it', 'press.desk@corran.example has it'],
  ['@hallwire media@corran.example', '@hallwire media@corran.example'],
])('begins %s', (text, begun) => expect(upperFirst(text)).toBe(begun));

it('keeps the comma behind a short form, and a bare link as it is typed', () => {
  expect(tidy('April 11, 9:30 a.m., courtroom 2A.')).toBe('April 11, 9:30 a.m., courtroom 2A.');
  expect(tidy('We rang., Nobody answered.')).toBe('We rang. Nobody answered.');
  expect(upperFirst('valenews.co.uk/flood has it')).toBe('valenews.co.uk/flood has it');
  expect(upperFirst('it is at valenews.co.uk')).toBe('It is at valenews.co.uk');
});
it('leaves no joining word before an end', () =>
  expect(tidy('The tents flooded on Friday, and.')).toBe('The tents flooded on Friday.'));
