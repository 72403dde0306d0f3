import type { Line } from '../assemble';
import { HARD_FACT } from '../facts';
import { carriesVerb } from '../structure/tagged';
import { dialled } from './dialled';
import { isCriedOut } from './exclaimed';
import { withoutExcuses } from './excuses';
import { withoutFeignedCare } from './feigned-care';
import { inPerson } from './in-person';
import { unblaming } from './laid-on';
import { logged } from './logged';
import type { Manner, Mended } from './mend';
import { uncheered, withoutFeint, withoutMockPraise, withoutMockSorry, withoutOutcry } from './mock-praise';
import { isOrder } from './plead';
import { isSaidAgain } from './said-again';
import { requested, smoothed } from './smoothed';
import { withoutCurtness, withoutEcho, withoutStump } from './stumps';
import { tallied } from './tallied';
import { spelledOut } from './telegraphic';
import { lowerFirst, upperFirst } from './tidy';
import { titled } from './titled';
import { addressed } from './whoever';

type Finish = (lines: readonly Mended[], draft: string, manner: Manner) => readonly Mended[];

const mapped =
  (text: (line: string, before: string | undefined, next: string | undefined) => string): Finish =>
  (lines) =>
    lines.map((line, index) => ({
      ...line,
      text: text(line.text, lines[index - 1]?.text, lines.slice(index + 1).find((other) => other.text !== '')?.text),
    }));

const drafted =
  (text: (draft: string, line: string, before: string | undefined) => string): Finish =>
  (lines, draft, manner) =>
    mapped((line, before) => text(draft, line, before))(lines, draft, manner);

/** Where canned wording went whole, whose news it is stands before the news. */
const named: Finish = (lines, draft, { parent, kinds }) =>
  parent === '' && kinds.has('boilerplate') && !kinds.has('non-apology') ? titled(lines, draft) : lines;

/** "NO WE DON'T DO HALF PORTIONS", told to all, answers nobody. */
const NO_TO_ALL = /^No,? (?=(?:we|you|they|it|I) \p{L}+(?:n['’]t| not)\b|(?:we|you|they) can(?:['’]t|not)\b)/u;
/** "NO, NOT EVEN YOU.": the bare no that is left of it answers nobody either. */
const BARE_NO = /^(?:no|yes)[.!]*$/iu;
const withoutNo = mapped((text, before = '') => (BARE_NO.test(text) && !before.endsWith('?') ? '' : text));
const told = mapped((text) => upperFirst(text.replace(NO_TO_ALL, '')));
const stated: Finish = (lines, draft, manner) => {
  if (manner.parent !== '') return lines;
  const said = withoutNo(lines, draft, manner);
  return manner.kinds.has('shouting') ? told(said, draft, manner) : said;
};

/** "It is a graveyard, people. Have some respect.": what is told says it, the telling-off adds nothing. */
const TOLD_OFF =
  /^(?:please )?(?:have|show|learn)(?: some| a (?:bit|little)(?: of)?)? (?:respect|manners|decency|consideration|shame|courtesy|common sense)[.!]*$/iu;
