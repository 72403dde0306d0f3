import { type ReactNode, useId } from 'react';

export type FieldIds = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };

type Props = {
  label: string;
  /** True where the label is plain from what stands around, and only screen readers need it. */
  labelHidden?: boolean | undefined;
  hint?: string | undefined;
  /** What is wrong with the value, and what would be right. */
  error?: string | undefined;
  children: (ids: FieldIds) => ReactNode;
};

/** Ties a control to its label, hint and error. */
export function Field({ label, labelHidden = false, hint, error, children }: Props) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : undefined}>
        <bdi>{label}</bdi>
      </label>
      {children({
        id,
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {note && (
        <p id={`${id}-note`} className={error ? 'error' : 'hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
