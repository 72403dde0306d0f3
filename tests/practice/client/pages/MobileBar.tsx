import { write } from '../compose';
import { Icon } from '../Icon';
import { SiteLink } from '../SiteLink';
import { useStore } from '../store';
import { useLabels } from '../use-labels';

/** The mobile layout's tabs at the foot of the page, and the button that opens the compose page. */
export const MobileBar = () => {
  const labels = useLabels();
  const account = useStore((state) => state.account);
  return (
    <>
      <button
        type="button"
        className="float"
        data-testid="FloatingActionButtons_Tweet_Button"
        aria-label={labels.post}
        onClick={write}
      >
        <Icon name="plus" size={24} />
      </button>
      <nav className="bottom-bar" data-testid="BottomBar">
        <SiteLink to="/home" testId="AppTabBar_Home_Link" label={labels.home}>
          <Icon name="home" size={24} />
        </SiteLink>
        <SiteLink to="/i/chat" testId="AppTabBar_DirectMessage_Link" label={labels.chat}>
          <Icon name="chat" size={24} />
        </SiteLink>
        <SiteLink to={`/${account.handle}`} testId="AppTabBar_Profile_Link" label={labels.profile}>
          <Icon name="person" size={24} />
        </SiteLink>
      </nav>
    </>
  );
};
