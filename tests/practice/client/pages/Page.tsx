import { PEOPLE } from '../../people';
import { useStore } from '../store';
import { Chat } from './Chat';
import { Display } from './Display';
import { Home } from './Home';
import { Missing } from './Missing';
import { MobileBar } from './MobileBar';
import { MobileCompose } from './MobileCompose';
import { Profile } from './Profile';
import { Status } from './Status';

/** What fills the main column. On a narrow window writing is a page of its own instead of a modal. */
export const Page = ({ narrow }: { narrow: boolean }) => {
  const path = useStore((state) => (narrow ? state.path : state.base).replace(/\?.*/, ''));
  const [first = '', second, id = ''] = path.slice(1).split('/');
  if (path === '/compose/post') return <MobileCompose />;
  const page = () => {
    if (first === 'home') return <Home composer={!narrow} />;
    if (path === '/i/chat') return <Chat />;
    if (path === '/settings/display') return <Display />;
    if (second === 'status') return <Status id={id} composer={!narrow} />;
    const person = PEOPLE.find(({ handle }) => handle.toLowerCase() === first.toLowerCase());
    return person ? <Profile key={person.handle} person={person} /> : <Missing />;
  };
  return (
    <>
      {page()}
      {narrow && <MobileBar />}
    </>
  );
};
