import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Hold } from '../../components/hold/Hold';
import { type Messages, MessagesProvider } from '../../components/ui/messages';
import { logOnce } from '../../lib/browser/log';
import type { Finding } from '../../lib/coach/finding';
import { quietWait } from '../../lib/profile/quiet';
import { heatOf, textOf } from '../../lib/session/state';
import type { Attempt, Site } from '../../lib/sites/site';
import type { Coached } from './coach';

/** So long at most may a post wait for the encoder; then it goes out. */
const PATIENCE = 300;

type Held = {
  readonly site: Site;
  readonly messages: Messages;
  coachedOf(attempt: Attempt): readonly Coached[];
  /** False once the extension was updated or removed: then nobody holds anything any more. */
  isAlive(): boolean;
};

/** Asks once before heated words go out. Whatever goes wrong, the post goes through. */
export function holdPosts({ site, messages, coachedOf, isAlive }: Held, signal: AbortSignal): void {
  let asking: HTMLElement | undefined;
  let pending = false;

  site.holdPosts((attempt) => {
    if (!isAlive()) return false;
    // A second press while the question is open, or about to be, is the same attempt.
    if (pending || (asking?.isConnected && asking.querySelector('dialog[open]'))) return true;
    const coached = coachedOf(attempt);
    if (mayGo(coached)) {
      conclude(coached, []);
      return false;
    }
    void consider(attempt, coached);
    return true;
  }, signal);

  /** Asks where something is heated by the encoder's reading too, and has better words ready; waits for neither too long. */
  async function consider(attempt: Attempt, coached: readonly Coached[]) {
    pending = true;
    const patience = new Promise((done) => setTimeout(done, PATIENCE));
    const isDue = () => coached.some(({ session }) => session.shouldHold());
    try {
      if (!isDue()) await Promise.race([patience, Promise.all(coached.map(({ hearing }) => hearing.judged()))]);
      if (isDue()) await Promise.race([patience, Promise.all(coached.map(({ hearing }) => hearing.show()))]);
      if (isDue() && !signal.aborted && coached.some(isThere)) return ask(attempt, coached);
    } catch (error) {
      logOnce('the hold failed and let the post through', error);
    } finally {
      pending = false;
    }
    conclude(coached, []);
    attempt.release();
  }

  function ask(attempt: Attempt, coached: readonly Coached[]) {
    const due = coached.filter(({ session }) => session.shouldHold());
    const [first] = [...due].sort((a, b) => heatHere(b) - heatHere(a));
    if (!first) return attempt.release();
    const texts = new Map(coached.map((one) => [one, textOf(one.session.store.getState().draft)]));
    const isAsAsked = (one: Coached) => one.composer.editor.read() === texts.get(one);
    for (const { session } of due) session.held();
    first.host.revive();
    const place = first.host.place();
    place.lang = messages.locale;
    place.dir = messages.direction;
    const root = createRoot(place);
    asking = place;
    const backToText = first.keepCaret();
    const close = () => {
      asking = undefined;
      // The page outlives many questions, and would hold each with all that it was about.
      signal.removeEventListener('abort', close);
      place.querySelector('dialog')?.close();
      root.unmount();
      place.remove();
    };
    const edit = () => {
      close();
      backToText();
    };
    const letGo = () => {
      try {
        close();
        conclude(coached, due);
      } finally {
        attempt.release();
      }
    };
    const post = () => {
      try {
        // Whatever changed the words meanwhile, these are not the ones that the writer was asked about.
        if (isAlive() && !coached.every(isAsAsked) && !mayGo(coached)) {
          close();
          return void consider(attempt, coached);
        }
      } catch (error) {
        logOnce('the hold failed and let the post through', error);
      }
      letGo();
    };
    signal.addEventListener('abort', close, { once: true });
    const better = due.map(betterText);
    const calm = async () => {
      close();
      for (const [at, one] of due.entries()) {
        // Whatever changed the words meanwhile, they are no longer those that the calmer version was made for.
        if (isAsAsked(one)) await one.changes.use(better[at] ?? '');
      }
    };
    try {
      flushSync(() =>
        root.render(
          <MessagesProvider messages={messages}>
            <Hold
              heat={heatHere(first) === 2 ? 2 : 1}
              quotes={quotesOf(due)}
              onCalmer={better.every((text) => text !== undefined) ? calm : undefined}
              onEdit={edit}
              onPost={post}
              wait={quietWait(first.situation.profile(), minuteNow())}
            />
          </MessagesProvider>,
        ),
      );
      if (place.querySelector('dialog[open]')) return;
    } catch (error) {
      logOnce('the hold could not be shown and let the post through', error);
    }
    letGo();
  }
}

/** Takes in what stands in the boxes now; true where nobody would ask about it and the encoder has no more to say. */
function mayGo(coached: readonly Coached[]): boolean {
  for (const { hearing } of coached) hearing.hear();
  const isRead = ({ session, situation }: Coached) =>
    session.isJudged() || session.isEmpty() || situation.profile().hold === 'off';
  return coached.every((one) => !one.session.shouldHold() && isRead(one));
}

/** Tells each draft's end; that it cannot be told must not cost the post. */
function conclude(coached: readonly Coached[], anyway: readonly Coached[]) {
  for (const one of coached) {
    try {
      one.ended(anyway.includes(one));
    } catch (error) {
      logOnce('the end of a draft could not be counted', error);
    }
  }
}

const isThere = ({ composer }: Coached) => composer.editor.element.isConnected;

const heatHere = ({ session }: Coached) => heatOf(session.store.getState().draft);

/** The best rewrite without a blank, since nobody would see it filled. */
function betterText({ session }: Coached): string | undefined {
  return session.store.getState().shown.advice?.rewrites.find(({ blanks }) => blanks.length === 0)?.text;
}

/** The two hottest stretches, to say at a glance which words are meant. */
function quotesOf(due: readonly Coached[]): readonly string[] {
  const findings = due.flatMap(({ session }): readonly Finding[] => {
    const { draft } = session.store.getState();
    return draft.phase === 'noted' ? draft.verdict.findings : [];
  });
  const hottest = [...findings].sort((a, b) => b.heat - a.heat).map(({ quote }) => quote);
  return [...new Set(hottest)].slice(0, 2);
}

function minuteNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
