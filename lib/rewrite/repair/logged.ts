import type { Manner, Mended } from './mend';
import { lowerFirst } from './tidy';

/** What was done with a report, told in a form letter's words. */
const DONE =
  /(?<!\b(?:no|not|nothing|never|none|once|if|when|until|unless|after|whether)\b[^.!?]*)\b(?:it|this|your (?:query|complaint|correspondence|report|request|case|email|message|feedback|grievance|enquiry|concern|matter)(?: is [\p{L} ]{3,30} and)?) (?:has|have) (?:now |already )?been (?:duly |successfully )?(?:(?:received|noted|logged) and )?(logged|registered|recorded|escalated|forwarded|passed on)\b/iu;
/** A reference that stands alone: "Ref. TU/318.", "Reference: AT-60713." */
const REFERENCE =
  /^((?:your |the )?(?:ref(?:erence)?|ticket|case|complaint|incident)(?:(?:\.| no\.?| number)(?= |:))?):? (?![£$€₹₦])(?=\S*\d)(\S+)$/iu;

/** A reference keeps what it refers to: "Ref. TU/318." alone is "It has been logged, ref. TU/318." where the draft says so in words that went. */
export function logged(lines: readonly Mended[], draft: string, { parent, kinds }: Manner): readonly Mended[] {
  const done = DONE.exec(draft)?.[1]?.toLowerCase();
  if (done === undefined || parent === '' || !kinds.has('boilerplate')) return lines;
  if (lines.some(({ text }) => text.toLowerCase().includes(done))) return lines;
  const at = lines.findIndex(({ text }) => REFERENCE.test(text));
  return lines.map((line, index) =>
    index === at
      ? {
          ...line,
          text: line.text.replace(
            REFERENCE,
            (_, what: string, code: string) => `It has been ${done}, ${lowerFirst(what)} ${code}`,
          ),
        }
      : line,
  );
}
