import { Component, type ReactNode } from 'react';
import { LABELS } from '../labels';

/** X's last resort when its own code throws. That it shows means that something broke the site. */
export class ErrorPage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error) {
    window.practice.crashes.push(error.message);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="empty-page" data-testid="error-detail" id="crashed">
        <p>{LABELS.en.broken}</p>
        <button type="button" className="post-button" onClick={() => location.reload()}>
          {LABELS.en.retry}
        </button>
      </div>
    );
  }
}
