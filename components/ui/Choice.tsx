import { useId } from 'react';

type Props<Value extends string> = {
  label: string;
  hint?: string | undefined;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  disabled?: boolean;
  onChange: (value: Value) => void;
};

/** A few choices side by side; radio buttons underneath, so that arrow keys and screen readers know what to do. */
export function Choice<Value extends string>({ label, hint, value, options, disabled, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend>{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  );
}
