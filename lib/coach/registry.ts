import type { Detector } from './detector';
import areYouStupid from './detectors/are-you-stupid';
import askThem from './detectors/ask-them';
import blastPitch from './detectors/blast-pitch';
import brushOff from './detectors/brush-off';
import byTheBook from './detectors/by-the-book';
import calmDown from './detectors/calm-down';
import campaignTag from './detectors/campaign-tag';
import cannedThanks from './detectors/canned-thanks';
import contempt from './detectors/contempt';
import corporateSpeak from './detectors/corporate-speak';
import eyeRoll from './detectors/eye-roll';
import faultYours from './detectors/fault-yours';
import formLetter from './detectors/form-letter';
import funnyHow from './detectors/funny-how';
import goAway from './detectors/go-away';
import goElsewhere from './detectors/go-elsewhere';
import hollowThanks from './detectors/hollow-thanks';
import iNeverSaid from './detectors/i-never-said';
import ifYouHad from './detectors/if-you-had';
import illWish from './detectors/ill-wish';
import insultThem from './detectors/insult-them';
import insultYou from './detectors/insult-you';
import lastEmail from './detectors/last-email';
import mockPity from './detectors/mock-pity';
import mockPraise from './detectors/mock-praise';
import mockWonder from './detectors/mock-wonder';
import mustBeNice from './detectors/must-be-nice';
import netJab from './detectors/net-jab';
import noAcknowledgement from './detectors/no-acknowledgement';
import notOurDepartment from './detectors/not-our-department';
import notOurFault from './detectors/not-our-fault';
import nothingWrong from './detectors/nothing-wrong';
import nthTime from './detectors/nth-time';
import onlyA from './detectors/only-a';
import ourRecord from './detectors/our-record';
import overreacting from './detectors/overreacting';
import payGrade from './detectors/pay-grade';
import peopleWho from './detectors/people-who';
import preEmpt from './detectors/pre-empt';
import putDown from './detectors/put-down';
import readTheSign from './detectors/read-the-sign';
import rhetoricalJab from './detectors/rhetorical-jab';
import sarcasticIdiom from './detectors/sarcastic-idiom';
import shouldHave from './detectors/should-have';
import shoutedWords from './detectors/shouted-words';
import silenceNoted from './detectors/silence-noted';
import soWhat from './detectors/so-what';
import sorryIf from './detectors/sorry-if';
import sourThanks from './detectors/sour-thanks';
import spellItOut from './detectors/spell-it-out';
import standBy from './detectors/stand-by';
import stillWaiting from './detectors/still-waiting';
import tagBlame from './detectors/tag-blame';
import tagBoast from './detectors/tag-boast';
import tagContempt from './detectors/tag-contempt';
import tagDenial from './detectors/tag-denial';
import tagJeer from './detectors/tag-jeer';
import tagMock from './detectors/tag-mock';
import theirFault from './detectors/their-fault';
import threat from './detectors/threat';
import ultimatum from './detectors/ultimatum';
import walksPast from './detectors/walks-past';
import weReject from './detectors/we-reject';
import wrongWay from './detectors/wrong-way';
import yeahRight from './detectors/yeah-right';
import youAlways from './detectors/you-always';
import youFailed from './detectors/you-failed';
import yourEnd from './detectors/your-end';

/** Every detector, in the order of their names; `detectors.test.ts` compares it with the folder. */
export const DETECTORS = [
  areYouStupid,
  askThem,
  blastPitch,
  brushOff,
  byTheBook,
  calmDown,
  campaignTag,
  cannedThanks,
  contempt,
  corporateSpeak,
  eyeRoll,
  faultYours,
  formLetter,
  funnyHow,
  goAway,
  goElsewhere,
  hollowThanks,
  iNeverSaid,
  ifYouHad,
  illWish,
  insultThem,
  insultYou,
  lastEmail,
  mockPity,
  mockPraise,
  mockWonder,
  mustBeNice,
  netJab,
  noAcknowledgement,
  notOurDepartment,
  notOurFault,
  nothingWrong,
  nthTime,
  onlyA,
  ourRecord,
  overreacting,
  payGrade,
  peopleWho,
  preEmpt,
  putDown,
  readTheSign,
  rhetoricalJab,
  sarcasticIdiom,
  shouldHave,
  shoutedWords,
  silenceNoted,
  soWhat,
  sorryIf,
  sourThanks,
  spellItOut,
  standBy,
  stillWaiting,
  tagBlame,
  tagBoast,
  tagContempt,
  tagDenial,
  tagJeer,
  tagMock,
  theirFault,
  threat,
  ultimatum,
  walksPast,
  weReject,
  wrongWay,
  yeahRight,
  youAlways,
  youFailed,
  yourEnd,
] as const satisfies readonly Detector[];

export type DetectorId = (typeof DETECTORS)[number]['id'];
