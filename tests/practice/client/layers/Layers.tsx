import { isModal } from '../router';
import { useStore } from '../store';
import { AccountMenu } from './AccountMenu';
import { ComposeModal } from './ComposeModal';
import { Layer } from './Layer';
import { SubPage } from './SubPage';
import { Toasts } from './Toasts';

/** Everything that lies over the app. A sub-page of the modal takes the place of its editor. */
export const Layers = () => {
  const path = useStore((state) => state.path.replace(/\?.*/, ''));
  const menu = useStore((state) => state.menu);
  return (
    <>
      {isModal(path) && <Layer>{path === '/compose/post' ? <ComposeModal /> : <SubPage path={path} />}</Layer>}
      {menu && (
        <Layer>
          <AccountMenu />
        </Layer>
      )}
      <Layer>
        <Toasts />
      </Layer>
    </>
  );
};
