import type { Finding } from '../../lib/coach/finding';
import { Field } from '../ui/Field';
import { segmentsOf } from './segments';

type Props = {
  label: string;
  hint?: string;
  text: string;
  findings: readonly Pick<Finding, 'span' | 'heat'>[];
  onChange: (text: string) => void;
};

/** A text box with the marked words underlined as they are on X; the marks lie in a mirror behind it. */
export function DraftBox({ label, hint, text, findings, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div className="draft" dir="auto">
          <div className="draft-mirror" aria-hidden="true">
            {segmentsOf(text, findings).map(({ start, words, heat }) => (
              <span key={start} className={`mark-${heat}`}>
                {words}
              </span>
            ))}{' '}
          </div>
          <textarea {...ids} spellCheck={false} value={text} onChange={(event) => onChange(event.target.value)} />
        </div>
      )}
    </Field>
  );
}
