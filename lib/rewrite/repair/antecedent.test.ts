import { expect, it } from 'vitest';
import { anchored } from './antecedent';

const linesOf = (...texts: readonly string[]) => texts.map((text) => ({ text, gap: ' ' }));
const after = (draft: string, kept: readonly string[]) =>
  anchored(linesOf(...kept), draft, () => true).map(({ text }) => text);

it.each([
  [
    "We are sorry you misread the tone, Deniz jokes with all. He'd like to ring you.",
    ["He'd like to ring you."],
    ['Deniz would like to ring you.'],
  ],
  ["Nobody asked you, Ewa is on leave. She's back on 3 May.", ["She's back on 3 May."], ["Ewa's back on 3 May."]],
  [
    'Our clerks did nothing wrong and we will not be lectured. 26 were on shift.',
    ['26 were on shift.'],
    ['26 of our clerks were on shift.'],
  ],
  [
    'Our stewards did nothing wrong, and you know it. 41 were on duty.',
    ['41 were on duty.'],
    ['41 of our stewards were on duty.'],
  ],
  ['The fee is in the terms you never read. It is £15.', ['It is £15.'], ['The fee is £15.']],
  [
    'Enough whinging about season tickets. They went up £15, not £50.',
    ['They went up £15, not £50.'],
    ['Season tickets went up £15, not £50.'],
  ],
  [
    'Bookings all go through TableHopper so that is their end. Please try them on 020 7946 0551.',
    ['Please try them on 020 7946 0551.'],
    ['Please try TableHopper on 020 7946 0551.'],
  ],
  [
    'The hall has its own caretaker. We just run the class. He says the fuse board tripped.',
    ['He says the fuse board tripped.'],
    ['The caretaker says the fuse board tripped.'],
  ],
  [
    'Not a council matter. Water utility owns the outfall. Please ring them on 1800 555 078.',
    ['Please ring them on 1800 555 078.'],
    ['Please ring the water utility on 1800 555 078.'],
  ],
  [
    "Yours would be done if you'd attached the gas certificate like everyone else. Upload it at x.example.",
    ['Upload it at x.example.'],
    ['Upload the gas certificate at x.example.'],
  ],
  [
    "Council don't police that, it's down to the promoter. They're on 0800 555 046 to 6am.",
    ["They're on 0800 555 046 to 6am."],
    ['The promoter is on 0800 555 046 to 6am.'],
  ],
  [
    'Wheelchairs are handled by the ground agency, not the airline. Kindly take it up with them: 0712 555 0139.',
    ['Please take it up with them: 0712 555 0139.'],
    ['Please take it up with the ground agency: 0712 555 0139.'],
  ],
  [
    "That's a state road so it's on the DOT. City can't touch it. Please call them, 555-0119.",
    ["City can't touch it.", 'Please call them, 555-0119.'],
    ["City can't touch it.", 'Please call the DOT, 555-0119.'],
  ],
  [
    "That's your insurance, not the pharmacy. Have them call 555-0139.",
    ['Have them call 555-0139.'],
    ['Have your insurance call 555-0139.'],
  ],
  [
    "We don't fill them, so your fight is with Cardwell. They show it as not activated.",
    ['They show it as not activated.'],
    ['Cardwell shows it as not activated.'],
  ],
  [
    "We only display what the surgery sends, so the ball's in their court. Their record has you at the old address.",
    ['Their record has you at the old address.'],
    ["The surgery's record has you at the old address."],
  ],
  [
    'Mammy decided it, so ring Mammy. She is in bingo till 9.',
    ['She is in bingo till 9.'],
    ['Mammy decided it. She is in bingo till 9.'],
  ],
  [
    'The machine belongs to a vendor in the mall, not us. It takes cards only.',
    ['It takes cards only.'],
    ['The machine belongs to a vendor in the mall. It takes cards only.'],
  ],
  [
    "It is Transmission's problem. Please call them on 0700 555 0188.",
    ['Please call them on 0700 555 0188.'],
    ['Please call Transmission on 0700 555 0188.'],
  ],
])('says what a kept sentence leans on: %s', (draft, kept, said) => expect(after(draft, kept)).toEqual(said));

it.each([
  ['it stands there already', 'The lift is stuck, genius. It opens at 9.', ['The lift is stuck.', 'It opens at 9.']],
  ['it points at nothing', 'You plan badly. It takes two hours.', ['It takes two hours.']],
  ['nobody is counted', 'You are wrong about the queue. 26 were on shift.', ['26 were on shift.']],
  [
    'the one before it hands nobody on',
    'A boy reporting that maths is cancelled, truly a reliable source. It is on, 4 to 5.',
    ['It is on, 4 to 5.'],
  ],
  ['it was all heat', 'You are a liar. It broke on Monday.', ['It broke on Monday.']],
])('leaves a sentence alone where %s', (_, draft, kept) => expect(after(draft, kept)).toEqual(kept));

it('brings nothing back that stands there already, were it only a number', () => {
  const kept = ['Call the yard.', '042 555 0136.', "She's there till 6."];
  expect(after(`You fool. ${kept.join(' ')}`, kept)).toEqual(kept);
});

it('brings nothing back that is not calm', () => {
  const draft = 'The fee is in the terms you never read. It is £15.';
  const kept = linesOf('It is £15.');
  expect(anchored(kept, draft, () => false)).toEqual(kept);
});

it('says what somebody else owns', () => {
  const kept = ['Please go to Brookmere.', 'They own them.'];
  expect(after("Trees on Abbots Way aren't a council matter. Go to Brookmere. They own them.", kept)).toEqual([
    'Please go to Brookmere.',
    'They own the trees on Abbots Way.',
  ]);
});
