/** How full the post is; the number appears near the end, as on X. */
export const Ring = ({ weight, limit }: { weight: number; limit: number }) => {
  const share = Math.min(weight / limit, 1);
  const left = limit - weight;
  return (
    <div
      role="progressbar"
      data-testid="countdown-circle"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        width="24"
        height="24"
        className={left < 0 ? 'ring over' : left <= 20 ? 'ring near' : 'ring'}
      >
        <circle cx="12" cy="12" r="9" />
        <circle cx="12" cy="12" r="9" pathLength="1" strokeDasharray={`${share} 1`} transform="rotate(-90 12 12)" />
        {left <= 20 && (
          <text x="12" y="15" textAnchor="middle">
            {left}
          </text>
        )}
      </svg>
    </div>
  );
};
