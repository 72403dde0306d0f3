/** The mark alone; its name stands beside it. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path
        className="logo-ground"
        d="M34 6h60a28 28 0 0 1 28 28v42a28 28 0 0 1-28 28H70l-30 20c-4 2.600-8 .4-8-4v-16.200A28 28 0 0 1 6 76V34A28 28 0 0 1 34 6Z"
      />
      <path className="logo-wave" d="M28 60c9-15 22-15 36-5s27 10 36-5" />
    </svg>
  );
}
