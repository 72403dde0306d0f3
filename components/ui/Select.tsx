import { Field } from './Field';

type Props<Value extends string> = {
  label: string;
  labelHidden?: boolean;
  hint?: string | undefined;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  disabled?: boolean;
  onChange: (value: Value) => void;
};

export function Select<Value extends string>({
  label,
  labelHidden,
  hint,
  value,
  options,
  disabled,
  onChange,
}: Props<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint}>
      {(ids) => (
        <select {...ids} value={value} disabled={disabled} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
