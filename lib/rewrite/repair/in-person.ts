/** What all of a kind must do, told to one of them: "Residents must phone the depot themselves". */
const ALL_MUST =
  /^(?:residents|customers|passengers|tenants|parents|patients|students|members|guests|users|visitors|applicants|claimants|drivers|riders|owners|callers|cardholders|ticket holders) (?:must|should|need to|have to|are (?:required|advised|asked|expected) to) (?=(?:ring|call|phone|contact|email|fill|use|send|go|ask|write|report|apply|book|log|visit|check|raise|submit|complete|register|return|collect|bring)\b)/iu;
const THEMSELVES = / themselves(?= (?:and|or)\b|[,.;]|$)/iu;
/** A shrug hung on a fact: "Your appointment is on Monday, if that helps." */
const IF_IT_HELPS = /, if (?:that|it|this) helps(?: you)?(?: at all)?(?=[.!]|$)/iu;

/** The same, said to the one who asked. */
export function inPerson(text: string): string {
  const told = text.replace(IF_IT_HELPS, '');
  return ALL_MUST.test(told) ? told.replace(ALL_MUST, 'Please ').replace(THEMSELVES, '') : told;
}
