import { expect, it } from 'vitest';
import { loss } from './loss';

const owning = (post: string, told: string) => loss({ post, person: 'we', told } as Parameters<typeof loss>[0])?.owning;

it.each([
  [
    'My mum passed away and you spelled her name wrong',
    "we spelled your mum's name wrong",
    'and that we spelled her name wrong',
  ],
  [
    'My mother died in March and you sent a bill to her',
    'we sent a bill to your mother',
    'and that we sent a bill to her',
  ],
  ['My dad died and you sent him a reminder', 'we sent your dad a reminder', 'and that we sent him a reminder'],
])('names whom %s is about once', (post, told, once) => expect(owning(post, told)).toContain(once));