/** To whoever asks, it says that they did not look. */
const GO_AND_READ =
  /^(?:(?:sir|madam|ma['’]am|dear),? )?(?:please |kindly )?(?:just )?read (?:the|your|our) (?:paper|article|signs?|room|thread|whole thing|(?:pinned )?post|sms|texts?|emails?|messages?|notice|poster|menu|flyer|caption|description|listing|bio|faqs?|website|page)(?: first| properly)?[.!]*$/iu;
/** "HOW MANY SIGNS DO YOU NEED??", "How many times must we say it?": asks nothing. */
const HOW_MANY =
  /^how many (?:more )?(?:(?:times|ways|languages) (?:do|must|should|shall|have|did|can) (?:we|i)\b|(?:times|signs?|reminders?|warnings?|notices?|posts?|emails?|messages?|announcements?) (?:do|does|would|must|should) (?:you|people|anyone|it)\b)[^?\d]*\?+$/iu;
const CALLED_PEOPLE = /, (?:people|you lot)(?=[.!?]*$)/iu;
const unscolded: Finish = (lines, draft, manner) =>
  manner.kinds.has('shouting')
    ? mapped((text) =>
        TOLD_OFF.test(text) ||
        (manner.waits !== true && HOW_MANY.test(text)) ||
        (manner.parent !== '' && GO_AND_READ.test(text))
          ? ''
          : text.replace(CALLED_PEOPLE, ''),
      )(lines, draft, manner)
    : lines;

/** "Sold out. Sold out since Monday.", "No we can't", behind the answer itself: what was shouted twice is said once. */
const unstuttered: Finish = (lines, draft, manner) =>
  manner.kinds.has('shouting')
    ? mapped((text, before, next = '') => {
        const bare = text.replace(/[.!]+$/u, '').toLowerCase();
        if (bare.split(' ').length <= 4 && next.toLowerCase().startsWith(`${bare} `)) return '';
        const answers = before === undefined || before.endsWith('?') || !NO_TO_ALL.test(text);
        return answers ? text : upperFirst(text.replace(NO_TO_ALL, ''));
      })(lines, draft, manner)
    : lines;

/** A complaint that only speaks sharply may praise in earnest; sorry it never is. */
const meant: Finish = (lines, draft, manner) => {
  if (manner.waits !== true) return lines;
  if (manner.parent !== '') return manner.kinds.has('snark') ? mapped(withoutFeint)(lines, draft, manner) : lines;
  const mocks = manner.kinds.has('snark') || manner.kinds.has('hostility');
  const calm = mapped((text) =>
    withoutOutcry(
      withoutMockSorry(
        mocks ? withoutFeignedCare(requested(tallied(uncheered(withoutMockPraise(text), draft), draft))) : text,
      ),
    ),
  );
  return calm(lines, draft, manner);
};

/** Behind an apology of its own no excuse, and no scrap of a sentence to somebody in distress. */
const owned: Finish = (lines, _, { opened, kinds, waits }) => {
  const cold = opened && kinds.has('cold-reply');
  const kept: readonly Line[] =
    cold || (opened && (waits !== true || kinds.has('non-apology') || kinds.has('boilerplate')))
      ? withoutExcuses(lines)
      : lines;
  return cold ? kept.map((line) => ({ ...line, text: spelledOut(withoutCurtness(line.text)) })) : kept;
};

const direct: Finish = (lines, draft, manner) => (manner.opened ? mapped(inPerson)(lines, draft, manner) : lines);

const saidAlready: Finish = (lines, draft, manner) =>
  mapped((text) => (isSaidAgain(text, manner) ? '' : text))(lines, draft, manner);

/** Where canned wording went, what is left of it may say nothing. */
const whole: Finish = (lines, draft, manner) =>
  manner.kinds.has('boilerplate') || manner.opened ? mapped(withoutStump)(lines, draft, manner) : lines;

const jested: Finish = (lines, draft, manner) =>
  manner.parent !== '' && manner.kinds.has('snark')
    ? mapped((text) => (isCriedOut(text, draft) ? '' : withoutEcho(text, manner.parent)))(lines, draft, manner)
    : lines;

/** "Up to you." chose between two things of which one is gone. */
const CHOICE =
  /^(?:(?:it['’]s )?(?:up to you|your (?:call|choice|move|decision)|take your pick|you (?:choose|decide)))[.!]*$/iu;
const OR = /\bor\b/iu;
const withoutChoice = drafted((draft, text, before = '') =>
  CHOICE.test(text) && OR.test(draft) && !OR.test(before) ? '' : text,
);

/** "Because it is shut." answers a why; behind an apology it hangs in the air. */
const REASON = /^because (?!of\b)(?=[\p{L}'’]+ [^,]+(?:, (?:it|we|they|there|the)\b[^,]+)?\.$)/iu;
const reasoned: Finish = ([first, ...rest], _, { opened, parent }) =>
  first === undefined || !(opened || parent !== '') || !REASON.test(first.text)
    ? [...(first === undefined ? [] : [first]), ...rest]
    : [{ ...first, text: upperFirst(first.text.replace(REASON, '')) }, ...rest];

/** "Still waiting." adds nothing to a sentence that now says what for. */
const saidOnce = mapped((text, before = '') =>
  /^still waiting[.!]*$/iu.test(text) && /\bstill waiting for\b/iu.test(before) ? '' : text,
);

/** "But thank you" needs no "but" once the sentence before it is gone, nor "it is on Friday anyway" its last word. */
const LED =
  /^(?:(?:but|and|so|or|yet|though|then)[,:]?|anyway,|either way,|that said,|in any case,|anyhow,|in the meantime,|meanwhile,)\s+(?=\p{L})/iu;
const ANYWAY = /(?<=\S) anyway(?=[,.!]|$)/iu;
/** "And Monday." only went on with the sentence before it. */
const answers = (text: string) =>
  text.split(/\s+/u).length <= 3 && !HARD_FACT.test(text) && !carriesVerb(text) && !isOrder(text);
const led = mapped((text, before) => {
  if (before !== '') return text;
  const said = text.replace(ANYWAY, '');
  if (!LED.test(said)) return said;
  return answers(said) ? '' : upperFirst(said.replace(LED, ''));
});

const smooth: Finish = (lines, draft, manner) =>
  manner.parent === ''
    ? lines
    : mapped((text) => {
        const calm = smoothed(manner.waits === true ? text : unblaming(text));
        return calm === text ? text : upperFirst(calm);
      })(lines, draft, manner);

/** Behind "To whoever dented my van:" the sentence goes on. */
const GOES_ON = /^(?:You|Your|Please)\b/u;
const spokenTo = mapped((text, before = '', next) =>
  GOES_ON.test(text) && before.endsWith('.') && addressed(before, text) === before.replace(/\.$/u, ':')
    ? lowerFirst(text)
    : addressed(text, next),
);

/** What is left of a draft, each sentence as it stands now that others are gone. */
export const finished: Finish = (lines, draft, manner) =>
  [
    whole,
    jested,
    named,
    logged,
    stated,
    unscolded,
    unstuttered,
    meant,
    saidAlready,
    owned,
    direct,
    withoutChoice,
    reasoned,
    saidOnce,
    led,
    smooth,
    drafted((draft, text) => dialled(text, draft)),
    spokenTo,
  ].reduce((left, finish) => finish(left, draft, manner), lines);
