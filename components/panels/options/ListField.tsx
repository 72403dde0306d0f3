import { useState } from 'react';
import { Field } from '../../ui/Field';

type Props = {
  label: string;
  hint: string;
  values: readonly string[];
  disabled: boolean;
  /** What goes in front of each value when it is typed, and is not kept: "@" or "#". */
  sign?: string;
  /** What it promises is waited for: words that could not be stored stay in the field. */
  onChange: (values: string[]) => unknown;
};

/** A list typed with commas; it is stored when the field is left. */
export function ListField({ label, hint, values, disabled, sign = '', onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const shown = values.map((value) => sign + value).join(', ');
  const store = async () => {
    if (typed !== undefined && typed !== shown) await onChange(listOf(typed, sign));
    setTyped((now) => (now === typed ? undefined : now));
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          dir="auto"
          value={typed ?? shown}
          disabled={disabled}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={store}
        />
      )}
    </Field>
  );
}

function listOf(typed: string, sign: string): string[] {
  const values = typed
    .split(/[,;،、\n]/)
    .map((value) => value.trim().toLowerCase())
    .map((value) => (sign !== '' && value.startsWith(sign) ? value.slice(sign.length) : value));
  return [...new Set(values.filter((value) => value !== ''))];
}
