declare module 'react-dom-17' {
  import type { ReactElement } from 'react';

  const ReactDOM: { render(element: ReactElement, container: Element): void };
  export default ReactDOM;
}

declare module 'react-dom-18/client' {
  export { createRoot } from 'react-dom/client';
}

declare module 'twemoji-parser' {
  export function parse(
    text: string,
    options: { buildUrl(codepoints: string, assetType: string): string },
  ): { url: string; indices: [number, number]; text: string }[];
}

declare module 'twitter-text/dist/index.js' {
  type Entity = { indices: [number, number] } & (
    | { hashtag: string }
    | { screenName: string }
    | { url: string }
    | { cashtag: string }
  );
  const twitter: {
    parseTweet(text: string): { weightedLength: number; valid: boolean; permillage: number };
    extractEntitiesWithIndices(text: string): Entity[];
  };
  export default twitter;
}

declare module '*.css';
