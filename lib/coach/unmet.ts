import type { Span } from './finding';
import { patternBook } from './pattern-book';
import type { Situation } from './situation';

/** Any of these meets the person before the matter. */
const MEETS = patternBook<'meets'>([
  {
    key: 'meets',
    find: [
      '(sorry|apologies|apologise|apology|condolences|gutted|ashamed|regret|forgive)',
      '(thank|thanks|grateful|appreciate|cheers|ta)',
      'you (are|were) (right|not wrong|not alone|welcome)',
      '(fair|good) (point|enough|question|comment|shout)',
      '(awful|horrible|horrid|rotten|dreadful|terrible|rubbish|grim|miserable|heartbreaking|frightening|scary|frustrating|maddening|unacceptable|ridiculous|exhausting|shocking|worrying|upsetting|distressing|painful|stressful|unfair|annoying|poor|rough|tough|hard|worst|hell|nightmare|long|far too|too long|not good enough|not on|no way|not okay|not ok|should not|should never|bless)',
      '(hope|hoping|glad|thinking of|with you|here for|love to|hugs|wish|care|worried|relieved|poor)',
      '(i|we) (understand|hear|see|know|get|realise|feel|remember|believe)',
      '(our|my) (fault|mistake|error|bad|doing|failure|slip|responsibility|job|mess|desk|call)',
      '(ours|mine|on us|on me|down to us|down to me)',
      'you (are|were) (not|never) (stupid|silly|daft|difficult|a bother|alone)',
      '(cruel|wretched|infuriating|mortifying|mortified|wicked|brutal|heavy|hurt|hurts|shameful|disgraceful|inexcusable|vile|wrong|shabby|sick)',
      '(nobody|you) (deserves|deserve|deserved|have done enough|did nothing)',
      'no (wonder|excuse|rush)',
      '(is|are|was) (now|already|just|right now)? (looking|ringing|coming|driving|pulling|bringing|chasing|calling|phoning|sending|fixing|digging|rewriting|walking|heading|checking|opening)',
      '^ (coming|ringing|calling|sending|dialling|fixing|looking|on my way|on our way)',
      '(proud|congratulations|hug|love|beautiful|well done|nice work|brilliant|sweet)',
      '(come|sit|stay) (back|in|round|over|with|here)',
      '<we> (messed|missed|got|failed|let|made|lost|forgot|broke|owe|dropped|fell|sent|should|did not)',
      '(i|we) (will|can|could|have|am|are|would) (be|ring|call|come|send|check|find|chase|get|sort|fix|look|ask|bring|drive|pick|make|put|meet|message|refund|swap|replace|book|hold|stay|sit|help|looking|checking|chasing|asked|rung|sent|refunded|booked|spoken|found|already|just|phoning|ringing|sending|on)',
      '(let|leave) (me|it with)',
      '(oh|aw|oof|ouch|yikes|god|gosh|ugh|damn|eish|omg)',
      'ah (no|man|mate|love|pet|god|here|sure|that|you|i|we|bless|sorry)',
      '(are you|is she|is he|is everybody) (ok|okay|safe|hurt|alright|all right)',
      '(ok|okay|safe|alright) $ ?',
      '(😢|😔|💔|❤|🫂|🙏|😞|😭|💛|💙)',
      '(take|take good) care',
      '(new|another|replacement|refund) *3 (in the post|on its way|on the way|in your inbox|is yours)',
      '^^ (we|i|it|they|you) (did|was|were|is|are) $',
      '(i|we) will (post|ship|write)',
    ],
  },
]);

/** The draft's sentences without tags and handles, if there is nothing in them that meets the person. */
export function unmet({ draft }: Situation): readonly Span[] {
  const spoken = draft.sentences.filter(({ sentence }) => sentence.words.some(({ norm }) => /^\p{L}/u.test(norm)));
  const first = spoken[0];
  const last = spoken.at(-1);
  if (!first || !last || spoken.some(({ sentence }) => MEETS(sentence).length > 0)) return [];
  return [{ start: first.start, end: last.end }];
}
