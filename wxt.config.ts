import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The pages Poise reads by default; other sites are asked for from the popup. */
const HOSTS = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'];

/** Nothing but the extension's own files can be reached: this line is the promise that no words leave the machine. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** The encoder's engine, beside its weights in `public/encoder`. */
const ENGINE = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'];

/**
 * A dependency brings polyfills that no browser of today needs. They would weigh 20 kB, patch built-ins at load, and stop
 * the coach in Firefox, whose content scripts may not call `Function()`.
 */
const withoutPolyfills = {
  name: 'without-polyfills',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source.startsWith('core-js/modules/') ? '\0polyfill' : undefined),
  load: (id: string) => (id === '\0polyfill' ? '' : undefined),
};

/** X's own text rules only ask how long a label of a domain is in ASCII; every browser can tell, without the 7 kB of a codec. */
const ASCII_LABEL =
  'export default { toASCII(label) { try { return new URL("https://" + label).hostname; } catch { return ""; } } };';
const withOwnPunycode = {
  name: 'with-own-punycode',
  enforce: 'pre' as const,
  apply: 'build' as const,
  resolveId: (source: string) => (source === 'punycode' ? '\0punycode' : undefined),
  load: (id: string) => (id === '\0punycode' ? ASCII_LABEL : undefined),
};

/**
 * The languages' tables are unpacked when a draft first has to be told apart, and not at load: that alone would take longer
 * than all else that the coach does when it is put into a page, and few drafts need it.
 */
const withLateLanguages = {
  name: 'with-late-languages',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (!/tinyld\.light\.\w+\.m?js$/.test(id)) return undefined;
    const [statement, names = ''] = /export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
    const detectAll = /([\w$]+) as detectAll\b/.exec(names)?.[1];
    if (statement === undefined || detectAll === undefined)
      throw new Error(`${id} does not give detectAll as it used to.`);
    const body = code.replace(statement, `return ${detectAll};`);
    const late = `let made;\nexport const detectAll = (...given) => (made ??= make())(...given);\nfunction make() {${body}}`;
    return { code: late, map: null };
  },
};

const isCoach = ({ build }: { build?: { lib?: unknown } }) =>
  JSON.stringify(build?.lib ?? '').includes('coach.content');

/**
 * React's small twin draws what ships: the coach stands in the pages of a site, where every kilobyte is paid by the writer,
 * and the popup must be there at a click. While developing, React itself does, for the sake of its refresh.
 */
const withSmallReact = {
  name: 'with-small-react',
  apply: 'build' as const,
  config: () => {
    const compat = 'preact/compat';
    const alias = {
      'react-dom/client': `${compat}/client`,
      'react-dom': compat,
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: compat,
    };
    return { resolve: { alias } };
  },
};

/** The coach goes without the detectors' examples and sources, so that a page pays less: tests, documentation and the options page read them. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre' as const,
  apply: isCoach,
  transform(code: string, id: string) {
    if (!/lib\/coach\/detectors\/[^/]+\.ts$/.test(id)) return undefined;
    const bare = code.replace(/\n {2}examples: \{.*?\n {2}\},(?=\n)/s, '');
    if (bare === code) throw new Error(`${id} has no examples where they are looked for.`);
    return { code: bare.replace(/\n {2}source: (?:'[^'\n]*'|"[^"\n]*"),(?=\n)/, ''), map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // What a reviewer needs to build it, and none of what training and tests leave behind.
  zip: { excludeSources: ['training/cache/**', 'test-results/**', 'playwright-report/**', '.cache/**'] },
  vite: () => ({
    plugins: [withoutPolyfills, withOwnPunycode, withSmallReact, withoutExamples, withLateLanguages],
    // As one object: with a name exported for each key, a word list is bundled twice.
    json: { namedExports: false, stringify: true },
    // A hundredth smaller than what the bundler's own minifier leaves.
    build: { minify: 'terser' as const, terserOptions: { ecma: 2020, compress: { passes: 3 } } },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const file of ENGINE) {
        const absoluteSrc = fileURLToPath(import.meta.resolve(`@tensorflow/tfjs-backend-wasm/dist/${file}`));
        files.push({ absoluteSrc, relativeDest: `encoder/${file}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: POLICY },
    // Firefox reads policies without a schema, and its linter calls the key unknown.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    browser_specific_settings: {
      gecko: {
        id: 'poise@poise.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
