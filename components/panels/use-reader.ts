import { useEffect, useState } from 'react';
import type { readAs } from '../../lib/profile/read-as';

export type Reader = typeof readAs;

/** The coach itself, fetched after the panel has drawn: it weighs more than all the rest of the page. */
export function useReader(): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    let current = true;
    void import('../../lib/profile/read-as').then(({ readAs }) => {
      if (current) setReader(() => readAs);
    });
    return () => {
      current = false;
    };
  }, []);
  return reader;
}
