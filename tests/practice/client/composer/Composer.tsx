import type { ReactNode } from 'react';
import { Avatar } from '../Avatar';
import { Nest } from '../Nest';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { DraftBox } from './DraftBox';
import { partsOf } from './part';
import { ToolBar } from './ToolBar';
import { type Place, usePosting } from './use-posting';

type Props = {
  place: Place;
  placeholder: string;
  autoFocus: boolean;
  attachment?: ReactNode;
  onAdd(): void;
  onPosted(): void;
};

/** A draft of one or several posts with one tool bar. Between editor and tool bar lie as many boxes as on X. */
export const Composer = ({ place, placeholder, autoFocus, attachment, onAdd, onPosted }: Props) => {
  const labels = useLabels();
  const account = useStore((state) => state.account);
  const parts = useStore((state) => partsOf(state, place.id));
  const { sending, post } = usePosting(place, onPosted);
  return (
    <div className={`composer ${place.surface}`}>
      <div className="content">
        <div className="css-175oi2r parts">
          {parts.map((part, index) => (
            <div key={part.key} className="unit">
              <Avatar handle={account.handle} />
              <Nest levels={9}>
                <DraftBox
                  draft={place.id}
                  part={part}
                  index={index}
                  placeholder={index === 0 ? placeholder : labels.another}
                  autoFocus={autoFocus && index === parts.length - 1}
                  sheet={place.surface !== 'home'}
                  onPost={post}
                />
              </Nest>
            </div>
          ))}
          <div data-testid="attachments" className="attachments">
            {attachment}
          </div>
        </div>
        <div className="furniture">
          <ToolBar
            parts={parts}
            surface={place.surface}
            reply={place.inReplyTo !== undefined}
            sending={sending}
            onAdd={onAdd}
            onPost={post}
          />
        </div>
      </div>
    </div>
  );
};
