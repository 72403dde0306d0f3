import { eventOf } from './event';
import { COMPLAINING, JUDGING, LOSS } from './signs';

const FAULT_NAMED =
  /^(?:@\w+\s+)*(?:so |hey |hi )?(?:you|your|u|ur)\b(?! (?:are|were|have been) (?:great|brilliant|right))|,? but (?:the|your|you)\b|\b(?:no mention|typos?|misspel\w+|misquot\w+|spell(?:ed|ing)|mistakes?|error|wrong|headline|caption|left out|out of context|not even a mention)\b/iu;

/** True where a post finds fault with the answering side's own work. */
export const criticises = (post: string): boolean => {
  if (/\?\s*$/u.test(post) && !/\b(?:wrong|typo|misquot\w+)\b/iu.test(post)) return false;
  return FAULT_NAMED.test(post) || /^(?:we|our)\b/u.test(eventOf(post, 'we') ?? '');
};

/** Where an answer says that what was done may be done. */
const JUSTIFIES =
  /\bpublic (?:road|land|footpath|place|record|interest|street|meeting)\b|\bwithin the (?:law|code|rules)\b|\b(?:legal|lawful|accurate|on the record|invited us|asked us in|stands)\b/iu;

/** True where a newsroom’s answer defends what it did. */
export const justifies = (draft: string): boolean => JUSTIFIES.test(draft);

/** A motive laid at a newsroom's door, which its answer may well show to be wrong. */
const CHARGE =
  /^(?:@\w+\s+)*why (?:do|does|is|are|won['’]t|don['’]t) (?:you|your|u|ur)\b.*\b(?:hate|ignore|hide|refuse|against|silent)\b|\b(?:ignoring|(?:still )?sitting on|burying|spiked|hiding|biased?|cover(?:ing)? up|funny how|who(?:['’]s| is) paying)\b/iu;

/** True where a post says of a report that it is untrue: what it holds instead is not what happened. */
export const callsUntrue = (post: string): boolean =>
  /\bfake news\b|\bmade[- ]up\b|\b(?:not|isn['’]t|is not) true\b|^(?:lies|rubbish|nonsense)[.!,]/iu.test(post);

/** True where a post holds a motive against a newsroom instead of telling what it got wrong. */
export const charges = (post: string): boolean => CHARGE.test(post) || callsUntrue(post);

const SETS_RIGHT = /\bnot \d|\bin the wrong \p{L}+\b|\b(?:is|are|was|were|got) (?:\p{L}+ )?(?:wrong|incorrect)\b/iu;
/** A newsroom that says so has seen that it was wrong. */
const SEES_IT =
  /\b(?:correct(?:ed|ing|ion)|fix\w*|updat\w+|amend\w*|remov\w+|chang\w+|swapped|cut from|sorry|our (?:mistake|error)|the right one|wrong|twice|down|off the|cropped|blurred|replaced|re-?run|reissued|new audio|pulled|well spotted)\b/iu;

/** True where a post sets a newsroom right and its answer grants nothing. */
export const ungranted = (post: string, draft: string): boolean => SETS_RIGHT.test(post) && !grants(draft);

/** True where an answer says that something was put right. */
export const grants = (draft: string): boolean => SEES_IT.test(draft);

const VIEW =
  /\b(?:cash grab|waste of (?:money|time|space)|overpaid|we['’]?d (?:rather|prefer)|i['’]?d prefer|(?:nobody|no one) (?:\w+ ){0,3}(?:reads|watches|listens to|likes|cares about) (?:you|u)|you should (?:be|get|stop|learn|try)|get a (?:life|real job)|who (?:asked|cares)|lmao the|lol the|and (?:they )?still (?:cry|moan|complain|whinge))\b/iu;

/** What somebody makes of a thing, told as their own view. */
const FINDS =
  /^(?:@\w+\s+)*(?:(?:so|well|meh|hmm+|sorry|honestly|ok|hi|hey|tbh)\b[\s,.!]*)*(?:(?:i|we) (?:\p{L}+ )?(?:(?:think|reckon|find|prefer(?:red)?|liked?|miss|don['’]?t (?:like|think)) (?:your|the|this|that|these|those|both|how|it['’]?s)\b(?! \p{L}+ (?:may|might|have|has|had|lost|sent|took|charged|forgot|left|been)\b)|don['’]?t (?:see (?:why|the point)|get why|understand why)\b)|unpopular opinion)|\b(?:is|was|were|are|tasted|looked|worked) (?:much |so much |way |a lot )?better (?:before|when|in the old)\b|\b(?:the|your) old \p{L}+ (?:was|were|is|tasted|looked) (?:\p{L}+ )?better\b|\b(?:much|far|a lot|so much) happier\b(?: (?:with|at|now)\b|\s*[.!]*$)/iu;

/** True where the post gives a view of a house’s things and nothing happened: it is owed thanks at most. */
export const givesView = (post: string): boolean => FINDS.test(post) && eventOf(post, 'we') === undefined;

const PRAISED =
  /^(?:@\w+\s+)*(?:(?:what an?|such an?|absolutely|really|so|honestly|just|omg|wow|hi|hey)[\s,!]+)*(?:(?:great|lovely|brilliant|fantastic|amazing|wonderful|excellent|superb|cracking|beautiful|fab|good) (?!luck|grief|question|one\b|thing\b|morning|afternoon|evening)(?:to (?:see|hear)|\p{L}+)|well done|(?:i |we )?(?:really |absolutely )?(?:loved|enjoyed)|hats off|big (?:thanks|thank you)|(?:huge |many )?thanks? (?:you )?(?:so much )?(?:for|to) (?!nothing|the (?:lack|wait)|(?:ignoring|ruining|losing|nothing)))/iu;
/** What a thing that is praised has beside it where the praise is bitter, or not all there is. */
const NOT_ALL =
  /\b(?:but|except|shame|pity|though|however|only|not|\p{L}+n['’]t|again|when|until|while|after)\b|\p{L}ing (?:my|our|me|us|a|an|the|people|everyone)\b|[?]|["“]/iu;

/** Asks that somebody be thanked, whatever else it holds. */
const TO_THANK =
  /\bwho (?:do|can|should|could) (?:i|we) thank\b|\bplease (?:thank|pass (?:on )?(?:my|our) thanks to|say thanks? (?:you )?to)\b/iu;

/** True for plain praise, which is owed thanks and no sorry. */
export const praises = (post: string): boolean =>
  (TO_THANK.test(post) && !LOSS.test(post)) ||
  (PRAISED.test(post) && !NOT_ALL.test(post) && !COMPLAINING.test(post) && !JUDGING.test(post) && !LOSS.test(post));

/** A view, a taunt or a wish: nothing happened for which anybody could be sorry. */
export const isOpinion = (post: string): boolean =>
  (VIEW.test(post) || FINDS.test(post)) && eventOf(post, 'we') === undefined;
