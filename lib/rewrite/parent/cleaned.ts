import { calmCase } from '../repair/calm-case';
import { KIN } from './kin';
import { spelledOut } from './spelled-out';

const NOISE = /(?:^|\s)(?:#\w+|(?:https?:\/\/|www\.)\S+)(?=\s|$|[.,!?])|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu;
/** "Half of them smashed 😭 was for a party": a face ends what stands before it. */
const BETWEEN = /(\p{L}) ?(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+ (?=\p{L}+ \p{L}+)/gu;
/** A handle that only calls the account; one inside a sentence is a noun that a reply cannot say back. */
const EDGE_HANDLE = /^(?:\s*@\w+)+|(?:\s+@\w+)+(?=\s*(?:[.!?,]|$))/gu;
/** "So @tavolaverde gave us food poisoning": the account itself did it. */
const NAMED_DOER =
  /^(\s*(?:so|and|well|lol|wow|omg|great|nice|ok|oh|after)?,? ?)@\w+ (?=(?:just |has |have |still )?(?:(?!ordered|waited|booked|asked|queued|emailed|called|tried|walked|reported|complained|requested|received|arrived|returned|joined|visited|needed|wanted|noticed|started|missed|phoned|chased)\p{Ll}+ed|gave|sent|told|took|made|put|cut|sold|kept|let|said|ate|hung|threw|shut|lost|left|broke|forgot)\b(?! by\b| \p{Ll}+ (?:arrived|came|was|is)\b)(?<!\b(?:lost|left|broke|forgot)(?! (?:me|us|my|our)\b)))/iu;
/** What a post cries out before it says anything. */
const CRIED =
  /^(?:(?:aiyo+h?|aiyah|alamak|omg|ugh+|argh+|gah|oi|hey|wow|lol|er+m?|umm?|wtf|jeez|sheesh)[,!.…]*\s+|(?:right|listen|look|seriously|honestly|lads|guys|folks)[,!…]+\s+)+(?=\p{L})/iu;
/** Whom a post calls out to before it says anything: "Aunty Bisi my order". */
const CALLED =
  /^(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)),? )?(?:aunty|auntie|uncle|oga|madam|sir|ma['’]?am|mama|boss|chief|bros|sis|bru|boet)(?: \p{Lu}\p{Ll}+)?,? (?=(?:my|our|your|ur|you|u|the|i|we|please|pls)\b)/iu;
const REPORTED = /^(?:residents|people|locals|neighbours|customers) say /iu;

/** "Sat in A&E with my gran, 11 hours on a plastic chair" is one thing told. */
const WAITED =
  /(\b(?:sat|stood|waited|queued|stuck|waiting|lay|left)\b[^.!?,\d]{3,40}), (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours|minutes|days|weeks)\b)/iu;

/** "EVERY. SINGLE. TIME." is said with full stops, and is one thing all the same. */
const STRESSED = /\b(every)[.,]? (single)[.,]? (time|day|night|morning|evening|week|month|year)\b/giu;

/** Name-calling says nothing that could be said back: "not two you plank", "you clowns lost my bag". */
const NAMES_CALLED =
  /,?\s*\b(you|u) (?:(?:absolute|utter|total|complete|bloody|stupid|silly|useless|lying) )*(?:planks?|melts?|muppets?|clowns?|numpt(?:y|ies)|donkeys?|wall(?:y|ies)|pillocks?|tw[ia]ts?|tools?|idiots?|morons?|fools?|liars?|thie(?:f|ves)|robbers?|crooks?|cowboys?|jokers?|prats?|gits?|divs?|plonkers?|eejits?|galahs?|drongos?|knobs?|frauds?|scammers?|pigs?|snakes?)\b(\s*(?:[,.!?]|$))?/giu;

/** "Your stupid ticket machine" is said back as a ticket machine. */
const JUDGED =
  /\b((?:your|ur|the|my|our|this) )(?:stupid|bloody|useless|awful|rubbish|damn(?:ed)?|crappy|terrible|pathetic|ridiculous|horrible|wretched|cheap|crap|so[- ]called|absolute|fucking|effing) (?=\p{Ll}{3,}\b(?! (?:of|at)\b))/giu;

/** Names that hurried posters write small: "keeps playing everything in german". */
const NAMED_SMALL =
  /\b(?:english|german|french|spanish|italian|portuguese|welsh|irish|dutch|chinese|japanese|arabic|hindi|british|american|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|september|october|november|december|christmas|easter|diwali)\b/gu;

/** "My mum is 88 and fell": nobody is sorry for her age. */
const AGED = new RegExp(
  String.raw`\b((?:my|our) (?:${KIN}))(?:['’]s| is) (?:only |just |nearly )?\d{1,3} and (?=(?:fell|slipped|tripped|was|has|had|got|waited|lay|sat|stood|spent|collapsed|broke)\b)`,
  'giu',
);

/** "In march", where a march is none. */
const MONTH_SMALL =
  /(?<=\b(?:in|since|until|till|last|from|by|late|early|mid) )(?:march|may|august|june|july)\b(?= \p{Ll}|[.,!?]|$)/gu;

/** The post in whole, small-lettered words, without what only decorates it: tags, links, handles that call the account, name-calling. */
export function cleaned(parent: string): string {
  const plain = spelledOut(parent)
    .replace(JUDGED, '$1')
    .replace(AGED, '$1 ')
    .replace(STRESSED, (words) => words.replace(/[.,]/gu, '').toLowerCase())
    .replace(NAMES_CALLED, (_, you: string, end?: string) => end ?? ` ${you}`)
    .replace(/ (?:at|in) @\w+(?=\s*(?:[.!?,]|$))/giu, '')
    .replace(/\b(from|by|to|with|for|of) @\w+(?=\s*(?:[.!?,]|$))/giu, '$1 you')
    .replace(NAMED_DOER, '$1you ')
    .replace(EDGE_HANDLE, ' ')
    .replace(/^\s*(?:hey|hi|hello|dear|so|ok|yo),? @\w+[,:]\s*/iu, '')
    .replace(/@\w+/gu, 'HANDLE')
    .replace(BETWEEN, '$1. ')
    .replace(NOISE, ' ')
    .replace(/(?<![\p{Lu}] )\b\p{Lu}{6,}\b(?! \p{Lu}{2})/gu, (word) => word.toLowerCase());
  return calmCase(plain.replace(/\s+/gu, ' ').trim())
    .replace(CRIED, '')
    .replace(CALLED, '')
    .replace(REPORTED, '')
    .replace(WAITED, '$1 for ')
    .replace(MONTH_SMALL, (month) => month.charAt(0).toUpperCase() + month.slice(1))
    .replace(NAMED_SMALL, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}
