/** "Stylists run behind." */
const AT_ANY_TIME =
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:change|vary|differ|happen|break|fail|run (?:late|behind|over)|go (?:down|wrong)|break down|get (?:lost|delayed|ill)|take time)[.!]*$/u;
const NO_NEWS =
  /^(?:half|most|some|all|many|two|three) of you\b|\b(?:beyond|outside) (?:any\p{L}+(?:['’]s)?|our|my) (?:\p{L}+ )?control\b|\b(?:normal|usual|standard|common|routine|everyday) (?:part|practice|procedure|process)\b|\b(?:that['’]s|such is|c['’]est la) (?:life|vie|show ?biz)\b|\b(?:it|these things|things|mistakes|accidents) happens?\b|\bthat['’]s how it (?:is|goes|works)\b/iu;

/** True of what is so at any time, or is said of everybody: "Half of you let it ring out", "Names are a normal part of it". */
export const isNoNews = (text: string): boolean => NO_NEWS.test(text) || AT_ANY_TIME.test(text);
