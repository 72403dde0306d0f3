const ASKED =
  "ring|call|phone|send|email|e-mail|dm|message|reply|use|try|check|visit|bring|fill|report|contact|ask|quote|restart|reset|hold|(?:double-|long-)?press(?! (?:brief|release|conf|off|pass|call|night|team|pack|kit|day|event|card|access))|(?:un)?plug|(?:un)?tick|switch|allow|see(?!,| (?:you|u|ya|how|what|who|why|if|me|us|for yourself)\\b| [^,.;:]{1,30}, (?:please )?(?:ring|call|phone|text|report|dial|tell|email|shout)\\b)|go to|download|update|click|move|stop|do something(?= about\\b| now\\b|[.!]*$)|do not|don['’]t|let us know|let me know|apply|register|return|post|write|speak|give|tell|take|keep|retain|complete|submit|follow|read|have your|pop|drop|come|get in touch|look (?:at|in|under|behind|through)|remove|fix|refund|answer|confirm|correct|cancel|pull(?= (?:it|this|that|them|the)\\b)|pay|collect|book|make sure|note|boil|ignore|(?:open|tap)(?= (?:the|your|our|an?|on|here)\\b)";
/** Makes what could be an order a noun: "Refund 4410 goes out on Friday", "Post came late". */
const DOES = String.raw`(?:['’]s\b| (?:[#£$€]?[\w.-]*\d[\w-]* )?(?:is|was|are|were|will|won['’]t|has|had|can|cannot|can['’]t|should|must|may|due|goes|went|comes|came|takes|took|gets|got|lands|landed|arrives|arrived|done|issued|processed|approved|lifted|sent|closed|open|gone|through|paid|stands|stood|says|said|holds|applies|shows|remains)\b)`;
const IMPERATIVE = new RegExp(
  String.raw`^((?:@\w+[,:]?\s+)?)(?:(?:just|simply|now|then)\s+)?(${ASKED})\b(?!${DOES}| of\b| or\b| \p{L}+s (?:go|are|can|must|should|need|take)\b| (?:banking|lines?|cases?|contracts?|shops?|booths?|masts?|page|pages|number|no\b|ref\b|code|desk|cent(?:re|er)|lines?|office|club|times?|hours|details|form|day|days|cards?|slots?|box(?:es)?|bays?|points?|again and|windows?|samples?|releases?|packs?|kits?|press|policy|address|label|slips?|fee|fees|charges?)\b|:| (?:links?|forms?|portal|status|requests?|queries|enquiries):|-)`,
  'iu',
);
/** "Keep ducking and I'll print that": a threat or a dare in the shape of an order. */
export const DARE =
  /^(?:@\w+[,:]?\s+)?(?:(?:keep|carry on|go on)\b.*\band (?:i|we)(?:['’]ll| will| shall)\b|don['’]t (?:rush|hurry)\b|ask,? and (?:it|they|we)\b|(?:send|bring|buy|return|collect) [^,.]+ (?:back )?and the next\b|try (?:and|to) (?:find|stop|catch|sue|make|beat|tell|explain) (?:us|me|it|that)\b)/iu;
/** How long a thing takes is told in the shape of an order, and with a "please" it is a form letter's. */
export const LASTS = /^allow (?:about |up to |at least )?\d/iu;
/** A question that lost its mark with its tail. */
const ASKING =
  /^((?:also,? |and |so )?(?:can|could|would|will) (?:you|whoever|someone|somebody|everyone|everybody|anyone|anybody)\b[^.!?]*)\.$/iu;
export const POLITE = /\b(?:please|pls|plz|could you|would you|kindly|feel free|you can)\b/iu;

/** "Call handling is outsourced", "Press night is Thursday": the first word is half of a name. */
const NAMES_THING =
  /^(?:@\w+[,:]?\s+)?(?!do not\b|don['’]t\b)\p{L}+ (?!(?:the|an?|your|our|my|his|her|their|its|it|this|that|these|those|us|me|him|them|you|any|all|both|what|who|how|when|where|why|if|whether|which|sure|not|in|on|at|to|for|from|by|with|(?:and|or)(?! \p{L}+ (?:is|are|was|were|opens|starts|ends|runs|closes)\b)|up|out|off|down|back)\b)\p{L}+ (?:\p{L}+ )?(?:is|are|was|were|means|has|have|will|won['’]t|can|cannot|can['’]t|must|does|doesn['’]t|goes|starts|opens|closes|ends)\b/iu;

/** "Contact for Corn Hall is Piotr", "Stop 2207, 6:52 am": nobody is told to do anything. */
const NO_DEED =
  /^(?:@\w+[,:]?\s+)?(?:(?:cut|drop|pick|check|log|sign|call|hand|print)[- ](?:off|up|in|out) (?:is|was|are|were|at|by|times?|point|date)\b|refund:? [£$€₹₦R]\s?\d[\d.,]*[.!]*$|repl(?:y|ies) (?:with)?in \d|refunds? (?:for|of|due|owed)\b|update v?\d|(?:contact|report) (?:for|at|in|there|on) [^.!?]*?(?:\b(?:is|are)\b|:\s)|stop (?:no\.? ?)?\d|stop [a-z] (?:on|at|in|by|outside)\b|stop at (?:the )?\p{L}+,? \d)/iu;

/** True where the words open with an order, which stands without a subject. */
export const isOrder = (sentence: string): boolean =>
  IMPERATIVE.test(sentence) && !NAMES_THING.test(sentence) && !NO_DEED.test(sentence);

/** True where the order goes on in small letters behind nothing, or behind a handle and its comma. */
const goesOnSmall = (order: string, lead: string) =>
  /^\p{Ll}/u.test(order.slice(lead.length)) && (lead === '' || /,\s$/u.test(lead));

/** Puts "please" before the first bare order, where nothing in the text asks politely yet. */
export function plead(sentences: readonly string[]): readonly string[] {
  const asked = sentences.map((sentence) => sentence.replace(ASKING, '$1?'));
  if (asked.some((sentence) => POLITE.test(sentence))) return asked;
  const first = asked.findIndex(
    (sentence) => isOrder(sentence) && !DARE.test(sentence) && !LASTS.test(sentence) && !sentence.endsWith('?'),
  );
  return asked.map((sentence, index) =>
    index === first
      ? sentence.replace(
          IMPERATIVE,
          (order, lead: string, verb: string) =>
            `${lead}${goesOnSmall(order, lead) ? 'please' : 'Please'} ${verb.toLowerCase() === 'dm' ? verb : verb.toLowerCase()}`,
        )
      : sentence,
  );
}

/** A polite order that can as well be asked; a plea not to do something, or the way to help, cannot. */
export const POLITE_ORDER =
  /^((?:@\w+[,:]?\s+)?)please (?=(?:send|check|look|reply|fix|refund|correct|confirm|answer|give|tell|bring|remove|move|share|let)\b)/iu;
/** Details that would turn a question into a list: a phone number, opening hours, a link. */
const DETAILS = /[:;]|https?:|\d(?:[ -]?\d){4}|\d ?(?:to|till|until|-|–) ?\d|, (?:open|from|ask|till|until|\d)/u;

/** True where the order is one that a person would put as a question. */
export const askable = (sentence: string): boolean => POLITE_ORDER.test(sentence) && !DETAILS.test(sentence);
