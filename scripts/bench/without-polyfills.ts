import type { Plugin } from 'esbuild';

/** As in wxt.config.ts: the polyfills that twitter-text brings are not part of what ships. */
export const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^core-js\/modules\// }, ({ path }) => ({ path, namespace: 'polyfill' }));
    onLoad({ filter: /./, namespace: 'polyfill' }, () => ({ contents: '' }));
  },
};
