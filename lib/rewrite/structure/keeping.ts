const MOST_KEPT = 200;

/** The same answers for the same texts, kept for the latest few: one draft asks about its sentences again and again. */
export function keeping<Answer>(answer: (text: string) => Answer, most = MOST_KEPT): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    if (kept.has(text)) return kept.get(text) as Answer;
    const said = answer(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, said);
    return said;
  };
}
