const ROUGH =
  '(?:absolute|total|complete|utter|bloody|brainless|selfish|cowboy|idiot|idiotic|stupid|moronic|dozy|clueless|dopey|thick|jealous|lazy|gormless|useless|half-?witted|careless|drunken|daft|dim|dense|numpty|clown|muppet|witless|mindless|ignorant|inconsiderate|pathetic|spineless|dim-?witted|feckless|entitled|arrogant|cretinous)';
const CALLED =
  '(?:genius|muppet|idiot|clown|fool|moron|numpty|donkey|plonker|halfwit|cretin|imbecile|goat|lout|yob|slob|coward|prat|pillock|brain ?surgeon|hero|bright spark|einstein|charmer|joker|animal|wally|eejit|melt|helmet|dimwit|nitwit|twit|dolt|buffoon|chancer|toerag|pig)';
const PERSON = '(?:person|man|woman|fellow|bloke|guy|chap|lad|individual|human|soul|git|so-and-so)';
const TRADE =
  '(?:driver|builder|cyclist|courier|tenant|neighbour|visitor|customer|contractor|plumber|farmer|walker|parent|student|passenger|landlord|motorist|biker|rider|jogger|developer|workman|shopper|guest|resident|pedestrian|lorry|van|taxi|scooter|roofer|electrician|dog owner|trader|supplier|colleague)';
const SOMEBODY = `(?:(?:${ROUGH} )*${CALLED}|(?:${ROUGH} )+${PERSON})`;

/** Somebody called names while something is told of them: who it was stays, or that it was somebody. */
export const NAME_CALLING: readonly (readonly [string, string])[] = [
  [`^(?:to )?(?:the|that) ${SOMEBODY} (?=(?:who|that|\\w+ing)\\b[^:]{3,70}:)`, 'To the person '],
  [`^(?:to )?(?:whichever|whatever) ${SOMEBODY} (?:is |was )?(?=\\w+[^:]{3,70}:)`, 'To whoever '],
  // "Some brainless taxi driver" was a taxi driver.
  [`(?:^because |\\b)some (?:(?:${ROUGH}|${CALLED}) )+(?=(?:\\p{Ll}+ )?${TRADE}\\b)`, 'a '],
  [
    `,? (?:just )?like (?:every other|any other|an?|some|the rest of the) (?:${ROUGH} )*${CALLED}s?(?: you are)?(?=[.,!?]|$)`,
    '',
  ],
];
