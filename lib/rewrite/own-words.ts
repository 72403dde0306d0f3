/** Words that tell one text from another: short ones stand in any. */
export const telling = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Tells of words whether all that could tell them from others stand in the draft. */
export function ownTo(draft: string): (words: string) => boolean {
  const said = new Set(telling(draft));
  return (words) => telling(words).every((word) => said.has(word));
}

/** A sentence as it may begin in another text, which may close it with other marks. */
export const stem = (sentence: string): string => sentence.replace(/[.!?…]+$/u, '');
