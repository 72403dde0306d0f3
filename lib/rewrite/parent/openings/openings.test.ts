import { expect, it } from 'vitest';
import type { Account } from '../../../coach/context';
import { acknowledge } from '../acknowledge';
import { givesView } from '../criticism';

const said = (account: Account, text: string, draft = '') =>
  acknowledge({ account, parent: { text } }, 'we', { draft, disputed: false }).owning;

it.each([
  ['brand', 'I think your new logo looks like a bin lid tbh', 'Thanks for telling us.'],
  ['support', 'Meh. Sync was better before you moved the menu', 'Thanks for telling us.'],
  ['public-sector', "I don't see why cyclists get a lane and we get nothing", 'Thank you for raising this.'],
] as const)('thanks a %s’s critic for a view: %s', (account, post, thanks) => expect(said(account, post)).toBe(thanks));

it('takes no complaint for a view', () => {
  expect(givesView('I think you charged my card twice')).toBe(false);
  expect(givesView('I think your driver broke my gate')).toBe(false);
});

it.each([
  ['You chopped down the tree we planted for our son', "We're so sorry about your son's tree."],
  ['My nan’s memorial bench is gone. Who moved the bench?', "We're so sorry about your nan's memorial bench."],
])('is sorry for what was left to remember somebody by: %s', (post, sorry) =>
  expect(said('public-sector', post)).toBe(sorry),
);

it('names the dead by a pronoun the second time', () => {
  expect(said('press', "Your piece spelled my mum's name wrong. She died on Sunday.")).toBe(
    "We're so sorry about your mum, and that our piece spelled her name wrong.",
  );
});

it.each([
  ['Disgusting how you doorstepped that family', 'They invited us in.', 'Thank you for raising this.'],
  ['Same grid two days running', 'The right one is on page 30 tomorrow, sorry.', "We're sorry about that."],
  ['Will you be at the ploughing match? Last year you sent nobody', 'From 1 on Saturday.', 'Thanks for asking.'],
])('lets a newsroom be sorry for no more than it grants: %s', (post, draft, opening) =>
  expect(said('press', post, draft)).toBe(opening),
);

it('lets one person be sorry as one', () => {
  expect(said('personal', "My hutch was smashed by your scouts' football", 'we can mend it')).toBe(
    "I'm sorry your hutch was smashed by my scouts' football.",
  );
});

it.each([
  ['Nobody told us the sauna was shut', 'It was announced to all members in May.', 'Sorry for the confusion.'],
  ['Third carton gone sour before the date', 'Our milk is never sour.', 'Sorry for the trouble.'],
  ['Still no answer on claim 77', 'We answer claims in order.', 'Sorry for the wait.'],
  ['Your courier marked my passport as delivered', 'GPS confirms delivery.', 'Sorry about your passport.'],
])('says no more than what it was like where the answer holds otherwise: %s', (post, draft, sorry) =>
  expect(said('support', post, draft)).toBe(sorry),
);

it('hears no denial in half an apology', () => {
  expect(
    said('support', 'Your sign was not clear and I missed my slot', 'Sorry if our sign was clear to us only.'),
  ).toBe('Sorry our sign was not clear and you missed your slot.');
});
