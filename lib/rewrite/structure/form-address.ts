/** How a form letter speaks to nobody in particular, "Dear valued customer": the source of a pattern. */
export const FORM_ADDRESS =
  'dear (?:(?:valued|esteemed|respected|loyal) )?(?:citizens?|customers?|subscribers?|clients?|consumers?|users?|guests?|passengers?|residents?|members?|applicants?|patients?|readers?|viewers?|shoppers?|sir\\b|madam\\b)';
