import { useState } from 'react';
import { Field } from './Field';

type Props = {
  label: string;
  hint?: string;
  error?: string | undefined;
  type?: 'text' | 'time' | 'number' | 'search';
  value: string;
  disabled?: boolean;
  /** What it promises is waited for: words that could not be stored stay in the field. */
  onStore: (value: string) => unknown;
};

/** A line of text that is stored when the field is left or Enter is pressed, not at every key. */
export function TextField({ label, hint, error, type = 'text', value, disabled, onStore }: Props) {
  const [typed, setTyped] = useState<string>();
  const store = async () => {
    if (typed !== undefined && typed.trim() !== value) await onStore(typed.trim());
    setTyped((now) => (now === typed ? undefined : now));
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          dir="auto"
          maxLength={80}
          value={typed ?? value}
          disabled={disabled}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={store}
          onKeyDown={(event) => event.key === 'Enter' && store()}
        />
      )}
    </Field>
  );
}
