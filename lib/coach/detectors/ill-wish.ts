import { defineDetector } from '../detector';

export default defineDetector({
  id: 'ill-wish',
  kind: 'hostility',
  heat: 2,
  why: 'Wishing somebody harm turns a grievance into an attack, and that is what readers will quote.',
  find: [
    'hope (that)? (you|he|she|they|it|your *3|his *2|her *2|their *2) (all|both|get|will)? (stub|trip|slip|starve|itch|choke|chokes|rot|rots|die|dies|fail|fails|suffer|burn|burns|crash|crashes|fall|falls|drown|lose|loses|go bust|goes bust|go under|get sacked|gets sacked|catch a|catches|never|drop|drops|wait|leak|leaks|break|breaks|regret)',
    'hope (somebody|everybody|every tenant|the next) *6 (you|your|yours)',
    'may (his|her|your|he|you|she|they|their) *4 (fall|rot|leak|cheat|drop|burn|never|collapse|fail|choke)',
    'i wish you (nothing but misery|the worst|ill|every misery)',
    'good riddance',
    '(serves|serve) (you|him|her|them) (right|all right)',
    'you (all)? (deserve|deserved) (everything|whatever|it|this|what|each other|no)',
    'karma (is|will|comes|gets)',
    'you (will|should) (rot|burn)',
    'deserve (whatever|everything) (comes|is coming|they|you)',
    '(enjoy) (being)? (unemployed|unemployment|prison|the sack|bankruptcy)',
    'hope (your|his|her|their) *3 (go|goes|get|gets) (flat|stolen|wrong|lost|mouldy|cancelled|towed|soaked)',
    '(step|stepping|tread|treading) on (a|some)? (lego|plug|rake|nail|upturned)',
    '(i|we) hope (it|that|this) (haunts|hurts|costs|follows) (you|him|her|them)',
  ],
  unless: [
    '^ good !riddance',
    'you deserve (a|the best|better|some|every happiness|all)',
    'hope you never (lose|stop|change|have|need|get|go|feel)',
  ],
  examples: {
    flags: [
      { text: 'Good riddance, the place was better before you came.', marks: 'Good riddance' },
      { text: 'I hope your tyres go flat.', marks: 'hope your tyres go flat' },
      { text: 'I hope your next flight crashes into a billing department.', marks: 'hope your next flight crashes' },
    ],
    allows: [
      'I hope they catch that thief soon.',
      'Hope you never lose that laugh.',
      'You deserve a rest after that week.',
      'Hope your mum feels better soon.',
    ],
  },
});
