import { browser } from 'wxt/browser';
import type { Heat } from '../coach/kinds';

/** Literal colours: the tool bar knows no tokens. */
const COLOURS = ['#26704a', '#c07f0a', '#c8432f'] as const satisfies Record<Heat, string>;

/** The number of findings on the tool bar's icon, for the tab that has them; nothing on a calm draft. */
export async function showCount(
  tabId: number | undefined,
  { findings, heat }: { readonly findings: number; readonly heat: Heat },
): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeText({ tabId, text: findings > 0 ? String(findings) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[heat] });
}
