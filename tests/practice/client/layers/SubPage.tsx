import { modalDraft } from '../compose';
import { partOf, setParts } from '../composer/part';
import { go } from '../router';
import { store, useStore } from '../store';
import { useLabels } from '../use-labels';
import { Dialog } from './Dialog';
import { SchedulePicker } from './SchedulePicker';

const back = () => go('/compose/post');

const resume = (texts: readonly string[]) => {
  store.setState(({ saved }) => ({ about: undefined, saved: saved.filter((one) => one !== texts) }));
  setParts(modalDraft(store.getState()), texts.map(partOf));
  back();
};

const Unsent = () => {
  const saved = useStore((state) => state.saved);
  return (
    <div className="unsent">
      {saved.map((texts) => (
        <button key={texts.join('\n')} type="button" data-testid="unsentTweet" onClick={() => resume(texts)}>
          {texts.join(' / ')}
        </button>
      ))}
    </div>
  );
};

/** Media, GIFs, schedule and saved drafts: the modal stays, its editor is unmounted until one comes back. */
export const SubPage = ({ path }: { path: string }) => {
  const labels = useLabels();
  const page = path.split('/').at(-1) ?? '';
  const title = page === 'schedule' ? labels.schedule : page === 'drafts' ? labels.drafts : labels.media;
  return (
    <Dialog title={title} back onClose={back}>
      {page === 'schedule' ? (
        <SchedulePicker onPicked={back} />
      ) : page === 'drafts' ? (
        <Unsent />
      ) : (
        <div className="empty-page" />
      )}
    </Dialog>
  );
};
