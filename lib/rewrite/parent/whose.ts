/** Somebody who tells of a slip of their own: "lost the form, will do it soon promise". */
const OWN_LAPSE =
  /\b(?:my bad|my fault|my mistake|soz|silly me|i forgot|i got (?:it|the \p{L}+|them) wrong|sorry (?:again|for|about|i)\b)|(?:^|[.!?] )(?:so |hi,? |hey,? )*(?:i )?(?:lost|forgot|missed) (?:it|them|mine|the|to)\b(?=[^.!?]*(?:\b(?:will|['’]ll|gonna|going to) (?:\p{L}+ )?(?:do|send|bring|pay|get|sort|drop)|\bpromise\b))|(?:^|[.!?,] )(?:i )?(?:lost|missed|forgot) (?:it|them)\b/iu;
/** One that lays it at the other door as well is a complaint all the same. */
const LAID =
  /\b(?:you|your|u|ur)\b(?! (?:again|please|resend|send)\b)[^.!?]*\b(?:never|not|\p{L}+n['’]t|lost|late|wrong|still|charged|took)\b/iu;

/** True where the post tells of its own writer's slip, so that there is nothing to be sorry for. */
export const ownsUp = (post: string): boolean => OWN_LAPSE.test(post) && !LAID.test(post);

const HOUSE =
  /^(?:@\w+\s+)*(?:hi[,!]? |hello[,!]? |thanks[,!]? |thank you[,!]? )?(?:we(?:['’]ve| have) (?:moved|updated|changed|decided|launched|received|noticed|made|closed|cancel+ed)|(?:just a )?(?:gentle |friendly )?reminder\b|we (?:take [^.!?]{3,30} seriously|aim to|strive|tried to deliver|left your parcel|don['’]t comment|are reviewing your|miss you)|thank you for (?:your (?:email|enquiry|message|interest|patience)|contacting)|dear (?:resident|customer|member|guest|tenant|parent|applicant|sir|mr|mrs|ms|miss)\b|we(?:['’]re| are) (?:sorry|aware|experiencing|delighted|excited|proud|pleased|looking into|hiring)|we (?:regret|value)|your (?:feedback|complaint|application|claim|order|booking|parcel|account|ticket|case|pre-?order|package|appointment|request)(?: \S+)? (?:has been|is being|was|will be|helps|is (?:out for|ready|on its way)))\b|\b(?:at|on|via|in) our (?:website|app|survey|store)s?\b|\btake our\b/iu;

/** True where the post speaks as a house does to its customers: whoever answers it is the one who was wronged. */
export const speaksAsHouse = (post: string): boolean => HOUSE.test(post);
