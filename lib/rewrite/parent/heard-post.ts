import type { Account, Context } from '../../coach/context';
import { tellsHardNews } from '../../coach/hard-news';
import { contradicts } from './contradiction';
import { callsUntrue, charges, ungranted } from './criticism';
import { denies, deniesOwn, onlyDisowns } from './denial';
import { eventOf } from './event';
import type { Person } from './flip';
import { isGrave } from './gravity';
import { disowned, laysElsewhere } from './laid-elsewhere';
import { namedAs } from './named-as';

/** A post as the one who answers it hears it, with what its draft makes of it; read once, asked by every opening. */
export type HeardPost = {
  readonly context: Context;
  readonly post: string;
  readonly account: Account | undefined;
  readonly draft: string;
  readonly person: Person;
  /** Who owns up: a house is "we", even where one of its people signs with "I". */
  readonly owner: Person;
  /** Danger, injury, fear: said with more than a plain sorry. */
  readonly grave: boolean;
  /** What happened, in words to say after "sorry", whether or not the draft lets it be said. */
  readonly event: string | undefined;
  /** The event where it may be said back. */
  readonly told: string | undefined;
  /** The draft holds that the event was otherwise. */
  readonly contradicted: boolean;
  /** The draft holds that somebody else did what the event tells of its own house. */
  readonly passed: boolean;
  /** The event is a deed of the answering side. */
  readonly ours: boolean;
  /** Saying the event back would admit to something. */
  readonly admits: boolean;
  /** The post lays a motive at a newsroom's door, or sets right what its answer does not grant. */
  readonly charged: boolean;
  /** The draft denies what no event tells. */
  readonly denied: boolean;
  /** Nothing may be said that would admit a fault. */
  readonly held: boolean;
};

/** `disputed` holds back what would admit a fault the draft denies. */
export type Stance = {
  readonly draft: string;
  readonly disputed: boolean;
  /** The draft was found cold to what the post tells, and nothing else. */
  readonly cold?: boolean;
};

export function hearPost(context: Context, speaker: Person, { draft, disputed, cold = false }: Stance): HeardPost {
  const { account } = context;
  // One person is sorry as one, even for a household or a club.
  const person = account === 'personal' ? 'I' : speaker;
  const post = context.parent?.text ?? '';
  const owner = account === 'personal' ? 'I' : 'we';
  const first = namedAs(eventFor(post, draft, owner), draft);
  const passed = first !== undefined && account !== 'personal' && laysElsewhere(draft, first);
  const event = passed ? first.replace(/^our /u, 'the ') : disowned(first, draft);
  const contradicted = event !== undefined && contradicts(draft, event);
  const ours = event !== undefined && /^(?:we|I|our|my)\b/u.test(event);
  const admits = ours || (event !== undefined && /[“"]/u.test(event));
  const charged = account === 'press' && (charges(post) || ungranted(post, draft));
  const seen =
    contradicted || ((disputed || charged) && (admits || account === 'press')) || (charged && callsUntrue(post));
  const denied =
    event === undefined && (account === 'personal' ? deniesOwn(draft) : denies(draft) && !onlyDisowns(draft));
  return {
    context,
    post,
    account,
    draft,
    person,
    owner,
    grave: cold || isGrave(post) || tellsHardNews(post),
    event,
    told: seen || (passed && account !== 'press' && /^we\b/u.test(event ?? '')) ? undefined : event,
    passed,
    contradicted,
    ours,
    admits,
    charged,
    denied,
    held: seen || charged || denied || (disputed && event === undefined && account === 'press'),
  };
}

/** What tears come of is met with a plain word, where the post tells it in none that can be said back. */
const TEARS_ONLY =
  /^(?:your? ?\p{L}*|s?he|they)(?:['’]s| is| are| was| were)? (?:still |now )?(?:cried|sobbed|crying|sobbing|shaking|trembling|in tears|in bits)(?: \p{L}+){0,3}$/iu;

/** Where the draft speaks against what is told first, what the person went through may still be said. */
function eventFor(post: string, draft: string, owner: Person): string | undefined {
  const first = eventOf(post, owner, (one) => !TEARS_ONLY.test(one));
  if (first === undefined || !contradicts(draft, first)) return first;
  return eventOf(post, owner, (one) => /^you\b/u.test(one) && !contradicts(draft, one)) ?? first;
}
