/** What a view is about: where the focus goes when the view opens, and when what had it is gone. */
import type { ComponentChildren } from 'preact';

export function Heading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 id="heading" tabIndex={-1}>
      {children}
    </h1>
  );
}
