import { useMemo } from 'react';
import { changedWords } from './changed-words';

const TAGS = { kept: 'span', added: 'ins', removed: 'del' } as const;

export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = useMemo(() => changedWords(before, after), [before, after]);
  return (
    <p className="rewrite-text" lang="en" dir="auto">
      {pieces.map(({ kind, text }, at) => {
        const Tag = TAGS[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are made anew as a whole and have no identity of their own
        return <Tag key={at}>{text}</Tag>;
      })}
    </p>
  );
}
