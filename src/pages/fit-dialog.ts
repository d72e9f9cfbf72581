/** The height of a dialog, where what is in it has become less than what it was opened for. */

declare const google: { script: { host: { setHeight(height: number): void } } };

/** Room for a focused button's ring below the last line. */
const BELOW = 8;
/** On a small screen there is no more; the rest is scrolled to. */
const HIGHEST = 640;

/** Makes the dialog as high as what is in it. */
export function fitDialog(): void {
  const { offsetHeight } = document.getElementById('page')!;
  google.script.host.setHeight(Math.min(HIGHEST, offsetHeight + BELOW));
}
