import { expect, it } from 'vitest';
import { neutral } from './neutral';

const said = (post: string) => neutral({ post, event: '', contradicted: true }, 'we', 'brand', 'Sorry');

it('is sorry about the wait where somebody asks whether a thing is ready', () => {
  expect(said('Is my suit ready? You said Tuesday and it is Friday')).toBe('Sorry about the wait for your suit.');
  expect(said('are my wedding shoes done yet')).toBe('Sorry about the wait for your wedding shoes.');
});

it('is sorry about a thing to which something happened', () =>
  expect(said('My coat is covered in oil')).toBe('Sorry about your coat.'));
