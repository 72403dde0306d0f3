const PATHS = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5h-5v5H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm5 11.5L20.5 20.5',
  chat: 'M4 5h16v11H10l-4 3.5V16H4z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.6-4 3.6-6 7.5-6s6.9 2 7.5 6z',
  sliders:
    'M4 7h9m5 0h2M4 17h2m5 0h9M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0zM6 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0z',
  image: 'M4 5h16v14H4zm0 11 5-5 4 4 3-2 4 3.5M15.5 9h.01',
  gif: 'M4 6h16v12H4zm5.5 4.5C8 9.5 6.8 10.5 6.8 12S8 14.5 9.5 13.7V12.3H8.5M12 9.8v4.4m2.5 0V9.8h2.7m-2.7 2.2h2.2',
  spark: 'M12 4l1.8 6.2L20 12l-6.2 1.8L12 20l-1.8-6.2L4 12l6.2-1.8z',
  poll: 'M5 19V9m7 10V5m7 14v-7',
  smile: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9 10h.01M15 10h.01M8.5 14c1 1.5 2.2 2 3.5 2s2.5-.5 3.5-2',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 4v4.5l3 2',
  pin: 'M12 21c4-4.5 6-7.7 6-10.5a6 6 0 0 0-12 0C6 13.3 8 16.5 12 21zm0-13a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M11 5l-7 7 7 7M4 12h16',
  reply: 'M4 5h16v11H10l-4 3.5V16H4z',
  repost: 'M5 9l3-3 3 3M8 6v9a2 2 0 0 0 2 2h3m6-2-3 3-3-3m3 3V9a2 2 0 0 0-2-2h-3',
  heart: 'M12 20C7 16 4 13 4 9.5A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 20 9.5C20 13 17 16 12 20z',
  chart: 'M5 20V11m5 9V5m5 15v-7m5 7V8',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Plain line icons of the practice site's own; X's are not copied. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg className="icon" aria-hidden="true" viewBox="0 0 24 24" width={size} height={size}>
    <path d={PATHS[name]} />
  </svg>
);
