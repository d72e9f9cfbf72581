/** An arrow that is drawn, since not every font has one. */

const ROTATION = { up: 0, right: 90, down: 180 };

export function Arrow({ direction }: { readonly direction: keyof typeof ROTATION }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        transform={`rotate(${ROTATION[direction]} 6 6)`}
        d="M6 11V2M2.5 5.5 6 2l3.5 3.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
