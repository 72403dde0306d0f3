import { Icon, type IconName } from '../Icon';
import { go } from '../router';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { limitOf, sendable, weightOf } from './counting';
import { PostButton } from './PostButton';
import type { Part } from './part';
import { Ring } from './Ring';

type Props = {
  parts: readonly Part[];
  surface: 'home' | 'modal' | 'inline';
  reply: boolean;
  sending: boolean;
  onAdd(): void;
  onPost(): void;
};

const TOOLS: readonly { testId?: string; icon: IconName; to?: string }[] = [
  { testId: 'gifSearchButton', icon: 'gif', to: '/i/foundmedia/search' },
  { testId: 'grokImgGen', icon: 'spark' },
  { testId: 'createPollButton', icon: 'poll' },
  { icon: 'smile' },
  { testId: 'scheduleOption', icon: 'clock', to: '/compose/post/schedule' },
  { testId: 'geoButton', icon: 'pin' },
  { testId: 'contentDisclosureButton', icon: 'flag' },
];

/** The row under the editor; a sibling of the editor's boxes, never around them. */
export const ToolBar = ({ parts, surface, reply, sending, onAdd, onPost }: Props) => {
  const labels = useLabels();
  const settings = useStore((state) => state.settings);
  const scheduled = useStore(({ scheduledFor }) => scheduledFor !== undefined);
  const last = parts.at(-1);
  const weight = last ? weightOf(last) : 0;
  const label = parts.length > 1 ? labels.postAll : scheduled ? labels.schedule : reply ? labels.reply : labels.post;
  return (
    <div data-testid="toolBar" className="tool-bar">
      <nav className="tools">
        <input type="file" data-testid="fileInput" hidden tabIndex={-1} />
        <button type="button" aria-label={labels.media}>
          <Icon name="image" />
        </button>
        {TOOLS.map(({ testId, icon, to }) => (
          <button
            key={icon}
            type="button"
            data-testid={testId}
            aria-label={icon}
            onClick={() => to && surface === 'modal' && go(to)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </nav>
      {weight > 0 && (
        <>
          <Ring weight={weight} limit={limitOf(settings)} />
          <button type="button" className="add" data-testid="addButton" aria-label={labels.another} onClick={onAdd}>
            <Icon name="plus" size={16} />
          </button>
        </>
      )}
      <PostButton
        key={parts.length}
        testId={surface === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
        label={label}
        disabled={sending || !sendable(parts, settings)}
        onPress={onPost}
      />
    </div>
  );
};
