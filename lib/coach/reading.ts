import { type Context, hasWaited, type Parent, type Reading } from './context';
import { patternBook } from './pattern-book';
import { readDraft } from './read-draft';
import { valenceOf } from './valence';

type Sign = 'complaint' | 'distress' | 'praise' | 'apology' | 'asks' | 'calm';

/** Words of the post being answered that show what its writer needs. Wider than a detector may be: a miss here is a cold reply. */
const SIGNS = patternBook<Sign>([
  {
    key: 'complaint',
    find: [
      '(refund|refunds|complaint|complain|compensation|disgrace|disgraceful|unacceptable|appalling|shambles|joke|rubbish|useless|broken|broke|crashed|crashing|crashes|faulty|leaking|leaks|damaged|smashed|missing|missed|lost|stolen|wrong|cancelled|canceled|delayed|delay|late|overdue|ignored|disgusting|filthy|mould|mouldy|mold|raw|cold|soggy|burnt|burned|stale|cracked|ripped|torn|scratched|dead|frozen|stuck|down|offline|outage|overcharged|charged|scam|scammed|ridiculous|pathetic|disappointed|disappointing|awful|terrible|horrible|worst|dreadful|avoid|waiting|waited|queue|nightmare|rude|error|bug|bugs|wiped|deleted|vanished|locked|blocked|refused|rejected|declined|failed|fails|failing|flooded|blank|empty|double|twice|unusable|unreadable|inedible|undercooked|misleading|sexist|racist|offensive|insulting)',
      '(still|never|nobody|none|nothing|again|yet)',
      '(do|does|did|is|are|was|were|has|have|had|can|could|will|would) not',
      '(no|not) (reply|answer|response|signal|internet|heating|water|power|explanation|apology|sign|show|refund|hot|call|bus|train|idea|one)',
      '(where|when) (is|are|was) (my|the|our)',
      '(what|why) (do|did|does|is|are|am|has|have) (i|you|we|my|your|the|it|there)',
      'why (do|did|does|is|are|has|have) (this|that|these|nobody)',
      'only (way|option)',
      '(third|fourth|fifth|sixth|second|last) (time|week|day|month|email|call|evening|night|morning|letter)',
      '(how|for) (long|many|much)',
      'you (have)? (all)? (told|shut|cut|closed|cancelled|canceled|sent|gave|given|cost|lost|promised|said|charged|arrested|put|locked|bruised|left|ruined|broke|killed|printed|called|used|sold|ignored|ate|bit|dropped|threw|moved|changed|raised|blocked|banned|deleted|fined|towed|kept|made|let|knew)',
      'your *1 (man|men|driver|drivers|update|app|crew|volunteer|manager|steward|ceo|officer|officers|engineer|agent|patch|migration|staff|team|receptionist|nurse|van|bus|site|server|servers|courier|system|form|contractor|website|lift|machine|tablets|editor|reporter|headline|story|boss|dog|music)',
      '(since|from) (0|five|six|seven|eight|nine|ten|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|lunch|last)',
      '(day|week) <number>',
      '(hold|kerb|floor|outside|traction|dark|rain|cold|dust)',
      '(lied|lying|spat|swore|shouted|laughed|laughing|followed|yelled|sneered|grabbed|dumped|bounced|bouncing|closed|leans|crack|smell|smells|sick)',
      '(any|some) (help|chance|update|news) ?',
      '(so|seriously|really|honestly) $ ?',
      '<number> (days|weeks|months|hours|mins|minutes|years|calls|emails)',
      'not (emptied|collected|delivered|fixed|answered|working|arrived|repaired|turned|let)',
      '(shut|rats|snapped|rip|stranded|lies|drove off|terrified)',
    ],
  },
  {
    key: 'distress',
    find: [
      '(died|dead|dies|dying|funeral|passed away|grief|grieving|bereaved|widow|miscarriage|miscarried|stillborn|cancer|tumour|tumor|chemo|hospice|hospital|ambulance|surgery|diagnosed|diagnosis|seizure|asthma|allergic|anaphylaxis|bleeding|injured|hurt|broken|fell|crying|cry|cried|sobbing|tears|scared|terrified|frightened|shaking|panic|suicidal|depressed|depression|anxiety|anxious|lonely|alone|desperate|exhausted|heartbroken|devastated|gutted|redundant|redundancy|sacked|evicted|eviction|homeless|starving|hungry|debt|rent|fraud|scam|scammed|burgled|mugged|assaulted|attacked|abuse|abused|bullied|stalked|threatened|divorce|lost)',
      '(help|emergency|urgent|please help)',
      '(newborn|oxygen|deaf|disability|disabled|wheelchair|intensive care|stroke|autism|autistic|pregnant|transplant|toddler|baby formula|breastfeeding|month old|insulin|dialysis|pensioner|late mum|late husband|late dad)',
      '(can|could) not (cope|sleep|breathe|stop|go on|eat|afford|walk|work|feed)',
      '(my|our) (mum|mam|mom|mother|dad|father|gran|nan|granny|grandmother|grandad|son|daughter|baby|child|husband|wife|brother|sister|dog|cat|kid|kids|partner|uncle|aunt|boy|girl|lad|brother|grandad)',
    ],
  },
  {
    key: 'praise',
    find: [
      '(thank you|thanks|cheers|ta|love|loved|loving|brilliant|amazing|fantastic|wonderful|lovely|best|great|excellent|superb|perfect|delicious|gorgeous|proud|delighted|thrilled|chuffed|congratulations|congrats|happy|legend|legends|angels|heroes|recommend|impressed|grateful|kind)',
      '(passed|won|finished|published|finally|first) (my|the|our|a|first|it)',
    ],
  },
  {
    key: 'asks',
    find: [
      '^^ how (do|can|would|should|could) (i|we|you)',
      '^^ how (late|early|often|big|many|much|long|old|far)',
      '^^ (what|where|when|which|who) *2 (is|are|does|do|did|can|could|should|will|would|won|happens|makes|time) !(you)',
      '^^ (is|are) (the|there|this|these|it normal|it possible)',
      '^^ (can|could|may|should) (i|we|you)',
      '^^ (do|does) (you|i|we|the|it|this|anybody)',
      '^^ (has|have) (the|you|anybody)',
      '^^ any (chance|idea|recommendations|tips|plans)',
    ],
  },
  {
    key: 'calm',
    find: [
      '(lol|haha|hahaha|lmao|😂|🤣)',
      '(no complaints|just wondering|just curious|out of interest|silly me|like an idiot|hopeless at)',
      'i *1 (typed|mistyped|misread|misspelled|misspelt|forgot|clicked)',
    ],
  },
  {
    key: 'apology',
    find: [
      '<we> (am|are) (so|very|really|truly|deeply)? sorry',
      '^ (sorry|apologies|my bad)',
      '(i|we) apologise',
      '(my|our) (fault|mistake|bad|apologies)',
    ],
  },
]);

