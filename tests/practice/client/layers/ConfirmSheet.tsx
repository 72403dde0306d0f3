import { useLabels } from '../use-labels';

type Props = { onSave(): void; onDiscard(): void; onBack(): void };

/** Asks before words are thrown away. Its "Save" is not a post. */
export const ConfirmSheet = ({ onSave, onDiscard, onBack }: Props) => {
  const labels = useLabels();
  return (
    <div
      className="sheet-place"
      data-testid="confirmationSheetDialog"
      role="alertdialog"
      aria-modal="true"
      aria-label={labels.saveTitle}
    >
      <button type="button" tabIndex={-1} className="mask" aria-label={labels.close} onClick={onBack} />
      <div className="confirm">
        <h2>{labels.saveTitle}</h2>
        <button type="button" className="post-button" data-testid="confirmationSheetConfirm" onClick={onSave}>
          {labels.save}
        </button>
        <button type="button" className="plain-button" data-testid="confirmationSheetCancel" onClick={onDiscard}>
          {labels.discard}
        </button>
      </div>
    </div>
  );
};
