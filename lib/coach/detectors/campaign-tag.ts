import { defineDetector } from '../detector';
import type { Span } from '../finding';
import { cutTag } from '../hashtags';
import { patternBook } from '../pattern-book';
import type { Situation } from '../situation';

/** An invitation to the public: who is asked to say or show what. */
const INVITES = patternBook<'invites'>([
  {
    key: 'invites',
    find: [
      '(share|post|tell|show|tag|tweet|send|snap|upload|use|using|join|describe|finish|sing|film|record|reply|nominate|caption|vote) (us|your|a|the|it|them|with|under|me|of|how|what|why|in|along|in with|the world|everybody|them)',
      '(share|post|tell us|show us|show off|send us|tag us|let us know|tweet us|ask us|ask our|join in)',
      '(want|would love|we would love|love) to (hear|see) (your|how|what|from)',
      'what (is|does|do|did|makes|was|would) (your|you)',
      '(your|you) (story|stories|photos|pictures|selfies|selfie|memories|memory|moments|moment|pics|favourite|best|snaps)',
      '(best|favourite|funniest|winning) *3 (wins|win|gets|prize|featured|share)',
      '(ask|got a question for) (our|the|us|me)',
      '(with|under|using|use) (the)? (hashtag|tag|#)',
      'tag your',
      '(add|tag|use|using|under|hashtag|get|make|enter) #',
      '(how|where|when) (has|have|did|does) *4 (changed|change|helped|help|shaped|made|saved|got) (you|your|my|our)',
      '(which|what|who) *5 (got|gets|makes|made|is) you *3',
      '(calling|attention) all',
      '(trend|trending)',
      'finish (the|this|my|our)',
      'got (a|any) *2 (story|stories|tale|memory|question|photo)',
      '(wowed|delighted|helped|loved) by',
      '(write|add|enter|leave) (us|our|your|a)',
      '(whatever|however) it *2',
      '(go|going|goes) viral',
      'why (do|did) you (love|choose|shop|trust|read|come)',
      'fire away',
    ],
  },
]);

/** First words and last words of the tags that organisations make for themselves. */
const FIRST = new Set([
  'my',
  'our',
  'ask',
  'love',
  'why',
  'talk',
  'show',
  'happy',
  'thank',
  'thanks',
  'proud',
  'we',
  'dear',
  'because',
  'life',
  'living',
  'i',
]);
const LAST = new Set([
  'me',
  'moment',
  'moments',
  'story',
  'stories',
  'memories',
  'days',
  'cares',
  'vibes',
  'pride',
  'proud',
  'family',
  'wins',
  'win',
  'you',
  'us',
  'people',
  'life',
  'style',
  'home',
  'way',
  'together',
]);
const CHAT = /chat$|hour$|live$|conf|fest|week$|day$|\d{2,4}$/i;

/** Tags in a sentence that invites, or right beside one, that look like a house's own. */
function campaignTags({ draft, context }: Situation): readonly Span[] {
  const invites = draft.sentences.some(({ sentence }) => INVITES(sentence).length > 0);
  if (!invites || context.parent?.friends) return [];
  return draft.sentences.flatMap(({ start, sentence }) =>
    sentence.tags
      .filter(({ name }) => !CHAT.test(name) && ownTag(name))
      .map((tag) => ({ start: start + tag.start, end: start + tag.end })),
  );
}

function ownTag(name: string): boolean {
  const words = cutTag(name);
  return (
    words.length > 1 &&
    (FIRST.has(words[0] ?? '') || LAST.has(words.at(-1) ?? '') || /^[A-Z][a-z]+(?:[A-Z][A-Za-z]+)+$/.test(name))
  );
}

export default defineDetector({
  id: 'campaign-tag',
  kind: 'campaign-hashtag',
  heat: 1,
  why: 'An open invitation under a tag of its own can be turned against whoever made it: nobody owns a conversation.',
  source: 'The #MyNYPD story: listen first, and ask for something narrow',
  when: ({ house, context }) => house || context.account === undefined,
  judge: campaignTags,
  examples: {
    flags: [{ text: 'Share your favourite memories of the ward with #MyMarlowInfirmary', marks: '#MyMarlowInfirmary' }],
    allows: [
      'Talking fraud and how to spot it at 2pm on #bankchat. Questions very welcome.',
      'Join us for #DunmoreBookWeek on Friday.',
    ],
  },
});
