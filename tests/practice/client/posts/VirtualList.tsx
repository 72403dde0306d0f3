import { type ReactNode, useLayoutEffect, useReducer, useRef } from 'react';

type Props = { keys: readonly string[]; estimate: number; cell(key: string): ReactNode };

/** Only the cells near the window exist, each placed by a transform and measured once it is drawn, as in X's timeline. */
export const VirtualList = ({ keys, estimate, cell }: Props) => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const heights = useRef(new Map<string, number>());
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    addEventListener('scroll', redraw, { passive: true });
    addEventListener('resize', redraw);
    redraw();
    return () => {
      removeEventListener('scroll', redraw);
      removeEventListener('resize', redraw);
    };
  }, []);

  const measure = (key: string) => (element: HTMLDivElement | null) => {
    const height = element?.offsetHeight ?? 0;
    if (height === 0 || heights.current.get(key) === height) return;
    heights.current.set(key, height);
    queueMicrotask(redraw);
  };

  const top = -(list.current?.getBoundingClientRect().top ?? 0);
  let at = 0;
  const placed = keys.map((key) => {
    const start = at;
    at += heights.current.get(key) ?? estimate;
    return { key, start, end: at };
  });
  const seen = placed.filter(({ start, end }) => end > top - innerHeight && start < top + 2 * innerHeight);
  return (
    <div ref={list} className="list" style={{ position: 'relative', minHeight: at }}>
      {seen.map(({ key, start }) => (
        <div
          key={key}
          ref={measure(key)}
          data-testid="cellInnerDiv"
          style={{ position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}
        >
          {cell(key)}
        </div>
      ))}
    </div>
  );
};
