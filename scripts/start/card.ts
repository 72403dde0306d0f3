import type { Page } from 'puppeteer-core';

export type Card = {
  readonly level: string;
  readonly findings: readonly { readonly kind: string; readonly quote: string; readonly why: string }[];
  readonly rewrites: readonly { readonly strategy: string; readonly text: string }[];
};

/** What Poise's open card says; undefined while none is open. Runs in the page, so it refers to nothing outside itself. */
export const readCard = (page: Page): Promise<Card | undefined> =>
  page.evaluate(() => {
    const textOf = (parent: Element, css: string) => parent.querySelector(css)?.textContent?.trim() ?? '';
    const cards = [...document.querySelectorAll('poise-coach')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('.card[data-open="true"]') ?? []),
    ]);
    const card = cards.find((one) => one.checkVisibility());
    if (!card) return undefined;
    return {
      level: textOf(card, '.level').replace(/^\W+/, ''),
      findings: [...card.querySelectorAll('.finding')].map((finding) => ({
        kind: textOf(finding, '.kind'),
        quote: textOf(finding, '.quote'),
        why: textOf(finding, '.why'),
      })),
      rewrites: [...card.querySelectorAll('.rewrite')].map((rewrite) => ({
        strategy: textOf(rewrite, '.strategy-name'),
        text: [...rewrite.querySelectorAll('.preview, .rewrite-text > :not(del)')]
          .map((part) => part.textContent)
          .join(''),
      })),
    };
  });
