/**
 * Keeps the keyboard's place: a button that is switched off while a call runs loses the focus, and gets it back afterwards, unless the focus
 * went elsewhere meanwhile.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useKeptFocus(isBusy: boolean): void {
  const lost = useRef<HTMLElement | null>(null);
  // Before anything is drawn.
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (isBusy) lost.current = before as HTMLElement | null;
    else if (document.activeElement === document.body) lost.current?.focus();
  }, [isBusy]);
}
