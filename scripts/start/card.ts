import type { Page } from 'puppeteer-core';

export type Card = {
  readonly level: string;
  readonly findings: readonly { readonly kind: string; readonly quote: string; readonly why: string }[];
  readonly rewrites: readonly { readonly strategy: string; readonly text: string }[];
};

/** What Poise's open card says; undefined while none is open. */
export const readCard = (page: Page): Promise<Card | undefined> =>
  // Runs in the page: it refers to nothing outside itself, and names no function, since the names' helper stays behind.
  page.evaluate(() => {
    const card = [...document.querySelectorAll('poise-coach')]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.card[data-open="true"]') ?? [])])
      .find((one) => one.checkVisibility());
    if (!card) return undefined;
    return {
      level: card.querySelector('.level')?.lastChild?.textContent?.trim() ?? '',
      findings: [...card.querySelectorAll('.finding')].map((finding) => ({
        kind: finding.querySelector('.kind')?.textContent ?? '',
        quote: finding.querySelector('.quote')?.textContent ?? '',
        why: finding.querySelector('.why')?.textContent ?? '',
      })),
      rewrites: [...card.querySelectorAll('.rewrite')].map((rewrite) => ({
        strategy: rewrite.querySelector('.strategy-name')?.textContent ?? '',
        text: [...rewrite.querySelectorAll('.preview, .rewrite-text > :not(del)')]
          .map((part) => part.textContent)
          .join(''),
      })),
    };
  });
