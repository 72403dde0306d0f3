import { Avatar } from '../Avatar';
import { write } from '../compose';
import { Icon } from '../Icon';
import { SiteLink } from '../SiteLink';
import { store, useStore } from '../store';
import { useLabels } from '../use-labels';

export const SideNav = () => {
  const labels = useLabels();
  const account = useStore((state) => state.account);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: X writes the role out
    <header role="banner" className="side">
      <div className="side-inner">
        <div className="mark" aria-hidden="true">
          practice
        </div>
        <nav>
          <SiteLink to="/home" testId="AppTabBar_Home_Link" label={labels.home}>
            <Icon name="home" size={26} />
            <span>{labels.home}</span>
          </SiteLink>
          <SiteLink to="/i/chat" testId="AppTabBar_DirectMessage_Link" label={labels.chat}>
            <Icon name="chat" size={26} />
            <span>{labels.chat}</span>
          </SiteLink>
          <SiteLink to={`/${account.handle}`} testId="AppTabBar_Profile_Link" label={labels.profile}>
            <Icon name="person" size={26} />
            <span>{labels.profile}</span>
          </SiteLink>
          <SiteLink to="/settings/display" label={labels.display}>
            <Icon name="sliders" size={26} />
            <span>{labels.display}</span>
          </SiteLink>
        </nav>
        <button type="button" className="post-button wide" data-testid="SideNav_NewTweet_Button" onClick={write}>
          <span className="long">{labels.post}</span>
          <span className="short">
            <Icon name="plus" />
          </span>
        </button>
        <button
          type="button"
          className="switcher"
          data-testid="SideNav_AccountSwitcher_Button"
          onClick={() => store.setState(({ menu }) => ({ menu: !menu }))}
        >
          <Avatar handle={account.handle} />
          <span className="who">
            <span className="name">{account.name}</span>
            <span className="handle">@{account.handle}</span>
          </span>
          <Icon name="dots" />
        </button>
      </div>
    </header>
  );
};
