/** For steps that must not stop a command: what fails in passing is tried again, and what fails then is left undone. */
export function tryTwice(step: () => void): void {
  try {
    step();
  } catch {
    tryOnce(step);
  }
}

function tryOnce(step: () => void): void {
  try {
    step();
  } catch {
    // The caller has said that it may be.
  }
}
