import { defineContentScript } from 'wxt/utils/define-content-script';
import { messagesFrom } from '../../components/ui/messages';
import { createDrafts } from '../../lib/browser/drafts';
import { browserMessages } from '../../lib/browser/i18n';
import { createJudgeClient } from '../../lib/browser/judge-client';
import { analyse, warmUp } from '../../lib/coach/analyse';
import { verdict } from '../../lib/coach/verdict';
import { createMarks } from '../../lib/editors/marks';
import type { Composer } from '../../lib/sites/site';
import { watchBeliefs } from './beliefs';
import { type Coached, coach, type Parts } from './coach';
import { holdPosts } from './hold';
import { listenForKeys } from './keys';
import { createPage } from './page';
import { createReports } from './reports';
import { siteHere } from './site-here';
import { warmWhenIdle } from './warm';
import { whileOn } from './while-on';

/** The coach itself, put into the page when a composer is first used. Builds the parts and joins them. */
export default defineContentScript({
  registration: 'runtime',
  // To say it where it came from, the browser would read the whole script a second time, while a key waits.
  noScriptStartedPostMessage: true,
  main: (ctx) => whileOn((signal) => start(signal, () => ctx.isValid), ctx.signal),
});

function start(signal: AbortSignal, isAlive: () => boolean): void {
  const { lookup, locale, direction } = browserMessages();
  const messages = messagesFrom(lookup, locale, direction);
  const site = siteHere(document);
  const page = createPage();
  const all = new Map<HTMLElement, Coached>();
  const parts = {
    site,
    page,
    engine: { analyse, verdict },
    background: createJudgeClient(),
    drafts: createDrafts(),
    marks: createMarks(document),
    messages,
    reports: createReports(isAlive),
    asked: new Set(),
    whenWarm: warmWhenIdle(warmUp, signal),
    isAlive,
  } satisfies Parts;
  const coachedOf = (composer: Composer) => all.get(composer.editor.element);

  site.watch((composer, gone) => {
    parts.reports.health('attached', []);
    const coached = coach(composer, parts, AbortSignal.any([signal, gone]));
    all.set(composer.editor.element, coached);
    gone.addEventListener('abort', () => all.delete(composer.editor.element));
  }, signal);
  watchBeliefs({ site, reports: parts.reports, isAtWork: () => all.size > 0 }, signal);
  holdPosts(
    { site, messages, isAlive, coachedOf: ({ composers }) => composers.flatMap((one) => coachedOf(one) ?? []) },
    signal,
  );
  listenForKeys(() => {
    const { active } = page.getState();
    return active && coachedOf(active);
  }, signal);
}
