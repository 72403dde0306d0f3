/** Sentences from the stock room that say nothing; a clause that matches goes whole. */
export const STOCK: RegExp = new RegExp(
  [
    String.raw`(?:your|the) (?:\w+ )?(?:call|feedback|opinion|satisfaction|safety|custom|business|comfort|privacy|experience|wellbeing|patience|concerns?|voice|views?) (?:is|are|means|matters?) (?:very |extremely |really |so |truly )?(?:important|valued|valuable|our|a lot|the world|to us|everything|paramount)?`,
    String.raw`(?:we|i) (?:take|treat|value|appreciate|welcome|pride|strive|endeavou?r|aim|remain|are committed|are dedicated|always|do|understand)\b.{0,60}\b(?:seriously|feedback|comments?|interest|excellent|experience|standards?|committed|service|excellence|seriously\w*|ourselves|(?:your|the) (?:frustration|concerns?|patience|understanding|loyalty|custom))`,
    String.raw`thank(?:s| you)(?: so much)? for (?:reaching out|contacting|getting in touch|your (?:patience|understanding|feedback|enquiry|inquiry|message|email|interest|cooperation|continued|comments?|custom|loyalty|query|tweet|post|support|time))\b.*`,
    String.raw`(?:we|i) (?:thank|appreciate) you(?:r)?\b.{0,60}`,
    String.raw`(?:we are|we're|i'm|i am) (?:aware of reports|currently experiencing|working (?:hard|diligently|around))\b.*`,
    String.raw`(?:we|i) (?:would |should )?(?:like to )?(?:take this opportunity|appreciate that this may|understand that this may|apologi[sz]e for any|regret any)\b.{0,60}`,
    String.raw`(?:please )?(?:do not|don't) hesitate to\b.*`,
    String.raw`(?:i |we )?(?:just )?wanted to reach out\b.*`,
    String.raw`(?:i |we )?(?:just )?hope (?:this|that this|you're|you are|your|all is)\b.{0,12}\b(?:finds? you|well|week)\b.*`,
    String.raw`(?:we|i)(?:'re| are|'m| am)? (?:so |very |truly |absolutely |super )?(?:thrilled|excited|delighted|pleased|proud|humbled|honou?red)\b.{0,20}\b(?:to (?:share|announce|introduce|offer|present|bring|be|invite|reach)|and (?:honou?red|humbled))\b.*`,
    String.raw`(?:so |super )?(?:thrilled|excited|delighted|humbled|honou?red)(?:,? (?:and|&) \w+)? (?:to\b|for this next).*`,
    String.raw`(?:moving|going) forward|in line with our \w+(?: \w+){0,3}`,
    String.raw`(?:exciting|big|amazing|great) (?:news|things|times|announcement)\b.{0,20}`,
    String.raw`dear (?:valued |esteemed |loyal )?(?:customers?|guests?|passengers?|clients?|sirs?|madam|sir or madam|sir\/madam|residents?|users?|members?|all|colleagues?|partners?)\b.*`,
    String.raw`(?:your|the|this) (?:request|query|case|complaint|matter|feedback|issue|concern|enquiry) (?:has been|have been|is being|was) (?:logged|noted|received|raised|registered|actioned|processed)\b.*`,
    String.raw`(?:patient|customer|guest|passenger|client|student|quality|safety|resident)s?(?: care| service| safety| satisfaction)? (?:is|are)(?: always)? (?:at the (?:heart|core)|our (?:top|number one|first|highest)|paramount)\b.*`,
    String.raw`(?:rest|please be|you can be) assured\b.*`,
    String.raw`as (?:per|a valued|part of our)\b.{0,40}`,
    String.raw`assuring you of\b.*`,
    String.raw`have a (?:great|wonderful|nice|lovely|fantastic|blessed|amazing) (?:day|week|weekend|rest of your \w+)`,
    String.raw`(?:we're|we are|i'm|i am) (?:on a (?:journey|mission)|leveraging|passionate about|committed to|dedicated to|here to help|always here)\b.*`,
    String.raw`(?:was this (?:answer|reply|response) helpful|rate your experience|how did we do)\b.*`,
    String.raw`in (?:these|this) (?:unprecedented|challenging|difficult|uncertain)\b.*`,
    String.raw`(?:at|with) (?:\p{Lu}\w+ ?){1,3},? we (?:believe|pride|strive|value|care)\b.*`,
    'to whom it may concern',
    String.raw`(?:this|your) (?:is|message is) (?:an )?(?:automated|auto-?generated)\b.*`,
  ]
    .map((source) => `(?:^(?:but |and |so )?(?:${source})$)`)
    .join('|'),
  'iu',
);
