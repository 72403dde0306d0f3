import { recasts } from './recast';

const PEOPLE = '(?:anyone|any|some|those|people|you|everyone|customers|readers|viewers|followers)';

/** "Errors may have occurred in the list", "mistakes were made in the list": nobody made them. */
const made = (slips: string) =>
  [
    `^(?:some |a few )?${slips} (?:(?:were|have been|(?:may|might|could) have been) made|(?:may |might |could )?have occurred|occurred) (?:in|with|on|over|around|during) ([^,;]+?)(?:,? and (?:we|i)(?:'re|'m| are| am)? (?:regret|sorry|apologi[sz]e)[^.]*)?(?=[.,;]|$)`,
    `We made ${slips} in $1, and we're sorry`,
  ] as const;

/** "Errors crept into the obituary, and we are sorry if …": those who let them in made them. */
const crept = (slips: string) =>
  [
    `^(?:some |a few )?${slips} (?:have )?(?:crept|slipped|found their way) into ((?:our|the|my|(?:sun|mon|tues|wednes|thurs|fri|satur|yester|to)day's)(?![^,;.]*\\b(?!\\w+day's)\\w+'s\\b) [^,;.]+?),? and (?:we|i)(?:'re|'m| are| am)? (?:regret|sorry|apologi[sz]e)[^.]*`,
    `We made ${slips} in $1, and we're sorry`,
  ] as const;

/** "Errors may have found their way into Sunday's story". */
const mayHave = (slip: string) =>
  [
    `^(?:(?:we|i) (?:regret|acknowledge)(?: that)? )?(?:an? |some )?${slip.replace(/y$/u, '(?:y|ie)')}s? (?:may|might|could) (?:possibly )?have (?:(?:crept|slipped|found (?:its|their) way) into|(?:occurred|arisen|been made|appeared) (?:in|on|with|during)) ([^,;.]+?)(?:,? and (?:we|i) regret[^.]*)?(?=[.,;]|$)`,
    `There was ${/^[aeio]/u.test(slip) ? 'an' : 'a'} ${slip} in $1`,
  ] as const;

/** Half apologies that name the thing to be sorry for: the thing stays, the "if" goes. */
export const HALF_APOLOGIES = recasts([
  [
    '^(?:the |this )?(error|mistake|mix-up|slip) (?:came from|was made by|was down to|is down to|lies with|was the fault of) (?:someone|somebody|an? |the |our )\\b[^.]*',
    "The $1 was ours, and we're sorry",
  ],
  [
    `^(?:our |my )?(?:sincere )?(?:sorry|apologies) (?:if|to) ${PEOPLE}\\b.{0,40}?\\b(?:about|by|at|with|over) ((?:my|our) [\\w' ]+?)(?=[,.]|$)`,
    '$S sorry about $1',
  ],
  // A figure in what upset somebody is a fact, and no other apology would keep it.
  [
    "^(?:we(?:'re| are)?|i(?:'m| am)?) (?:sorry|apologi[sz]e|regret)(?: it)? (?:if|that|to) [^.,!?]{0,40}?\\b(?:upset|offended|hurt|bothered|disappointed|confused|annoyed|put out|affected|troubled|inconvenienced|let down|distressed) (?:by|with|about|at|over) ((?:our|the|my|last|this|\\w+'s) (?=[^.,;:!?]*\\d)[^.,;:!?]{3,60})(?=[.,;!?]|$)",
    '$S sorry about $1',
  ],
  [
    `^(?:we(?:'re| are)|i(?:'m| am)) sorry if ${PEOPLE}\\b.{0,30}?\\b(?:take|took|taken|found|saw|felt|thought|misread|misunderstood|disliked) ((?:my|our|the) [\\w' ]+?)(?: the wrong way| badly| offensive| upsetting| hurtful| confusing| was [\\w ]+| were [\\w ]+)(?=[,.]|$)`,
    '$S sorry about $1',
  ],
  [
    `^(?:we(?:'re| are)|i(?:'m| am)) sorry if ((?:my|our|the) [\\w' ]+?) (?:offended|upset|hurt|confused|caused|came across|seemed|was seen|may have|has|have)\\b[^.,]*`,
    '$S sorry about $1',
  ],
  ...['mistakes', 'errors'].map(made),
  ...['mistakes', 'errors'].map(crept),
  [
    "^it(?:'s| is) (?:most |deeply |very )?regrettable that ((?:the|our|\\w+)(?<!\\b(?:you|some|people|this|that|it)) [^.,]*?(?:was|were|did|has|have|had) (?!read|taken|seen|felt|perceived|misread)[^.]*)(?=[.]|$)",
    '$S sorry that $1',
  ],
  [
    '^(?:we|i) (?:understand|appreciate|recogni[sz]e|acknowledge|accept)(?: that)? ((?:our|the|my|this) [^,.]+? (?:was|were|is|are) (?:upsetting|offensive|hurtful|distressing|confusing))(?: (?:to|for) (?:some|many|certain|a number)[^,.]*)?(?:, (?:which|and|but) (?:that |this )?(?:was )?(?:not|never) (?:our |the )?(?:intention|intent|intended|aim)[^.]*)?(?=[.]|$)',
    '$S sorry that $1',
  ],
  [
    "^it(?:'s| is) (?:unfortunate|regrettable|a shame|a pity) (?:that )?(?:you were|you're|you felt) [\\w ]+? (?:with|by|about) (the [\\w ]+)$",
    '$S sorry about $1',
  ],
  [
    "^(?:we|i) (?:regret|acknowledge)(?: that)? ((?:the|our|my) [\\w'’ ]+?) (?:may|might|could) have (?:been|caused|offended|upset)\\b[^.]*",
    '$S sorry about $1',
  ],
  ...['error', 'mistake', 'inaccuracy', 'slip'].map(mayHave),
  [
    '^(?:we|i) (?:regret|apologi[sz]e for)(?: any)? (?:misunderstanding|confusion|upset|offen[cs]e|distress|hurt|alarm) (?:arising from|caused by|resulting from|over|about) ((?:the|our|my) (?=[^,.]*\\d)[^,.]{3,50})(?=[.,;]|$)',
    '$S sorry about $1',
  ],
  [
    `^to ${PEOPLE} (?:of you )?(?:(?:who|that) )?(?:was |were |is |are |felt |feels? |may (?:have been|be) |might (?:have been|be) |chose to be |took )?(?:offended|upset|hurt|offen[cs]e|put out)\\b.{0,12}?\\b(?:by|at|with|over) ((?:our|my|the) [^,.]{3,50}?),[^.]*`,
    '$S sorry about $1',
  ],
  ['^sorry for (?:the )?(?:any )?(?:delay|wait) (?:you may have|in)\\b[^.]*', 'Sorry for the wait'],
]);
