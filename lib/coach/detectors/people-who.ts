import { defineDetector } from '../detector';

export default defineDetector({
  id: 'people-who',
  kind: 'blame',
  heat: 1,
  tentative: true,
  reach: 'clause',
  why: 'A rule about what people in general do wrong is heard by this reader as being about them.',
  source: 'Brown & Levinson, Politeness (1987): impersonal forms as off-record criticism',
  find: [
    '(you)? (certain|some) people (only|never|always|can not|could not|should|think|clearly|have never|just)',
    '(you|they) know who (you|they) are',
    '(looking|talking) (at|about) you',
    '(somebody|whoever) (decided|forgot|chose|thought|keeps|hates|laid|printed|failed)',
    '(customers|residents|people|passengers|tenants|drivers|parents|users|visitors|owners|patients|applicants|travellers|families|households|guests) (often|do|should|must|need to|are responsible|remain responsible|are reminded|are advised|are encouraged|are expected|are asked|who do not|who ignore|ignore|forget|who skip|tend to|frequently|who follow)',
    '(is|are|remains|remain) the (customer|tenant|resident|parent|passenger|diner|user) responsibility',
    "(customer's|tenant's|parent's|cardholder's|passenger's|user's|resident's|diner's|owner's) (responsibility|job|side|fault|duty|to manage)",
    'we (do)? (always|strongly)? (advise|recommend|encourage|remind|ask) (all|our)? (passengers|customers|residents|parents|tenants|families|people|everybody|guests|leaving|that)',
    '(most|other) people (manage|can|do|have|seem|find|know|read|just|learn)',
    '(everybody|nobody|no one|others|the rest of you|most of us) (else)? (managed|manages|manage|struggles|struggled|seems to) (to|with|it|fine|this|a problem)?',
    '(nobody|everybody) else (had|has|can)',
    'if you can not *6 (then|maybe|do not)',
    '(responsible|sensible|decent|sane) (people|owners|drivers|parents|adults)',
    'is a choice $',
    '(you) (get|got) what you (pay|paid|give|ordered|measure)',
    'you asked for (it|this|a|the)',
  ],
  unless: [
    'sorry',
    'thank',
    '<we> should',
    'people should (not have|never have|get|be able)',
    '(welcome|free|happy|glad)',
    'most people love',
    'customers should not',
  ],
  examples: {
    flags: [
      {
        text: 'Passengers are reminded to check before travelling.',
        marks: 'Passengers are reminded to check before travelling',
      },
    ],
    allows: [
      'People should be able to get through on the phone, and today they could not. We are adding staff.',
      'Thanks to everybody who managed to come!',
      'Some people at the market asked for the recipe, so here it is.',
    ],
  },
});
