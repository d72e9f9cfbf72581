/** Long work in pieces: between two of them a page draws, and answers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
