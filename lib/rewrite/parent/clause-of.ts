const LEAD =
  /^(?:(?:so|well|ok|okay|wow|hey|hi|hello|dude|mate|guys|great|nice|nope|yep|yes|no(?=[,.!])|oh|ugh|lol|honestly|seriously|literally|apparently|basically|fyi|imo|tbh|(?:i |we )?(?:still )?can(?:['’]?t|not) believe (?:that )?(?=the|you|your|my|our|it|we|i)|i (?:thought|think|noticed|see|saw) (?:that )?(?=the|you|your|my|our)|(?:(?:i['’]?m|i am) )?(?:pretty|fairly|quite) sure (?:that )?(?=the|you|your|u\b)|sir|madam|ma['’]am|honest question|unpopular opinion|(?:(?:i['’]?m|i am|we['’]?re) )?(?:so |very |really |absolutely |(?:a )?bit )?(?:surprised|disappointed|sad|gutted|upset|devastated|annoyed|shocked) (?:that )?(?=the|you|your|my|our)|now(?=,? (?:my|the|your|our|i|i['’]m|it)\b)|fun fact|update(?=\s?[:,-])|just|hi there|also|and|but|because|once again|yet again|look|right|sorry|cheers|thanks|er|um|hang on|wait|excuse me|please|again|(?:yesterday|last night|this (?:morning|week|month|year|afternoon)|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=,? (?:my|your|the|our|i|we|you)\b)|how come(?: that)?(?= (?:my|our|i|we)\b)|\d(?:nd|rd|th) time(?= (?:you|your|u|my|the)\b)|(?:\d+|two|three|four|five|six) (?:days|weeks|months)(?: now,?| running,?| in a row,?) (?=(?:you|your|my|our|the)\b)|(?:second|third|fourth|fifth|sixth) (?:\p{L}+ )?(?:day|week|month|time|evening|night|morning)(?: running| in a row)?(?! without| with)|bruh|bru|boet|fam|eish|arre|haibo)\b[\s,.!:-]*)+/iu;
const TRAIL =
  /[\s,]+(?:once did (?:you|u)|did (?:you|u)|have you|haven['’]?t you|didn['’]?t you|lol|lmao|smh|tbh|btw|imo|ffs|wtf|omg|please|pls|also|only|sef|itself|lah|leh|(?<=\bagain )(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:time|week|day|month|year)(?: running| in a row)?|thanks|again lol|mate|guys|folks|honestly|seriously|you know|of course|x+|sorry)$/iu;

/** What a clause tells, without what only leads into it or trails after it: "so your driver was late lol". */
export const clauseOf = (raw: string) =>
  raw
    .replace(/[?!.…,;:]+$/u, '')
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(/\s*\([^()]*\)$/u, '')
    .trim();
