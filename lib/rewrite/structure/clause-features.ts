const LINK = /(?:https?:\/\/|www\.)\S+/g;
const TOKEN = /[@#~]|0|[\p{L}]+(?:'\p{L}+)*|\p{Extended_Pictographic}|[!?]+/gu;

/** A clause as the features its weights are kept under: runs of one to three words, and how loud it is. */
export function featuresOf(clause: string, opens: boolean): readonly string[] {
  const folded = clause
    .replace(LINK, '~')
    .replace(/@\w+/g, '@')
    .replace(/[‘’]/g, "'")
    .replace(/#(\w+)/g, '# ')
    .replace(/\d[\d.,:]*/g, '0');
  const words = folded.toLowerCase().match(TOKEN) ?? [];
  const line = [opens ? '^' : ',', ...words, '$'];
  const features = new Set<string>();
  for (let i = 0; i < line.length; i++) {
    for (let n = 1; n <= 3 && i + n <= line.length; n++) features.add(line.slice(i, i + n).join(' '));
  }
  if (/\p{Lu}{4,}/u.test(clause)) features.add('*loud');
  if (words.length <= 3) features.add('*short');
  if (words.length >= 10) features.add('*long');
  return [...features];
}
