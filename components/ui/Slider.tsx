import { useId } from 'react';

type Props = {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** What a screen reader says in place of the bare number. */
  spoken: string;
  ends?: readonly [string, string];
  disabled?: boolean;
  onChange: (value: number) => void;
  /** The hand let go: the moment to store. */
  onSettled?: () => void;
};

export function Slider({ label, value, min, max, step, spoken, ends, disabled = false, onChange, onSettled }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <div className="slider-head">
        <label htmlFor={id}>{label}</label>
        <span className="hint" aria-hidden="true">
          {spoken}
        </span>
      </div>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value, disabled }}
        aria-valuetext={spoken}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={onSettled}
        onKeyUp={onSettled}
        onBlur={onSettled}
      />
      {ends && (
        <div className="slider-ends hint" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}
