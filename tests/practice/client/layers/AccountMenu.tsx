import { ACCOUNTS, type Person, twidOf } from '../../people';
import { Avatar } from '../Avatar';
import { store, useStore } from '../store';

/** Switches without loading the page: cookie, profile link and faces change, the drafts stay. */
const switchTo = (account: Person): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: X keeps the account in use in a cookie that scripts can read
  document.cookie = twidOf(account);
  store.setState({ account, menu: false });
};

export const AccountMenu = () => {
  const current = useStore((state) => state.account);
  return (
    <div className="menu" role="menu" data-testid="HoverCard">
      {ACCOUNTS.map((account) => (
        <button
          key={account.handle}
          type="button"
          role="menuitem"
          data-testid="UserCell"
          aria-current={account === current}
          onClick={() => switchTo(account)}
        >
          <Avatar handle={account.handle} />
          <span>
            <span className="name">{account.name}</span>
            <span className="handle">@{account.handle}</span>
          </span>
        </button>
      ))}
    </div>
  );
};
