/**
 * Keeps the keyboard's place. A button that is switched off while a call runs loses the focus, and gets it back when it is switched on again,
 * unless the focus went elsewhere meanwhile. From the box of a failure it returns to where it was before; after anything else that goes it is
 * at the heading.
 */
let lost: HTMLElement | null = null;
/** Where the keyboard was last, outside of failures. */
let place: HTMLElement | null = null;

/** Notes where the keyboard is. */
export function followFocus(page: HTMLElement): void {
  page.addEventListener('focusin', ({ target }) => {
    if (!isInFailure(target as HTMLElement)) place = target as HTMLElement;
  });
}

export function keepFocus(page: HTMLElement, draw: () => void): void {
  const before = document.activeElement;
  draw();
  if (before instanceof HTMLElement && before !== document.body && isLost(before))
    lost = isInFailure(before) ? (place ?? before) : before;
  // What has gone stays as it was when it went.
  if (lost === null || (lost.isConnected && isLost(lost))) return;
  const back = lost.isConnected ? lost : (document.getElementById('heading') ?? page.querySelector('button'));
  const isNowhere = document.activeElement === document.body || document.activeElement === lost;
  if (isNowhere) back?.focus();
  // While the first view is read there is no place to go to.
  if (back !== null) lost = null;
}

function isLost(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}

function isInFailure(element: HTMLElement): boolean {
  return element.closest('.failure') !== null;
}
