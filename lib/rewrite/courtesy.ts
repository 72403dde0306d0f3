/** Words a rewrite may add on its own: regret, thanks, asking and the small words that hold a sentence together. */
export const COURTESY: ReadonlySet<string> = new Set(
  `a about again all hi first am and any anyone are aren't as ask at away awful be been being but by can can't contact could
  did didn't do does doesn't doing don't enough far find for from get given good had hadn't has hasn't have haven't hear help here how i i'd i'll
  i'm i've if in is isn't it it's its just know let like loss long looks look may me message might more must my need no not note now of on one only or our ours
  out over people person please put reply see sent send should slow so some someone something sorry speak still such sure tell than thank thanks
  that that's the their them then there there's these they they're this those to too try until up upsetting us was wasn't we we'd we'll we're we've were weren't
  what when where which who whoever why will with without won't would you you'd you'll you're you've your yours made mistakes long wait waiting made stop
  after late look looking able hope safe ok worry afraid passed right team working announced word asked asking happy happened hours minutes days weeks months years hour minute day week month year
  nights evenings mornings night evening morning congratulations
  meantime make sure confusion trouble scare letting telling thinking families raising worry worrying he's she's his him her times twice ring take
  talk talking through go going come taste matter he she anything appointment appointments glad call
  one two three four five six seven eight nine ten half check correct because mine say moment`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
