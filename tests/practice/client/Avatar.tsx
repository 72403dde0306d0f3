/** A face; its test id names the account even where no text does. */
export const Avatar = ({ handle, size = 40 }: { handle: string; size?: number }) => (
  <div className="avatar" data-testid={`UserAvatar-Container-${handle}`} style={{ width: size, height: size }}>
    <img alt="" draggable={false} src={`/profile_images/${handle}.svg`} />
  </div>
);
