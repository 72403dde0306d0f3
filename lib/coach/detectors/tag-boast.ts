import { defineDetector } from '../detector';

export default defineDetector({
  id: 'tag-boast',
  kind: 'defensive-hashtag',
  heat: 1,
  why: 'A boast beside a complaint reads as an answer to it: the house praises itself where somebody is hurt.',
  source: 'The #PRFail story: #WeDoOurJobWell',
  tags: [
    '<we> (do|did|are|is|know|work|show|got|get|were|dont|make|mod|pay|run|feed|deliver|answer|read|care|reach|report) (our|my|it|the|not|right|best|well|job|daily|what|fans|up|proud|a|people|do|more|everything)',
    'we (do|did) (our|it|answer|reply|right)',
    'we (got|get|do) it right',
    'we (show up|were|mod well)',
    'at least we',
    '(proud|still proud|so proud) (of|and|not) (our|what|my|not|the)?',
    '(certified|still|always|never|trusted|proven|tested) (safe|better|goes|since|down|right|fresh)',
    '(0|hundreds|thousands|millions) *1 (happy|percent|out|years|of)',
    '0 percent',
    '0 out of 0',
    '(busy) because',
    'trust (the)? (experts|process|science)',
    '(precision|excellence)',
    'due process',
    'lights are on',
    'not every',
    '(built|made|run) by (grown ups|grownups|professionals|experts)',
    '(no) (software|body|one) is perfect',
    "(nobody|nobodys|nobody's) (perfect|is perfect)",
    '(first time) in',
    'took me',
    '(provesit|proves it)',
    'gateway is',
  ],
  when: ({ reading }) => reading?.praise !== true,
  fixes: [''],
  examples: {
    flags: [
      {
        text: 'The desk was open from eight. #WeDoOurJobWell',
        marks: '#WeDoOurJobWell',
        becomes: 'The desk was open from eight.',
      },
    ],
    allows: [
      'Nine years of Thursday chats, thank you all. #smxchat',
      'Volunteers, you are the best. #ThankYouVolunteers',
    ],
  },
});
