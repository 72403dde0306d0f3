import { defineDetector } from '../detector';

export default defineDetector({
  id: 'canned-thanks',
  kind: 'boilerplate',
  heat: 1,
  reach: 'sentence',
  why: 'Wording that would fit any letter tells the reader that nobody has read theirs.',
  source: 'Keep the chat going: "operate with emotion, feeling, as a human being"',
  find: [
    '(thank you|thanks|thankyou) (so much|very much|all)? for (reaching out|contacting|getting in touch with us|your understanding|your feedback|your comments|your correspondence|your enquiry|your inquiry|your message|your interest|your patience|your continued|your generous|your support of|bringing this|sharing this|choosing|bearing with|being a valued)',
    '(we|i) (do|truly|greatly|really|sincerely)? (appreciate|value|welcome|thank you for) (your|all|every|any) (patience|feedback|understanding|business|continued|comments|comment|custom|input|loyalty|support|piece)',
    '(your|member|guest|customer|passenger|learner) *1 (call|feedback|opinion|comments|ticket|query|satisfaction|safety|business|experience|report|patience|wellbeing|happiness|views|concerns|privacy|security|comfort|voice|enquiry) (is|are|matters|matter|remains|helps) (very|so|extremely|really|greatly|our|to|important|valued|appreciated|at)?',
    'appreciate your (patience|understanding|feedback|business|continued)',
    'patience (and understanding)? is (greatly|much)? appreciated',
    '(dear|our|all) (valued|esteemed|loyal) (customer|customers|guest|guests|partner|partners|member|members|stakeholder|client|clients)',
    '^ dear (customer|guest|sir|sir or madam|resident|user|applicant|passenger|member)',
    '(sorry|apologise|apologies|regret) (for|about) (the|any|this) (inconvenience)',
    '(inconvenience) (is|caused|you may|this may)',
    'hope to (see|welcome|serve) you (again|on board|soon|back)',
    '(have|enjoy) (a|your) (great|good|nice|pleasant|wonderful|lovely) (day|evening|rest) $$',
    '(assure|assuring) you of (our|my)',
    'hope this (email|message|note) finds you',
    'please accept (my|our|the)',
  ],
  fixes: [''],
  when: ({ house }) => house,
  examples: {
    flags: [{ text: 'Your feedback is important to us.', marks: 'Your feedback is important to us.' }],
    allows: [
      'Thanks for telling us about the tap, Ros, I have asked Jo to look at it today.',
      'Thank you all for coming out in the rain!',
      'Have a good one, see you Thursday.',
    ],
  },
});
