import { defineDetector } from '../detector';
import { tellsGladNews } from '../glad-news';
import { tellsHardNews } from '../hard-news';
import type { Situation } from '../situation';
import { unmet } from '../unmet';

/** A time, a price, a number: the matter and nothing else. Few words without one are as often tender as cold. */
const MATTER = /\d/u;
/** Joy that is shared. */
const SHARED = /\b(?:happy|happiest|congrat\p{L}*|delighted|wonderful|yay|woohoo|hurrah|amazing)\b/iu;

const walksPast = (situation: Situation) =>
  MATTER.test(situation.draft.text) && !SHARED.test(situation.draft.text) ? unmet(situation) : [];

const tellsNews = (post: string) => tellsHardNews(post) || tellsGladNews(post);

export default defineDetector({
  id: 'walks-past',
  kind: 'cold-reply',
  heat: 1,
  suffices: true,
  why: 'The post being answered tells bad or good news of its writer’s own, and the reply goes straight to times and numbers.',
  source: 'Kador, Effective Apology (2009): recognition comes first',
  when: ({ context }) =>
    context.parent !== undefined && context.parent.friends !== true && tellsNews(context.parent.text),
  judge: walksPast,
  examples: {
    flags: [
      {
        as: 'personal',
        text: 'Rehearsal is at 7, hall B. Bring the stands.',
        marks: 'Rehearsal is at 7, hall B. Bring the stands.',
        answering: "Mum's been rushed to hospital. Don't know what to do with myself",
      },
      {
        as: 'brand',
        text: 'Minimum weight is 7lb, see page 4.',
        marks: 'Minimum weight is 7lb, see page 4.',
        answering: 'Finally bringing our twins home after 9 weeks!! Does the carrier go from 4lb?',
      },
    ],
    allows: [
      'Rehearsal is at 7, hall B. Bring the stands.',
      "So sorry about your mum. Rehearsal's at 7, but don't you worry about it.",
    ],
  },
});
