import * as v from 'valibot';
import { KINDS, type Kind } from '../coach/kinds';

export const HOLDS = ['off', 'heated', 'edgy'] as const;
/** From which level on "Before you post" asks once more. */
export type Hold = (typeof HOLDS)[number];

export const BANTER = ['none', 'friends', 'everyone'] as const;

/** Ids of profiles and packs; never a name that every object has. */
export const Id = v.pipe(v.string(), v.regex(/^(?!constructor$|prototype$)[a-z0-9-]{1,60}$/));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.trim(), v.maxLength(80));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(200));
const handle = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[\w.-]{1,64}$/));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const weight = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 1);
/** A kind that an older profile does not know weighs 1. */
const sensitivity = v.object(
  Object.fromEntries(KINDS.map((kind) => [kind, weight])) as unknown as Record<Kind, typeof weight>,
);

export const Phrase = v.object({
  /** What this account never says. */
  never: v.pipe(words, v.minLength(1)),
  /** What it says instead; empty where it says nothing. */
  say: words,
});
export type Phrase = v.InferOutput<typeof Phrase>;

/** Everything a tone profile decides, each with the rule a value must pass. */
export const FIELDS = {
  strictness: share,
  sensitivity,
  hold: v.picklist(HOLDS),
  person: v.picklist(['we', 'I']),
  formality: v.picklist(['formal', 'plain', 'casual']),
  warmth: v.picklist(['warm', 'neutral']),
  signOff: words,
  greeting: words,
  avoid: list(v.pipe(words, v.toLowerCase())),
  phrases: list(Phrase),
  banter: v.picklist(BANTER),
  allowedTags: list(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[\p{L}\p{N}_]{1,100}$/u))),
  relaxWith: list(handle),
  /** Late at night the hold waits a little before it lets go. */
  quiet: v.object({
    on: v.boolean(),
    from: clock,
    to: clock,
    waitSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)),
  }),
  /** Hours after which an answer to a complaint owes an apology for the wait. */
  lateAfter: v.pipe(v.number(), v.minValue(0.5), v.maxValue(168)),
  packs: list(Id),
};

export type Fields = { [Field in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[Field]> };
export type Field = keyof Fields;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Keeps the fields that hold and drops the others, so that one bad value never costs the rest. */
export function repairedChanges(input: unknown): Changes {
  if (typeof input !== 'object' || input === null) return {};
  const kept = FIELD_NAMES.map((name) => [name, v.safeParse(FIELDS[name], Reflect.get(input, name))] as const)
    .filter(([name, result]) => name in input && result.success)
    .map(([name, result]) => [name, result.output]);
  return Object.fromEntries(kept) as Changes;
}

export type Changes = Partial<Fields>;

/** A choice of fields, each strictly checked; what an import or an administrator may give. */
export const Changes = v.pipe(
  v.partial(v.strictObject(FIELDS)),
  v.transform((given): Changes => repairedChanges(given)),
);
