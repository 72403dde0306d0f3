const PLURAL = /(?<!s|['’])s$/iu;
const ENDS_SO =
  /\b(?:bus|gas|news|bonus|virus|campus|status|lens|physics|maths|tennis|census|christmas|yes|series|politics|focus|menus?[^s]|canvas|atlas|circus|always|previous)$/iu;
/** True for "the bins", "bin and lid" and "people", by the noun before what hangs on it. */
export function isPlural(noun: string): boolean {
  const head = noun.split(/ (?:on|in|at|of|for|from|outside|near|by|to|with|and) /iu)[0] ?? '';
  return (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|most|some|all|both|\d{1,3}) of (?:the |your |our |my )?\p{L}+s\b/iu.test(
      noun,
    ) ||
    (PLURAL.test(head) && !ENDS_SO.test(head)) ||
    / and /iu.test(noun) ||
    /\b(?:people|children|kids|men|women)$/iu.test(head)
  );
}
