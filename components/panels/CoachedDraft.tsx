import { type ReactNode, useState } from 'react';
import type { Profile } from '../../lib/profile/profile';
import { Card } from '../card/Card';
import type { Background } from './coached';
import { DraftBox } from './DraftBox';
import { useCoached } from './use-coached';

type Props = {
  label: string;
  text: string;
  answering: string;
  hoursAgo?: number | undefined;
  profile: Profile;
  background: Background;
  onText: (text: string) => void;
  /** What stands above the draft, such as the post being answered. */
  children?: ReactNode;
};

/** A draft under Poise's care in one of its own pages: the very card that stands beside a composer on X. */
export function CoachedDraft({ label, onText, children, ...draft }: Props) {
  const [folded, setFolded] = useState(false);
  const { state, replace, undo, ignore } = useCoached(draft, onText);
  const findings = state.draft.phase === 'noted' ? state.draft.verdict.findings : [];
  return (
    <div className="coached">
      <div className="coached-draft">
        {children}
        <DraftBox label={label} text={draft.text} findings={findings} onChange={onText} />
      </div>
      <Card
        state={state}
        folded={folded}
        shortcut="Tab"
        onFold={setFolded}
        onUse={replace}
        onFix={(_, { span, words }) => replace(draft.text.slice(0, span.start) + words + draft.text.slice(span.end))}
        onUndo={undo}
        onIgnore={ignore}
        onWrong={ignore}
        onCopy={copied}
      />
    </div>
  );
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
