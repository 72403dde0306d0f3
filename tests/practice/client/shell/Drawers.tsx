/** Bottom-right drawers. The assistant's box is another one that is no composer. */
export const Drawers = () => (
  <>
    <div data-testid="GrokDrawer" className="drawer">
      <textarea rows={1} placeholder="Ask anything" aria-label="Ask anything" />
    </div>
    <div data-testid="chat-drawer-root" />
  </>
);
