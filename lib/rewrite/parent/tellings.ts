import { clausesOf } from '../structure/clauses';
import { keeping } from '../structure/keeping';
import { sentencesOf } from '../structure/sentences';
import { clauseOf } from './clause-of';
import { cleaned } from './cleaned';
import { finiteAt } from './finite';
import { flip, type Person } from './flip';
import { KIN_TOLD, kinIn } from './kin';
import { leadsUp } from './mere-deed';
import { prepositioned } from './prepositioned';
import { isSayable } from './sayable';
import { SHAPES } from './shapes';
import { JUDGING } from './signs';
import { oneOfThem } from './spare-shapes';
import { isGlad, tellingOf } from './telling';

/** A later sentence that leans on the first would point at nothing when said back alone. */
const POINTING = /^(?:he|she|they|it|this|that|these|those|there)(?:['’]\w+)?\b/iu;
const MOST_WORDS = 19;

/** One post is told in clauses, and in clauses joined and halved, of which many are the same. */
const EVENTS = { we: keeping((raw) => eventIn(raw, 'we')), I: keeping((raw) => eventIn(raw, 'I')) };
const eventFrom = (raw: string, person: Person) => EVENTS[person](raw);

function eventIn(raw: string, person: Person): string | undefined {
  const clause = clauseOf(raw);
  const words = clause.split(/\s+/u).length;
  if (
    words < 2 ||
    words > MOST_WORDS ||
    JUDGING.test(unquoted(clause)) ||
    /\?|\bHANDLE\b|^["“][^"“”]*["”]$|^(?:where|what|who|how|when)['’]?s\b/iu.test(clause)
  )
    return undefined;
  for (const shape of person === 'I' ? OF_FRIENDS : SHAPES) {
    const told = shape(clause);
    if (told === undefined) continue;
    return kinOwned(prepositioned(flip(told, person)), person);
  }
  return undefined;
}

/** "You lost Dad's file": of a house's customer it is their dad; a family's own people say "Dad" to each other. */
const kinOwned = (event: string, person: Person) => (person === 'I' ? event : event.replace(BARE_PARENT, parentOwned));
const BARE_PARENT =
  /(?<!\b(?:your|my|our|the|a|his|her|their|\p{L}+['’]s) )\b(Mum|Mam|Mom|Dad|Nan|Nana|Gran|Granny|Grandma|Grandad|Grandpa)\b(?! \p{Lu})/gu;
const parentOwned = (kin: string) => `your ${kin.toLowerCase()}`;

/** What somebody was charged for in quotes is no verdict; what somebody was called stays out of a reply. */
const unquoted = (clause: string) =>
  /\b(?:call|said|say|told|shout|wrote)/iu.test(clause) ? clause : clause.replace(/["“][^"”]*["”]/gu, '');

/** One person knows of whom another speaks. */
const OF_FRIENDS = [...SHAPES, oneOfThem];

/** "You had his age wrong", after "my brother was on that boat", is about the brother. */
function resolved(text: string, before: string): string {
  const kin = kinIn(before);
  return kin === undefined || KIN_TOLD.test(text) || new RegExp(`^(?:my )?${kin}\\b`, 'iu').test(text)
    ? text
    : /^(?:he|she)(?=['’ ])/iu.test(text)
      ? text.replace(/^(?:he|she)(?=['’ ])/iu, `my ${kin}`)
      : text
          .replace(/\b(called|named|told|asked|gave|left|sent|made) her\b(?= )/iu, `$1 my ${kin}`)
          .replace(/\b(?:his|her)\b(?= \p{Ll})/iu, `my ${kin}'s`)
          .replace(/\b(?:him)\b/iu, `my ${kin}`);
}

/** "Ordered a blue rug, got a green one" is told in two verbs, and the second is the complaint. */
function pairOf([first, second]: readonly string[], person: Person): string | undefined {
  if (
    first === undefined ||
    second === undefined ||
    !/^(?:got(?! (?:there|here|home|back|to|in|up|on|off)\b)|received|was|were|came|arrived)\b/iu.test(second)
  )
    return undefined;
  const told = /^(?:i |we )?(?:ordered|bought|paid|booked|asked)\b/iu.test(first)
    ? eventFrom(first, person)
    : undefined;
  if (told === undefined || /\?/u.test(second)) return undefined;
  // "Paid for gift wrap, came in a bin bag": it was the thing that came.
  const it = /^(?:was|were|came|arrived)\b/iu.test(second);
  if (it && /\b(?:\d+|two|three|four|five|six|some|\p{L}{3,}s)$/iu.test(told)) return undefined;
  return `${told} and ${it ? 'it ' : ''}${flip(second, person)}`;
}

export type Told = {
  readonly event: string;
  readonly telling: number;
  readonly glad: boolean;
  /** In which sentence of the post, from 0. */
  readonly sentence: number;
};

/** A post stays the same while its answer is typed, and one answer asks several times. */
const remembered = new Map<string, readonly Told[]>();
const MOST_REMEMBERED = 32;

export function tellingsOf(parent: string, person: Person): readonly Told[] {
  const key = `${person} ${parent}`;
  const known = remembered.get(key) ?? tellingsIn(parent, person);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, known);
  return known;
}

/** All that a post tells, clause by clause, each with how well it tells what went wrong. */
function tellingsIn(parent: string, person: Person): readonly Told[] {
  const post = cleaned(parent);
  const told: Told[] = [];
  const offer = (event: string | undefined, clause: string, bonus: number, sentence: number) => {
    if (event === undefined) return;
    const words = clauseOf(clause);
    told.push({ event, telling: tellingOf(words) + bonus, glad: isGlad(words), sentence });
  };
  for (const [index, sentence] of sentencesOf(post).slice(0, 4).entries()) {
    if (index > 0 && POINTING.test(sentence.text) && kinIn(post) === undefined) continue;
    const text = resolved(sentence.text, post);
    if (index > 0 && POINTING.test(text)) continue;
    const { clauses } = clausesOf({ ...sentence, text });
    const later = -0.4 * index;
    const pair = pairOf(
      clauses.map((clause) => clause.text),
      person,
    );
    offer(pair, text, later + 3, index);
    if (clauses.length === 2 && /\b(?:and|because|so)\b/iu.test(clauses[1]?.joint ?? ''))
      offer(wholeOf(text, clauses[1]?.text ?? '', person), text, later + 0.6, index);
    for (const [at, clause] of clauses.entries()) {
      const whole = at === 0 ? clause.text : leant(clause.text, clauses[0]?.text ?? '');
      const event = eventFrom(whole, person);
      if (!leadsUp(event ?? '', text.slice(text.indexOf(clause.text) + clause.text.length)))
        offer(event, whole, later - 0.2 * at, index);
      const [start = '', ...parts] = whole.split(HALVES);
      const halves = parts.filter((part) => !NAMES_ONLY.test(start) || STANDS_ALONE.test(part));
      // "She's 92 and can't get out of bed" is not about the poster.
      for (const half of halves.map((words) => leant(words, start)))
        if (text === sentence.text || STANDS_ALONE.test(half))
          offer(eventFrom(half, person), half, later - 0.2 * at - 0.3, index);
    }
  }
  return told;
}

const VERB_FIRST =
  /^(?:just |even |then |also )*(?:took|kept|charged|sent|gave|left|lost|broke|cut|told|refused|cancel+ed|blocked|banned|sold|billed|fined|deleted|wiped|ate|threw|dropped|ruined|hung|drove|laughed|ignored|shouted|swore|closed|shut|locked|said|never|was|were|had|got|didn['’]t|won['’]t|hasn['’]t)\b/iu;

/** What a person does who was just spoken of: "my mum slipped and broke her hip". */
const BEFELL = /^(?:fell|slipped|tripped|collapsed|fainted|choked|lay)\b/iu;

/** "Your driver asked for my number and sat outside": it was the driver who sat there. */
const STAYED = /^(?:sat|stood|waited|parked|walked|drove|came|grabbed|touched|made|filmed|followed|asked|started)\b/iu;
const LED_BY =
  /^(?:your|the|an?|some) (?:\p{L}+ )?(?:driver|courier|engineer|plumber|guard|bouncer|usher|steward|nurse|doctor|carer|waiter|waitress|receptionist|manager|man|woman|bloke|guy|teacher|coach|inspector|officer|agent|cleaner|technician|fitter|builder|postman|rider|conductor|stylist|barber|photographer)\b/iu;

/** What only the poster can have lost, whoever was spoken of before. */
const OWN_LOSS =
  /^(?:lost (?:my|our|a|the whole|half a) (?:mortgage|job|flight|deposit|house|home|sleep|place|money|day|business|savings|work|income|wages)|(?:broke|fractured|cut|hurt|twisted|sprained|dislocated|chipped|burnt|burned) my (?:wrist|arm|leg|ankle|hip|nose|tooth|foot|toe|finger|hand|thumb|knee|elbow|shoulder|back|neck|head|face|chin|collarbone|ribs?))\b/iu;

/** A clause without a subject leans on the one before: "site crashed and took my tickets" blames the site, not who answers. */
function leant(clause: string, before: string): string {
  const words = clauseOf(before).split(/\s+/u);
  const subject = words
    .slice(0, Math.max(0, finiteAt(words)))
    .join(' ')
    .replace(/^(you|we|i)['’]ve$/iu, '$1');
  const somebody = LED_BY.exec(before)?.[0] ?? '';
  const leans =
    (VERB_FIRST.test(clause) ||
      (STAYED.test(clause) && LED_BY.test(subject || somebody)) ||
      (BEFELL.test(clause) && KIN_TOLD.test(subject))) &&
    !OWN_LOSS.test(clause) &&
    !/^had to\b/iu.test(clause) &&
    (subject || somebody) !== '' &&
    !/^\p{L}+ed$/iu.test(words[0] ?? '');
  return leans && !VERB_FIRST.test(before) ? `${subject || somebody} ${clause}` : clause;
}

/** Where a clause may hold a second one that its subject's absence hides from the cutting: "app froze and my order is gone". */
const HALVES = /\s(?:and|but|then)\s(?=(?:I|we|you|\p{Ll}{2,})\b)/u;

/** "My wallet and passport got stolen": what stands before the "and" is half of a subject. */
const NAMES_ONLY = /^(?:my|our|your|the|an?) (?:\p{L}+ )?\p{L}+$/iu;

const STANDS_ALONE = /^(?:i|we|you|your|my|our|the|nobody|no one|no|a|an)\b/iu;

/** Two clauses in one breath, where the second stands on its own feet as well: "our lift trapped your dad and nobody answered". */
function wholeOf(text: string, second: string, person: Person): string | undefined {
  const [first = ''] = text.split(second);
  const stands =
    eventFrom(first.replace(/[\s,]*(?:and|because|so)\s*$/iu, ''), person) !== undefined &&
    eventFrom(second, person) !== undefined &&
    STANDS_ALONE.test(second) &&
    (!/^(?:i|we)\b/iu.test(second) || isSayable(eventFrom(second, person) ?? ''));
  return stands ? eventFrom(text, person) : undefined;
}
