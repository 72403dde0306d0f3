import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { advised } from '../lib/browser/adviser';
import { showCount } from '../lib/browser/badge';
import { shareDrafts } from '../lib/browser/drafts';
import { createJudgeKeeper } from '../lib/browser/judge-keeper';
import { logOnce } from '../lib/browser/log';
import { onMessage } from '../lib/browser/messages';
import { followSites } from '../lib/browser/more-sites';
import { parsedAsk, parsedAskAdvice } from '../lib/browser/parsed-ask';
import { openWelcome } from '../lib/browser/welcome';
import { analyse } from '../lib/coach/analyse';
import type { Context } from '../lib/coach/context';
import { verdict } from '../lib/coach/verdict';
import { type EncoderFile, openJudge } from '../lib/encoder/open-judge';
import { advise } from '../lib/rewrite/advise';
import { voiceFor } from '../lib/rewrite/default-voice';

export default defineBackground(() => {
  const keeper = createJudgeKeeper(
    () => openJudge(readOwn),
    (error) => logOnce('the encoder cannot answer, instinct stands alone', error),
  );

  onMessage('coach', async ({ sender }) => {
    if (sender.tab?.id === undefined) return false;
    keeper.warm();
    setTimeout(warmRewriter);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
      files: ['/content-scripts/coach.js'],
    });
    // Firefox resolves even where the script threw, and says so in the frame's result.
    return frame !== undefined && !('error' in frame);
  });
  onMessage('judge', ({ data, sender }) => {
    const ask = parsedAsk(data);
    return ask && keeper.judge(askerOf(sender), ask.text, ask.context);
  });
  onMessage('advise', ({ data, sender }) => {
    const ask = parsedAskAdvice(data);
    // A name of its own, so that reading a rewrite never overtakes the reading of the draft.
    const judge = (text: string, context: Context) => keeper.judge(`${askerOf(sender)} rewrites`, text, context);
    return ask && advised({ analyse, verdict, advise, judge }, ask);
  });
  onMessage('counted', ({ data, sender }) => showCount(sender.tab?.id, data));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  followSites();
  void shareDrafts().catch((error: unknown) => logOnce('drafts are remembered in the page alone', error));
});

/** The grammar behind the rewriter takes its time to load, and the writer's first draft should not be what waits for it. */
function warmRewriter() {
  advise(verdict(analyse('You never answer. Read your email!')), voiceFor('personal'), analyse);
}

function askerOf({ documentId, url = '' }: chrome.runtime.MessageSender): string {
  return documentId ?? url;
}

async function readOwn(file: EncoderFile): Promise<ArrayBuffer> {
  const answer = await fetch(chrome.runtime.getURL(`/encoder/${file}`));
  return answer.arrayBuffer();
}
