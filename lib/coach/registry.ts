import type { Detector } from './detector';
import areYouStupid from './detectors/are-you-stupid';
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
import mockPraise from './detectors/mock-praise';
import mustBeNice from './detectors/must-be-nice';
import noAcknowledgement from './detectors/no-acknowledgement';
import notOurDepartment from './detectors/not-our-department';
import notOurFault from './detectors/not-our-fault';
import nothingWrong from './detectors/nothing-wrong';
import nthTime from './detectors/nth-time';
import onlyA from './detectors/only-a';
import ourRecord from './detectors/our-record';
import overreacting from './detectors/overreacting';
import peopleWho from './detectors/people-who';
import readTheSign from './detectors/read-the-sign';
import rhetoricalJab from './detectors/rhetorical-jab';
import shouldHave from './detectors/should-have';
import shoutedWords from './detectors/shouted-words';
import sorryIf from './detectors/sorry-if';
import spellItOut from './detectors/spell-it-out';
import standBy from './detectors/stand-by';
import stillWaiting from './detectors/still-waiting';
import tagBlame from './detectors/tag-blame';
import tagBoast from './detectors/tag-boast';
import tagDenial from './detectors/tag-denial';
import tagMock from './detectors/tag-mock';
import theirFault from './detectors/their-fault';
import threat from './detectors/threat';
import ultimatum from './detectors/ultimatum';
import youAlways from './detectors/you-always';
import youFailed from './detectors/you-failed';

/** Every detector, in the order of their names; `detectors.test.ts` compares it with the folder. */
export const DETECTORS = [
  areYouStupid,
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
  mockPraise,
  mustBeNice,
  noAcknowledgement,
  notOurDepartment,
  notOurFault,
  nothingWrong,
  nthTime,
  onlyA,
  ourRecord,
  overreacting,
  peopleWho,
  readTheSign,
  rhetoricalJab,
  shouldHave,
  shoutedWords,
  sorryIf,
  spellItOut,
  standBy,
  stillWaiting,
  tagBlame,
  tagBoast,
  tagDenial,
  tagMock,
  theirFault,
  threat,
  ultimatum,
  youAlways,
  youFailed,
] as const satisfies readonly Detector[];

export type DetectorId = (typeof DETECTORS)[number]['id'];
