import { editorOf } from '../../editors/detect';
import type { Broken } from '../site';
import { posterOf } from './account';
import { boxAround, boxesIn, buttonFor, dialogOf } from './boxes';
import { isBoxId, SELECTORS } from './selectors';

/** What Poise takes for granted about X's page. `holds` is undefined where the page shows nothing to judge by. */
export type Belief = {
  readonly sentence: string;
  readonly holds: (document: Document) => boolean | undefined;
  /** True where the composer cannot be found without it. */
  readonly vital?: true;
};

const all = <T>(things: readonly T[], holds: (thing: T) => boolean): boolean | undefined =>
  things.length === 0 ? undefined : things.every(holds);

const boxes = (document: Document) => boxesIn(document);
const focused = (document: Document) => boxes(document).filter((box) => box.contains(document.activeElement));

export const BELIEFS: readonly Belief[] = [
  {
    sentence: 'The page for a new post has a box to write in.',
    holds: (document) => (document.location.pathname === '/compose/post' ? boxes(document).length > 0 : undefined),
    vital: true,
  },
  {
    sentence: 'A Draft.js box that is written in is the box of a post, but for Articles.',
    holds: (document) => {
      const written = document.activeElement?.closest(SELECTORS.unnamedBox);
      if (!written || document.location.pathname.startsWith('/compose/articles')) return undefined;
      return boxAround(written) !== undefined;
    },
    vital: true,
  },
  {
    sentence: 'A box has a test id of "tweetTextarea_" and a number.',
    holds: (document) =>
      all(boxes(document), (box) => isBoxId(box.closest(SELECTORS.box)?.getAttribute('data-testid'))),
  },
  {
    sentence: 'A box is a Draft.js editor or a textarea.',
    holds: (document) => all(boxes(document), (box) => /draft-js|textarea/.test(editorOf(box)?.name ?? '')),
  },
  {
    sentence: 'A box in use has a post button, "tweetButton" or "tweetButtonInline", near it.',
    holds: (document) => all(focused(document), (box) => buttonFor(box) !== undefined),
  },
  {
    sentence: 'The tool bar stands beside the box, not around it.',
    holds: (document) => all(boxes(document), (box) => box.closest(SELECTORS.toolBar) === null),
  },
  {
    sentence: 'A box in the layers above the page is inside a dialog.',
    holds: (document) => {
      const layers = document.querySelector(SELECTORS.layers);
      return layers ? all(boxesIn(layers), (box) => dialogOf(box) !== null) : undefined;
    },
  },
  {
    sentence: 'The account shows in the profile link, the account switcher or beside the box.',
    holds: (document) => all(boxes(document), (box) => posterOf(document, box) !== undefined),
  },
  {
    sentence: 'A post is an article that names its author.',
    holds: (document) =>
      all([...document.querySelectorAll(SELECTORS.postText)], (text) => {
        const post = text.closest(`${SELECTORS.post}, ${SELECTORS.attachments}`);
        return post?.querySelector(SELECTORS.postAuthor) != null;
      }),
  },
];

export const brokenBeliefs = (document: Document): Broken[] =>
  BELIEFS.filter(({ holds }) => holds(document) === false).map(({ sentence, vital = false }) => ({
    sentence,
    lost: vital,
  }));
