declare module 'twitter-text/dist/extractEntitiesWithIndices.js' {
  type Found = { readonly indices: readonly [number, number] } & (
    | { readonly hashtag: string }
    | { readonly url: string }
    | { readonly screenName: string }
    | { readonly cashtag: string }
  );
  export default function extractEntitiesWithIndices(text: string): Found[];
}
