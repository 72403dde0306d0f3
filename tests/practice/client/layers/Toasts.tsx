import { SiteLink } from '../SiteLink';
import { useStore } from '../store';
import { useLabels } from '../use-labels';

export const Toasts = () => {
  const labels = useLabels();
  const toast = useStore((state) => state.toast);
  if (!toast) return null;
  return (
    <div data-testid="toast" role="alert" className="toast">
      <span>{toast.text}</span>
      {toast.href && <SiteLink to={toast.href}>{labels.view}</SiteLink>}
    </div>
  );
};
