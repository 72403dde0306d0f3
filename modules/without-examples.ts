import { addViteConfig, defineWxtModule } from 'wxt/modules';

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
};

/**
 * A detector's examples are for the tests and for the options page. The coach, which is put into the pages of a site,
 * is built without them.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => {
    let coach = false;
    return {
      plugins: [
        {
          name: 'poise:without-examples',
          config: ({ build }) => {
            coach = JSON.stringify(build?.lib ?? '').includes('coach.content');
          },
          transform(code, id) {
            if (!coach || !/\/lib\/coach\/detectors\//.test(id)) return undefined;
            const examples = examplesIn(this.parse(code).body as unknown as readonly Node[]);
            if (!examples)
              throw new Error(`${id} has no "examples" in the object that it exports: every detector gives them.`);
            return {
              code: `${code.slice(0, examples.start)}examples: undefined${code.slice(examples.end)}`,
              map: null,
            };
          },
        },
      ],
    };
  });
});

/** Where the property `examples` stands in what is exported: `export default defineDetector({ ..., examples: { } })`. */
function examplesIn(body: readonly Node[]): Node | undefined {
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration') as
    | { readonly declaration: { readonly arguments?: readonly { readonly properties?: readonly Node[] }[] } }
    | undefined;
  return exported?.declaration.arguments?.[0]?.properties?.find(({ key }) => key?.name === 'examples');
}
