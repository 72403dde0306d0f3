import { AMISS, BAD_FIND, QUOTE } from './amiss-words';
import { canBeFinite, finiteAt } from './finite';
import { KIN } from './kin';
import { isUndergone } from './undergone';
import { isWhole } from './whole';

/** What the answering side did or left undone, told with "we" as its subject. */
const DID =
  /^(?:['’](?:ve|d) |have |had )?(?:just |also |now |only |still |already |even )?(?:sent|posted|mailed|charged|billed|took|taken|lost|left|cancel+ed|closed|deleted|wiped|towed|fined|broke|broken|damaged|smashed|ruined|used|published|printed|misquoted|quoted|shouted|yelled|swore|laughed|filmed|followed|ghosted|sat (?:you|your)|parked|misspel\p{L}+|spelled|spelt|chopped|felled|knocked|demolished|mocked|let (?:someone|somebody|strangers?)|named|cut|cropped|missed|forgot|forgotten|ignored|blocked|banned|removed|shut|locked|turned|refused|rejected|declined|double[- ]?(?:booked|charged|billed)|overcharged|leaked|shared|ran|hung|dropped|tagged|misread|read (?=your|their|his|her)|went through (?=your)|misgendered|trapped|dug|delivered|shrunk|stopped|messed|stood|served|kept|raised|doubled|put|gave|given|evicted|sacked|only had|called|moved|changed|dumped|threw|spilt|spilled|scratched|kicked|emailed|outed|mixed|lent|wrote|scheduled|sold|got|had)\b/iu;
/** Deeds that are amiss by what follows only. */
const DID_GIVEN =
  /^(?:['’](?:ve|d) |have |had )?(?:just |also |now |only |still |already |even )?(?:kept|moved|changed|put|gave|given|got|had|wrote|sold|named|turned|served|called|spelled|spelt|emailed|delivered|stood|ran|took|taken|stopped|sent|posted|mailed)\b/iu;
const NOT_DONE =
  /^(?:still )?(?:haven['’]t|hadn['’]t|didn['’]t|don['’]t|won['’]t|weren['’]t|aren['’]t|can['’]t|couldn['’]t|never|have not|did not) (?:even |yet )?(?!(?:care|listen|bother|mind|give|know|understand|want|like|believe|deserve|have|talk|think|realise|realize|mean|learn|change|get it|even)\b)\p{L}+/iu;
const GOES_ON =
  /^(?:keep|kept|['’]re still|are still|still|['’]re (?=(?:closing|stopping|dropping|axing|scrapping|ending|removing|discontinuing)\b)) ?\p{L}+/iu;

/** "You sold me ten-year paint" only leads up to what became of it. */
const SOLD = /^(?:['’]ve |have |had )?sold you (?!.*\bwith(?:out)?\b)/iu;

function isDone(rest: string): boolean {
  if (SOLD.test(rest) && !AMISS.test(rest)) return false;
  if (NOT_DONE.test(rest)) return true;
  if (GOES_ON.test(rest))
    return (
      !/^(?:keep|kept|still) (?:saying|telling|asking|promising|claiming|pretending|posting)\b/iu.test(rest) ||
      QUOTE.test(rest)
    );
  if (/^(?:told|called) (?:you|your|\S+)\b/iu.test(rest))
    return (
      QUOTE.test(rest) ||
      /^told (?:(?:you|your .{2,20}) to\b|(?!you\b).+ about your\b|(?:everyone|everybody|people|the (?:whole |entire )?(?:group|chat|class|office|team|street|table|family|party))(?: (?:at|in|on) (?:the )?\p{L}+)?$)/iu.test(
        rest,
      )
    );
  if (!DID.test(rest)) return (/^(?:were|was|are) /iu.test(rest) && AMISS.test(rest)) || alsoDid(rest);
  if (!DID_GIVEN.test(rest))
    return (
      / /u.test(rest.replace(/^['’]ve /u, '')) &&
      !/^(?:\S+ )?(?:used to|left you (?:a|the)|closed it|shared (?:a|the))/iu.test(rest)
    );
  return (
    AMISS.test(rest.replace(/^['’](?:ve|d) /u, '')) ||
    QUOTE.test(rest) ||
    /^(?:sent|mailed|posted (?:your|my)|took|put prices|put your|sold you|gave (?:your|me|you)|moved|changed)\b/iu.test(
      rest,
    )
  );
}

/** "We strimmed your dad's grave and smashed the vase": what came of it is amiss, whatever was done first. */
const alsoDid = (rest: string) =>
  rest
    .split(/ and (?=\p{L}+ (?:your?|the|a|an|his|her|their|my|our)\b)/iu)
    .slice(1)
    .some((part) => DID.test(part) && !DID_GIVEN.test(part));

/** "The cab driver cancelled after making you wait". */
const CALLED_OFF = /^(?:the|our|your) (?:\p{L}+ ){1,2}cancel+ed (?:on you|after \p{L}+ing)\b/iu;

/** Words that point at something the opening does not name. */
const POINTS = /^(?:it|them|they|he|she|him|one|ones|yours)(?:['’]\p{L}+)?$/iu;
const POINTING_LAST = /\b(?:this|that|these|those|here|there)$/iu;
/** "We used three": of what, the opening does not say. */
const COUNTED_ONLY =
  /^(?:we|I|you|(?:your|our|my) \p{L}+) \p{L}+ (?:one|two|three|four|five|both|some|none|half|most|a bit|\d+)$/iu;
/** "You were burnt out Corsa on your lane": two clauses run into one. */
const RUN_ON = /^you were \p{Ll}+ (?:out |off |up |down )?\p{Lu}\p{Ll}/u;
/** "We quoted 10 weeks", "we told you it would be ready at 10": a word that was given is what nobody is sorry for. */
export const isWordGiven = (event: string): boolean =>
  /^(?:we|I)(?:['’](?:ve|d))? (?:(?:quoted|promised|estimated|guaranteed|said) (?:you )?(?:(?:it|that) (?:would|will)|[£$€]?\d|an? |two |three |four |five |six |next |within |by )|told you .*\b(?:would|will|could)\b)/u.test(
    event,
  ) && !/["“‘]|\b(?:and|but) (?:then |now )?\p{L}+/u.test(event);
/** "Our website says 'up to 900Mbps'" leads up to what came instead. */
const SAYS_SO =
  /^our (?:\p{L}+ )?(?:website|site|app|page|ads?|adverts?|listing|label|menu|tracker|tracking|box|packet|leaflet|brochure|timetable) (?:still )?(?:says|said|promises|promised) [“"'‘][^“”"'‘’]*[”"'’]\.?$/u;
/** What a thing is not is no event: "my name is not “Dear Editor”". */
const IS_NONE = /^(?:is|are|was|were)(?:n['’]t| not) (?:["“'‘]|an? |the )/iu;

/** True where a clause, already turned round to the answering side, can stand behind "sorry": whole, well formed, and about what went wrong. */
export function isSayable(event: string, known = false): boolean {
  if (!isWhole(event) || COUNTED_ONLY.test(event) || RUN_ON.test(event) || isWordGiven(event)) return false;
  // "Never made it off the bus": nothing is pointed at.
  const words = event.replace(/\bmade it (?=to|off|out|in|on|back|through)/iu, 'made ').split(/\s+/u);
  const [, mine, rest = ''] = /^(you|we|I)\b\s?(.+)$/u.exec(event) ?? [];
  if (FOUND_OUT.test(event) || CALLED_OFF.test(event)) return true;
  if (mine === 'you') return isUndergone(rest) && !pointsAt(words, 1, known);
  if (mine !== undefined)
    return (
      isDone(rest) &&
      !pointsAt(words, 1, known) &&
      !(known === false && pointsAt(words, 2, known) && /^(?:keep|['’])/u.test(rest))
    );
  if (/^(?:nobody|no one|no-one)\b/iu.test(event)) return isLeftUndone(words.slice(/^no one\b/iu.test(event) ? 2 : 1));
  if (/^there(?:['’]s| is| was| are| were| has been) /iu.test(event) && BAD_FIND.test(event)) return true;
  if (
    /^there(?:['’]s| is| was| are| were| has| have| is still|['’]s still)\s(?:still |been )*(?:no|not|nothing|only)\b/iu.test(
      event,
    )
  )
    return !/ (?:it|them|him|her)$/iu.test(event);
  // "It says paper jam, and there is no jam": nobody misses what is not wrong.
  if (/^there(?:['’]s| is| are) no (?:\p{L}+ )?(?:jam|errors?|faults?|problems?|debt|leaks?|smoke)$/u.test(event))
    return false;
  if (NO_ONE_OF.test(event)) return !pointsAt(words, finiteAt(words), known);
  if (/^this was our /u.test(event) || KIN_FOUND.test(event)) return true;
  if (/^(?:someone|somebody|people|everyone|they) (?:says?|said|told|tells?|reckons?)\b/iu.test(event)) return false;
  if (
    /^(?:this|that|these|those)\b|\bof (?:them|it|these|those)\b|\b(?:these|those) \p{L}+/iu.test(event) ||
    (POINTS.test(words[0] ?? '') && !/^one of (?:our|my)\b/u.test(event)) ||
    !SUBJECT.test(event)
  )
    return false;
  const at = finiteAt(words);
  if (at < 1 || at === words.length - 1) return at > 0 && AMISS.test(words[at] ?? '');
  const said = words.slice(/^(?:never|still|only|just)$/iu.test(words[at - 1] ?? '') ? at - 1 : at).join(' ');
  if (pointsAt(words, at, known) || IS_NONE.test(said)) return false;
  const ours = /^(?:one of )?(?:our|my)\b/u.test(event);
  if (SAYS_SO.test(event)) return false;
  if (/^(?:was|were) told\b/iu.test(said) && QUOTE.test(said)) return true;
  if (/^(?:(?:just|still|only) )?(?:says?|said|told|tells|asked|called)\b/iu.test(said))
    return (
      (ours && QUOTE.test(said)) ||
      (ours &&
        /^called (?!you\b|your\b|me\b|my\b|back\b|in\b|out\b|off\b|for\b|to\b|at\b|on\b|about\b|it\b)\p{L}+ (?!to\b|in\b|on\b|at\b|about\b|back\b|and\b|for\b)\p{L}/iu.test(
          said,
        )) ||
      /^called (?:you|your \p{L}+|my \p{L}+) an? \p{L}/iu.test(said) ||
      (/^(?:told|asked) (?:you|your|my|me)\b/iu.test(said) &&
        (AMISS.test(said) || /^(?:told|asked) (?:you|your \S+) to\b/iu.test(said)))
    );
  const done = said.replace(/^(?:has|have|had) (?:just |now |already )?(?=\p{L}+ed\b)/iu, '');
  if (ours && STAFF.test(words.slice(0, at).join(' ')) && !MEEK.test(done)) return true;
  return (
    AMISS.test(said) ||
    (ours &&
      (DID_GIVEN.test(said) && !/^sent\b/iu.test(said) ? /^wrote\b/iu.test(said) && QUOTE.test(said) : DID.test(said)))
  );
}

/** "No interpreter turned up for your mother's hearing". */
const NO_ONE_OF =
  /^no (?!one\b|wonder|doubt|way|idea|matter|need|problem|worr|thanks|chance|point)(?:\p{L}+ ){1,3}?(?:turned up|came|arrived|showed up|answered|called|rang|replied|stopped|helped|checked|was|were|has|have)\b/u;

/** "Your daughter found a wasp in our juice". */
const KIN_FOUND = new RegExp(
  String.raw`^your (?:${KIN}) (?:just )?(?:found|got|bit|swallowed|had)\b.*${BAD_FIND.source}`,
  'iu',
);

/** News that nobody should hear from a page: "your family found out from our website". */
const FOUND_OUT =
  /^(?:you|your \p{L}+) (?:only |first )?(?:found out|heard(?: about it)?|learn(?:ed|t)) (?:from|on|via|through) our \p{L}+/iu;

/** What nobody did is amiss, whatever it was: "nobody at the desk told your mum". */
function isLeftUndone(words: readonly string[]): boolean {
  if (/^(?:knows?|cares?|likes?|wants?|needs?|says?|thinks?|else|saw|hurt|injured|harmed)$/iu.test(words[0] ?? ''))
    return false;
  if (/^(?:at|in|on|from)$/iu.test(words[0] ?? '')) return finiteAt(words) > 0;
  return canBeFinite(words[0] ?? '') && !(words.length < 4 && POINTS.test(words[1] ?? ''));
}

/** Whose deeds are complained of when they are told at all. */
const STAFF =
  /\b(?:drivers?|officers?|couriers?|engineers?|fitters?|plumbers?|staff|teachers?|baristas?|bouncers?|nurses?|receptionists?|guards?|wardens?|inspectors?|crew|team|managers?|rangers?|stewards?|waiters?|waitress|cashiers?|agents?|technicians?|installers?|rider|cleaners?|surveyors?|bailiffs?|porters?|conductors?|instructors?|lifeguards?|doctors?|builders?|roofers?|electricians?|assistants?|lads?|movers?|guys|mc|host|dj|presenter|referee|umpire|coach|tutor|chef|bartender|barman|barmaid|server|vet|dentist|midwife|carers?|caretaker|janitor|operator|advis[eo]r|rep|salesman|clerk|official|volunteers?|moderator|spokes(?:man|woman|person)|reporters?|columnists?|photographers?|editors?)$/iu;
const MEEK =
  /^(?:says?|said|told|tells|asked|called|promised|came|comes|arrived|replied|answered|is|are|was|were|has|have|had|can|could|will|would|does|did|do|gave|went|got|turned|showed|started|offered|agreed|helped|fixed|knows?|knew)\b/iu;

const SUBJECT =
  /^(?:our|your|my|the|a|an|today['’]s|yesterday['’]s|tonight['’]s|another|someone|somebody|two|three|four|five|six|seven|eight|nine|ten|half|one of|some of|all|both|every|\d+ (?:of|out of)\b|\d{1,3}\s\p{L}|\p{L}+ \d|\p{Lu}\p{L}+(?! (?:we|you|I)\b))/u;

/** True where the verb's own object, or the clause's first noun, is a pointing word with nothing to point at. */
const pointsAt = (words: readonly string[], verb: number, known: boolean) => {
  if (
    POINTING_LAST.test(words.slice(verb).join(' ')) &&
    words.length - verb < 5 &&
    !/\b(?:still|out|up|over|down) (?:t?here)$/iu.test(words.join(' '))
  )
    return true;
  const after = words.slice(verb + 1, verb + 3).map((word) => word.replace(/[^\p{L}'’]/gu, ''));
  return after.some(
    (word, index) =>
      POINTS.test(word) &&
      !(known && /^(?:him|her|he|she)$/iu.test(word)) &&
      !(index === 1 && /^(?:so|and|but|because|before|after|while|when)$/iu.test(after[0] ?? '')),
  );
};
