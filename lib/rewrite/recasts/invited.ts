const LEAD = '^((?:@\\w+[,:]? )*)(?:(?:dear [^,]{2,30},|hi,?|hello,?) )?';
const GLAD =
  '(?:so |very |truly |absolutely |super |really )?(?:thrilled|delighted|pleased|proud|excited|honou?red|overjoyed)';
/** With how much pleasure somebody is asked. */
const WITH_JOY = `(?:(?:we|i)(?: are|'re| am|'m)? ${GLAD} to|(?:we|i) (?:(?:would|should) (?:like|love|be ${GLAD}) to|'d (?:like|love) to|wish to)(?: take this opportunity to)?|(?:we|i)(?: are|'re| am|'m) writing to|(?:it is )?(?:with )?(?:our |my |great |immense |much )*(?:pleasure|honou?r|privilege|delight)(?: that (?:we|i)| to))`;
const GUESTS = '(?:customers|members|guests|residents|patrons|stakeholders|supporters|friends|families|neighbours)';
const WHOM = `(?:you(?:r (?:good sel(?:f|ves)|esteemed \\w+|publication|team|organi[sz]ation|readers|family))?(?: all)?|(?:all )?(?:of )?(?:our )?(?:\\w+ )?${GUESTS})`;
const TOUCH =
  '(?:touch(?:ing)? base|reach(?:ing)? out|get(?:ting)? in touch|writ(?:e|ing))(?: to you)? (?:regarding|concerning|about|with regards? to|in relation to|in connection with)';

/** Who is invited to what, and what a notice is about, without the flourish around it. */
export const INVITED: readonly (readonly [string, string])[] = [
  [
    `${LEAD}${WITH_JOY} (?:(?:warmly|cordially|formally|hereby|personally) )*(?:invite|extend an? (?:(?:warm|cordial|formal|personal) )*invitation to) ${WHOM} (?:to (?:attend |join us (?:for|at) )?|for )(?=(?:a|an|the|our|its|their|this) \\w)`,
    "$1You're invited to ",
  ],
  [
    `${LEAD}(?:(?:it is )?with (?:great |immense |much )?(?:pleasure|joy|pride|delight) that )?(?:we|i)(?: are|'re| am|'m| wanted to| would like to)? ${TOUCH} (the|our|your|an?|this) (?:upcoming|forthcoming) `,
    '$1This is about $2 ',
  ],
];
