import { useLayoutEffect, useState } from 'react';
import { write } from '../compose';
import { Composer } from '../composer/Composer';
import { emptyPart, openDraft, partsOf, setParts } from '../composer/part';
import { Posts } from '../posts/Posts';
import { store } from '../store';
import { useLabels } from '../use-labels';

const TABS = ['forYou', 'following', 'list'] as const;

const DRAFT = 'home';

/** "+" under the home composer goes on in the modal, with the words written so far. */
const goOnInModal = () => {
  write();
  setParts('modal', [...partsOf(store.getState(), DRAFT), emptyPart()]);
  setParts(DRAFT, [emptyPart()]);
};

export const Home = ({ composer }: { composer: boolean }) => {
  const labels = useLabels();
  const [tab, setTab] = useState<(typeof TABS)[number]>('forYou');
  useLayoutEffect(() => openDraft(DRAFT), []);
  return (
    <>
      <div className="column-head">
        <div role="tablist" className="tabs">
          {TABS.map((name) => (
            <button key={name} type="button" role="tab" aria-selected={name === tab} onClick={() => setTab(name)}>
              <span>{labels[name]}</span>
            </button>
          ))}
        </div>
      </div>
      {composer && tab !== 'list' && (
        <Composer
          place={{ id: DRAFT, surface: 'home' }}
          placeholder={labels.happening}
          autoFocus={false}
          onAdd={goOnInModal}
          onPosted={() => setParts(DRAFT, [emptyPart()])}
        />
      )}
      <Posts show={({ inReplyTo }) => inReplyTo === undefined} />
    </>
  );
};
