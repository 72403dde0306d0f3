import type { Profile } from './profile';

/** Seconds the hold waits at this minute of the day before "Post anyway" can be pressed; 0 outside quiet hours. */
export function quietWait({ quiet }: Pick<Profile, 'quiet'>, minuteOfDay: number): number {
  if (!quiet.on) return 0;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const inside = from <= to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || minuteOfDay < to;
  return inside ? quiet.waitSeconds : 0;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