/** Who complains names whom. */
const ADDRESS = new Set(['you', 'your', '@']);
/** With one of these, a question is about a trouble that its writer has; without, it only asks. */
const TROUBLED = new Set(['my', 'our', 'why', 'again', 'never', 'nobody', 'not', 'no']);

/** What the post being answered is: what instinct can tell from its words and its age. */
export function readParent(parent: Parent, lateAfter?: Context['lateAfter']): Reading {
  const draft = readDraft(parent.text);
  const count: Record<Sign, number> = { complaint: 0, distress: 0, praise: 0, apology: 0, asks: 0, calm: 0 };
  let question = false;
  let onlyAsks = true;
  for (const { sentence } of draft.sentences) {
    question ||= sentence.question;
    const signs = SIGNS(sentence);
    const asks = signs.some(({ key }) => key === 'asks') && !sentence.words.some(({ norm }) => TROUBLED.has(norm));
    onlyAsks &&= asks || sentence.words.length === 0;
    for (const { key } of signs) if (!asks || key !== 'complaint') count[key] += 1;
  }
  const { pleasant, unpleasant } = valenceOf(draft);
  const dark = onlyAsks ? 0 : unpleasant - pleasant;
  const praise = count.praise > 0 && pleasant > unpleasant && count.complaint + count.distress < 2 + count.praise;
  const apology = count.apology > 0 && !praise;
  const addressed = draft.sentences.some(({ sentence }) => sentence.words.some(({ norm }) => ADDRESS.has(norm)));
  const grievance =
    count.complaint -
    count.calm +
    (dark > 1 ? 1 : 0) +
    (addressed && !question ? 0.5 : 0) +
    (count.distress > 0 ? 0.5 : 0);
  const complaint = !praise && !apology && count.complaint > 0 && grievance >= 1.5;
  const distress = !praise && count.distress + (dark > 2 ? 1 : 0) >= 2;
  const late = (complaint || distress) && hasWaited({ parent, ...(lateAfter !== undefined && { lateAfter }) });
  return { complaint, distress, praise, apology, question, late };
}
