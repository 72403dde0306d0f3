import { expect, it } from 'vitest';
import { upperFirst } from './tidy';

it.each([
  ['the van is out', 'The van is out'],
  ['“no” is no answer', '“No” is no answer'],
  ['iPhone cases are back', 'iPhone cases are back'],
  ['https://example.org', 'https://example.org'],
  ['press.desk@corran.example has it', 'press.desk@corran.example has it'],
  ['@hallwire media@corran.example', '@hallwire media@corran.example'],
])('begins %s', (text, begun) => expect(upperFirst(text)).toBe(begun));
