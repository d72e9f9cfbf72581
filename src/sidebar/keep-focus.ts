/**
 * Keeps the keyboard's place: a button that is switched off while a call runs loses the focus, and gets it back when it is
 * switched on again, unless the focus went elsewhere meanwhile.
 */
let lost: HTMLElement | null = null;

export function keepFocus(page: HTMLElement, draw: () => void): void {
  const before = document.activeElement;
  draw();
  if (before instanceof HTMLElement && page.contains(before) && before.matches(':disabled')) lost = before;
  // What has gone stays as it was when it went.
  if (lost === null || (lost.isConnected && lost.matches(':disabled'))) return;
  const isNowhere = document.activeElement === document.body || document.activeElement === lost;
  if (isNowhere && lost.isConnected) lost.focus();
  else if (isNowhere) document.getElementById('heading')?.focus();
  lost = null;
}
