const IRREGULAR: Readonly<Record<string, string>> = {
  leaving: 'left',
  sending: 'sent',
  making: 'made',
  taking: 'took',
  giving: 'gave',
  keeping: 'kept',
  losing: 'lost',
  putting: 'put',
  cutting: 'cut',
  telling: 'told',
  selling: 'sold',
  getting: 'got',
  letting: 'let',
  finding: 'found',
  forgetting: 'forgot',
  breaking: 'broke',
  bringing: 'brought',
  building: 'built',
  buying: 'bought',
  coming: 'came',
  doing: 'did',
  driving: 'drove',
  eating: 'ate',
  going: 'went',
  having: 'had',
  hiding: 'hid',
  hitting: 'hit',
  holding: 'held',
  leading: 'led',
  paying: 'paid',
  reading: 'read',
  running: 'ran',
  saying: 'said',
  seeing: 'saw',
  setting: 'set',
  showing: 'showed',
  shutting: 'shut',
  sitting: 'sat',
  spending: 'spent',
  standing: 'stood',
  stealing: 'stole',
  teaching: 'taught',
  throwing: 'threw',
  waking: 'woke',
  writing: 'wrote',
  choosing: 'chose',
  dealing: 'dealt',
  feeling: 'felt',
  meeting: 'met',
  hearing: 'heard',
  quoting: 'quoted',
  being: 'were',
  parking: 'parked',
  marking: 'marked',
};

/** The past of an "-ing" form: "inviting" gives "invited", "leaving" gives "left"; undefined where it cannot tell. */
export function pastOf(gerund: string): string | undefined {
  const word = gerund.toLowerCase();
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const stem = /^(\p{L}{2,})ing$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}

/** The past of a plain form: "send" gives "sent". */
export function pastOfPlain(verb: string): string | undefined {
  const word = verb.toLowerCase();
  const forms = [`${word}ing`, `${word.replace(/e$/u, '')}ing`, `${word}${word.at(-1) ?? ''}ing`];
  const known = forms.find((form) => form in IRREGULAR);
  if (known !== undefined) return IRREGULAR[known];
  if (!/^\p{L}{2,}$/u.test(word)) return undefined;
  return /e$/u.test(word) ? `${word}d` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}
