import { type ReactNode, useRef } from 'react';
import { Icon } from '../Icon';
import { useLabels } from '../use-labels';
import { useFocusTrap } from './use-focus-trap';

type Props = { title: string; action?: ReactNode; children: ReactNode; back?: boolean; onClose(): void };

/** X's modal. The identity transform makes it the containing block of everything fixed inside it. */
export const Dialog = ({ title, action, children, back = false, onClose }: Props) => {
  const labels = useLabels();
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  return (
    <div className="modal-layer">
      <button
        type="button"
        tabIndex={-1}
        className="mask"
        data-testid="mask"
        aria-label={labels.close}
        onClick={onClose}
      />
      <div className="modal-place" style={{ transform: 'translate3d(0px, 0px, 0px)' }}>
        <div
          ref={dialog}
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          className="dialog"
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <div className="app-bar">
            <button
              type="button"
              data-testid={back ? 'app-bar-back' : 'app-bar-close'}
              aria-label={labels.close}
              onClick={onClose}
            >
              <Icon name={back ? 'back' : 'close'} />
            </button>
            <h2 id="modal-header" className={back ? '' : 'unseen'}>
              {title}
            </h2>
            {action}
          </div>
          <div className="viewport" data-viewportview="true">
            {children}
          </div>
        </div>
      </div>
    </div>
  );
};
