import { useEffect, useState } from 'react';

type Watch = (changed: () => void) => () => void;

/** A stored value that follows its storage; undefined until it was read once, unless it was read before. `read` and `watch` must stay the same. */
export function useStored<Value>(read: () => Promise<Value>, watch: Watch, first: Value): Value;
export function useStored<Value>(read: () => Promise<Value>, watch: Watch): Value | undefined;
export function useStored<Value>(read: () => Promise<Value>, watch: Watch, first?: Value): Value | undefined {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let current = true;
    const refresh = async () => {
      const stored = await read();
      if (current) setValue(stored);
    };
    const stop = watch(refresh);
    void refresh();
    return () => {
      current = false;
      stop();
    };
  }, [read, watch]);
  return value;
}
