import { useState } from 'react';
import { store } from '../store';
import { useLabels } from '../use-labels';

export const SchedulePicker = ({ onPicked }: { onPicked(): void }) => {
  const labels = useLabels();
  const [when, setWhen] = useState('2027-03-01T09:00');
  const pick = () => {
    store.setState({ scheduledFor: when });
    onPicked();
  };
  return (
    <div className="schedule">
      <input
        type="datetime-local"
        aria-label={labels.schedule}
        value={when}
        onChange={(event) => setWhen(event.target.value)}
      />
      <button type="button" className="post-button" data-testid="scheduledConfirmationPrimaryAction" onClick={pick}>
        {labels.schedule}
      </button>
    </div>
  );
};
