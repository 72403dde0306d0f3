type Any<T> = 0 extends 1 & T ? true : false;
type Open<T extends string> = Record<never, never> extends Record<T, 1> ? true : false;

type Each<T> =
  Any<T> extends true
    ? true
    : unknown extends T
      ? true
      : T extends string
        ? Open<T>
        : T extends (...given: never[]) => unknown
          ? true
          : T extends readonly (infer Item)[]
            ? Each<Item>
            : T extends object
              ? Each<T[keyof T]> | Each<keyof T>
              : false;

/** True where a value of the type could hold words that somebody wrote: any `string`, `any` or `unknown`, however deep. */
export type CarriesText<T> = true extends Each<T> ? true : false;
