type Props = { testId: string; label: string; disabled: boolean; onPress(): void };

export const PostButton = ({ testId, label, disabled, onPress }: Props) => (
  <button
    type="button"
    // biome-ignore lint/a11y/noRedundantRoles: X writes the role out
    role="button"
    className="post-button"
    data-testid={testId}
    disabled={disabled}
    {...(disabled ? { 'aria-disabled': true } : {})}
    onClick={onPress}
  >
    <div dir="ltr">
      <span>
        <span>{label}</span>
      </span>
    </div>
  </button>
);
