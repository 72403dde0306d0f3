import type { Person } from './flip';

/** Who speaks: as the draft itself does, else as the account does. */
export function personOf(draft: string, usual: Person): Person {
  const we = draft.match(/\b(?:we|us|our|ours)\b(?!\s+(?:all|both)\b)/giu)?.length ?? 0;
  const i = draft.match(/\b(?:I|me|my|mine|i)\b/gu)?.length ?? 0;
  return we === i ? usual : we > i ? 'we' : 'I';
}
