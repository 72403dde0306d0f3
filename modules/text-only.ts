import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * React and its twin know how to write HTML into a page; Poise never asks them to. Here they write text instead, so that
 * no slip can turn a stranger's words into markup, and Firefox's linter finds nothing to warn of.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'poise:text-only',
        transform(code, id) {
          if (!/node_modules\/(react-dom|preact)\//.test(id)) return undefined;
          return { code: code.replaceAll(/\.innerHTML\s*=(?!=)/g, '.textContent ='), map: null };
        },
      },
    ],
  }));
});
