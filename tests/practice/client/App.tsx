import { useLayoutEffect, useState } from 'react';
import { Layers } from './layers/Layers';
import { Page } from './pages/Page';
import { isModal } from './router';
import { Drawers } from './shell/Drawers';
import { SideBar } from './shell/SideBar';
import { SideNav } from './shell/SideNav';
import { useStore } from './store';

const NARROW = '(max-width: 500px)';

const useNarrow = (): boolean => {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const query = matchMedia(NARROW);
    const update = () => setNarrow(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return narrow;
};

/** The app wrapper is `#layers + div`: a row on a desktop, a column on a narrow window. */
export const App = () => {
  const narrow = useNarrow();
  const settings = useStore((state) => state.settings);
  const covered = useStore(({ path }) => isModal(path)) && !narrow;
  const look = `${settings.theme} ${settings.font} ${settings.language}`;
  return (
    <div>
      <div>
        <h2 className="unseen">To view keyboard shortcuts, press question mark</h2>
        <div id="layers" />
        <div
          key={look}
          className="app"
          style={{ display: 'flex', flexDirection: narrow ? 'column' : 'row' }}
          {...(covered ? { 'aria-hidden': true } : {})}
        >
          {!narrow && <SideNav />}
          {/* biome-ignore lint/a11y/noRedundantRoles: X writes the role out */}
          <main role="main">
            <div data-testid="primaryColumn" className="primary">
              <Page narrow={narrow} />
            </div>
            {!narrow && <SideBar />}
          </main>
          {!narrow && <Drawers />}
        </div>
        {!narrow && <Layers key={`layers ${look}`} />}
      </div>
    </div>
  );
};
