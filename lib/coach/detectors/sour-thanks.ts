import { defineDetector } from '../detector';

export default defineDetector({
  id: 'sour-thanks',
  kind: 'snark',
  heat: 1,
  reach: 'clause',
  why: 'Praise or thanks for something that went wrong says the opposite of its words; the complaint is stronger said straight.',
  source: 'Riloff et al. (2013): sarcasm as contrast between a positive word and a negative situation',
  find: [
    '(thanks|thank you|cheers|grateful|thankful|shout out|shoutout|kudos|props|hats off|round of applause) *3 (to|for|@) *9 <mishap>',
    '(thanks|thank you|cheers) (to|for) *9 (freezing|5am|at <number> in the morning)',
    '(thanks|thank you|cheers) (to|for) *9 <ordinal> (week|day|night|month) (running|in a row)',
    '(congratulations|congrats|well done|bravo|kudos|full marks|top marks|top work|great work|good work) *5 (on|for|to) *9 <mishap>',
    '(love|loving|enjoying|enjoyed|adore|adoring|gotta love|got to love|have to love) (paying|standing|waiting|sitting|being|getting|having|queuing|when|it when|how) *8 <mishap>',
    '(love|loving|enjoying|adore) (it when|being|paying|how) *3 (<number>|ignored|told)',
    '(nice|kind|good|lovely|generous|thoughtful|sweet|decent|great) (of|to see) !(you) *6 (late|to finally|in time for|being spent|spent on|one square)',
    '(thrilled|delighted|pleased|happy|proud|excited) to (report|say|announce|confirm|learn|find|discover|see) *8 <mishap>',
    '(oh|yay|hooray|hurrah|wonderful|fantastic|brilliant|lovely|great|fab|marvellous|joy) , (yet)? another !(one|day|sunny|beautiful|lovely|great|win|baby)',
    '^ (oh|ah|wow) , (fantastic|brilliant|great|wonderful|lovely|marvellous|good|perfect|super|fab|amazing) , *12 (<mishap>|another|more|a <number>)',
    'another (masterpiece|masterclass|triumph|stroke of genius|work of art|classic|gem|pearl of wisdom|banger) (from|in|of|by|courtesy)',
    '(nothing|nowt) says *5 (like|quite like)',
    'who needs *4 (when|if) (you|we|there)',
    '(gotta|got to|have to|you have to) love (a|an|the|how|that|when|it) *6 (<mishap>|one|only|who|when)',
    '^ (loving|enjoying) (my|the) (complimentary|free|full|authentic|victorian|medieval|traditional|immersive) ',
    '(so|just) what (we|i|everybody|the world) (needed|was missing|were missing|ordered|was waiting for)',
  ],
  unless: [
    '(thanks|thank you|cheers|ta) for the (tag|tip|tips|info|information|details|detail|screenshot|screenshots|heads up|question|recording|kind)',
    '(correcting|corrected|clarifying|noticing|alerting|fixing|fixed|sorting|sorted|telling|told|letting|reporting|flagging|spotting|spotted|finding|found|helping|helped|help|saving|saved|rescuing|staying|stayed|patience|despite|even though|returned|returning|handing|handed|mending|clearing|cleared|bearing|coming|came|understanding|support|message|asking|replying|cleaning|cleaned|repaired|driving|drove|waited|rebooked|listening|sharing|lending|lent|raising|catching|caught|checking|pointing|stopped|stopping|opening|opened|holding|held|carrying|carried|turning|proving|proved|keeping|kept)',
    '(sorry|apologise|apologies|hope|luckily|no longer|never again|love you|my fault)',
    'thank you for waiting',
    'thanks for waiting',
    '(nothing|nobody) (beats|but|else|like|makes|wrong)',
    '(no|not) (late|delay|delays|queue|queues|waiting|wait|closed|lost)',
    '(cannot|can not|could not) wait',
    '(that is|doing|am|are|feel|feeling|all|just|perfectly|works|it is|so|very) fine',
  ],
  examples: {
    flags: [
      {
        text: 'Huge thanks to whoever left the showers on freezing for the 3rd week running.',
        marks: 'Huge thanks to whoever left the showers on freezing for the 3rd week running',
      },
      { text: 'Nothing says welcome like a locked door.', marks: 'Nothing says welcome like a locked door' },
    ],
    allows: [
      'Thanks for the tip, are you seeing the same error on the web?',
      'Thank you for correcting the wrong date on our page.',

      'Thanks to whoever handed in my lost keys!',
      'Thank you for waiting in that queue with me.',
      'Love standing on the pier with a flask and no signal.',
      'Congratulations to Maya on her new job!',
    ],
  },
});
