import { expect, it } from 'vitest';
import { uncalled } from './uncalled';

it.each([
  ['Your muppet of an engineer drilled the pipe.', 'Your engineer drilled the pipe.'],
  ['@hobs_pr your lazy, clueless office lost my form.', '@hobs_pr your office lost my form.'],
  ['The clown on reception gave our room away.', 'Someone on reception gave our room away.'],
  ['The cretin who reset the lights has gone.', 'Whoever reset the lights has gone.'],
  ["If you're the clown who left a review: thanks.", "If you're the person who left a review: thanks."],
  ['Some absolute melt has chained the gate.', 'Someone has chained the gate.'],
  ['Some grub nicked our sign.', 'Someone nicked our sign.'],
  ['To the muppets blocking the gate: move.', 'To the people blocking the gate: move.'],
  ['To the utter walnut parked on the kerb: move.', 'To the person parked on the kerb: move.'],
  ['Attn the moron tipping paint in the drain: stop.', 'Attn the person tipping paint in the drain: stop.'],
  ['@hobs_pr which halfwit put her in two towns at 1?', '@hobs_pr someone put her in two towns at 1.'],
  ['Because some muppet uploaded a blank form.', 'Because someone uploaded a blank form.'],
  ['Arre duffer, 10 for AC and 11 for sleeper.', '10 for AC and 11 for sleeper.'],
  [
    'To the grub who keeps leaving bones in our sandpit: the bin is by the gate.',
    'Please stop leaving bones in our sandpit: the bin is by the gate.',
  ],
  ['Well done to the cretin who lit it.', 'To whoever lit it.'],
  ['For the geniuses who write in: 250 words.', 'For those who write in: 250 words.'],
  [
    'Whichever muppets keep feeding bread to the geese: it makes them sick.',
    'Please stop feeding bread to the geese: it makes them sick.',
  ],
  [
    "@hobsnews whichever dunce wrote Monday's lead should know the mast serves 620.",
    "@hobsnews to whoever wrote Monday's lead: the mast serves 620.",
  ],
  [
    "@Ferries whichever muppet in your office says you missed 14 can't count.",
    '@Ferries someone in your office says you missed 14.',
  ],
  ['@hobsnews you plagiarising hacks lifted our map.', '@hobsnews you lifted our map.'],
  ["Don't trust the shuttle, those clowns missed it.", "Don't trust the shuttle, they missed it."],
  ['Hey @X you petty clowns, you fined me.', 'Hey @X, you fined me.'],
  ['because it takes 3% you cheapskate.', 'because it takes 3%.'],
  ["It's in pairing mode, you absolute potato.", "It's in pairing mode."],
  ["Who's fixing it and when, you cowboys?", "Who's fixing it and when?"],
  ["You've typed the old one, Einstein.", "You've typed the old one."],
  ['Only an idiot buys sand off a bakkie.', "Please don't buy sand off a bakkie."],
  ['Only a potato would fight her with fire.', "Please don't fight her with fire."],
  ['Only a caveman double-clicks a CSV.', "Please don't double-click a CSV."],
  [
    "If you're thick enough to bring a barbecue, know this: it's banned.",
    "If you bring a barbecue, know this: it's banned.",
  ],
  ['Bring a coat, only an idiot wears a shirt up there.', 'Bring a coat.'],
])('calls nobody anything: %s', (hot, calm) => expect(uncalled(hot)).toBe(calm));

it.each([
  'To the legend who handed in my keys: thank you.',
  'To the absolute star who found him: thank you.',
  'Only a doctor would prescribe that.',
  'Only an idiot expects a reply by noon.',
  'Only a fool lets a stranger in, but two of you did.',
  'Some of us waited an hour.',
  'Some firm called at nine.',
  'Your office told me the 20th.',
  'The driver on the 58 was kind.',
  'See you there, you two.',
])('leaves alone what calls nobody anything: %s', (text) => expect(uncalled(text)).toBe(text));
