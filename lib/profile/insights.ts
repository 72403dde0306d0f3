import { KINDS } from '../coach/kinds';
import { type Counts, NO_COUNTS, sum, type Tally } from './tally';

export type Week = { readonly monday: string; readonly counts: Counts };

/** Everything counted from `since` (a day) on, for one account or all. */
export function totalOf(tally: Tally, since = '', account?: string): Counts {
  return rowsOf(tally, since, account).reduce((total, { counts }) => sum(total, counts), NO_COUNTS);
}

/** The `many` weeks up to `today`, oldest first, with empty ones kept so that a chart shows the gap. */
export function weeksOf(tally: Tally, today: string, many: number, account?: string): Week[] {
  const last = mondayOf(today);
  const mondays = Array.from({ length: many }, (_, back) => shifted(last, -7 * (many - 1 - back)));
  const rows = rowsOf(tally, mondays[0] ?? '', account);
  return mondays.map((monday) => ({
    monday,
    counts: rows
      .filter(({ day }) => mondayOf(day) === monday)
      .reduce((total, { counts }) => sum(total, counts), NO_COUNTS),
  }));
}

/** Accounts that were counted, the busiest first. */
export function accountsIn(tally: Tally): string[] {
  const accounts = [...new Set(Object.values(tally).flatMap((day) => Object.keys(day)))];
  const drafts = new Map(accounts.map((account) => [account, totalOf(tally, '', account).drafts]));
  return accounts.sort((a, b) => (drafts.get(b) ?? 0) - (drafts.get(a) ?? 0));
}

/** One line for each day and account, for a spreadsheet. */
export function csvOf(tally: Tally): string {
  const head = ['day', 'account', 'drafts', 'flagged', 'calmed', 'used', 'ignored', 'posted_anyway', ...KINDS];
  const lines = rowsOf(tally, '').map(({ day, account, counts }) => [
    day,
    quoted(account),
    counts.drafts,
    counts.flagged,
    counts.calmed,
    counts.used,
    counts.ignored,
    counts.anyway,
    ...KINDS.map((kind) => counts.kinds[kind] ?? 0),
  ]);
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function rowsOf(tally: Tally, since: string, only?: string) {
  return Object.keys(tally)
    .filter((day) => day >= since)
    .sort()
    .flatMap((day) => Object.entries(tally[day] ?? {}).map(([account, counts]) => ({ day, account, counts })))
    .filter(({ account }) => only === undefined || account === only);
}

export function mondayOf(day: string): string {
  return shifted(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

export function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A leading sign would be read as a formula by spreadsheets. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
