import extractEntitiesWithIndices from 'twitter-text/dist/extractEntitiesWithIndices.js';

export type Entity = { readonly kind: 'tag' | 'handle' | 'link'; readonly start: number; readonly end: number };

/** Cheap to ask; without any of these there is nothing for the library to find. */
const HINT = /[#＃@＠]|\.\p{L}/u;

/**
 * X's own idea of what is a hashtag, a handle and a link, offsets in UTF-16 units. One module of the library and not the
 * whole, since its auto-linker weighs more than everything else here; CommonJS, since its ESM build does not load in Node.
 */
export function entitiesOf(text: string): readonly Entity[] {
  if (!HINT.test(text)) return [];
  return extractEntitiesWithIndices(text)
    .filter((found) => !('cashtag' in found))
    .map((found) => ({
      kind: 'hashtag' in found ? 'tag' : 'url' in found ? 'link' : 'handle',
      start: found.indices[0],
      end: found.indices[1],
    }));
}
