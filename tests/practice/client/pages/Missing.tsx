/** An address that leads nowhere. */
export const Missing = () => (
  <div className="empty-page" data-testid="error-detail">
    Hmm…this page doesn’t exist. Try searching for something else.
  </div>
);
