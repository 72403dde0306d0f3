import { pastOfPlain } from '../repair/past';
import { tagged } from '../structure/tagged';
import { isPlural } from './plural';
import type { Shape } from './shape';

const PLAIN: Readonly<Record<string, string>> = {
  asked: 'ask',
  emailed: 'email',
  called: 'call',
  rung: 'ring',
  rang: 'ring',
  phoned: 'phone',
  chased: 'chase',
  complained: 'complain',
};

const COUNTED: Readonly<Record<string, string>> = {
  second: 'twice',
  '2nd': 'twice',
  third: 'three times',
  '3rd': 'three times',
  fourth: 'four times',
  '4th': 'four times',
  fifth: 'five times',
  '5th': 'five times',
};

/** "I have asked 4 times how to change it": "I had to ask 4 times". */
export const askedAgain: Shape = (clause) => {
  const time = /^(\p{L}+|\d\p{L}{2}) time (?:of )?asking\b/iu.exec(clause)?.[1]?.toLowerCase();
  const count = time === undefined ? undefined : COUNTED[time];
  if (count !== undefined) return `I had to ask ${count}`;
  const [, verb = '', often = ''] =
    /^(?:(?:i|we)(?:['’]ve| have)? )?(?:already |now )?(asked|emailed|called|rung|rang|phoned|chased|complained) (?:(?:you|about (?:[\p{L}'’]+ ){0,3}[\p{L}'’]+) )*?((?:\d+|two|three|four|five|six|seven|eight) times|twice)\b/iu.exec(
      clause,
    ) ?? [];
  const plain = PLAIN[verb.toLowerCase()];
  return plain === undefined ? undefined : `I had to ${plain} ${often.toLowerCase()}`;
};

/** "Why did you use my photo": "you used my photo"; "why was I not told": "I wasn't told". */
export const whyDone: Shape = (clause) => {
  const [, verb = '', rest = ''] = /^why did you (\p{L}+) (.+)$/iu.exec(clause) ?? [];
  const past = pastOfPlain(verb);
  if (past !== undefined && verb !== '') return `you ${past} ${rest}`;
  const [, untold] =
    /^why (?:was|were) (?:i|we) not ((?:told|asked|given|warned|informed|invited)\b.*)$/iu.exec(clause) ?? [];
  if (untold !== undefined) return `I wasn't ${untold}`;
  const [, ours = '', away = ''] =
    /^why (?:was|were) ((?:my|our) [\p{L} ]{2,30}?) (turned (?:away|down|off)\b.*)$/iu.exec(clause) ?? [];
  const [, borne] =
    /^why (?:was|were) (?:i|we) ((?:charged|billed|fined|refused|turned away|stopped|searched|banned|blocked)\b.+)$/iu.exec(
      clause,
    ) ?? [];
  if (borne !== undefined) return `I was ${borne}`;
  return ours === '' ? undefined : `${ours} ${isPlural(ours) ? 'were' : 'was'} ${away}`;
};

const OWED: Readonly<Record<string, string>> = {
  warned: 'warn',
  told: 'tell',
  asked: 'ask',
  rung: 'ring',
  phoned: 'ring',
};

/** "Could've warned us": "you didn't warn us". */
export const notWarned: Shape = (clause) => {
  const [, done = '', whom = ''] =
    /^(?:you )?(?:could|should|might)(?:['’]?ve| have|a| of) (?:at least )?(warned|told|asked|rung|phoned) (us|me|people|someone)\b/iu.exec(
      clause,
    ) ?? [];
  const plain = OWED[done.toLowerCase()];
  return plain === undefined ? undefined : `you didn't ${plain} ${whom.toLowerCase()}`;
};

/** "Why won't my card work": "my card won't work". */
export const whyNot: Shape = (clause) => {
  const [, verb = '', rest = ''] =
    /^why (is|are|was|were|has|have|won['’]t|can['’]t|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t|didn['’]t) ((?:my|our|the|your) .+)$/iu.exec(
      clause,
    ) ?? [];
  if (/["“”‘]|(?<!\p{L})['’]/u.test(rest)) return undefined;
  const words = rest.split(' ');
  const at = tagged(rest).findIndex(({ is }, index) => index > 1 && (is('Verb') || is('Adjective')));
  if (verb === '' || at < 2 || at >= words.length) return undefined;
  const from = /^(?:still|always|so|already|never)$/iu.test(words[at - 1] ?? '') ? at - 1 : at;
  return `${words.slice(0, from).join(' ')} ${verb} ${words.slice(from).join(' ')}`;
};
