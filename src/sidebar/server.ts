/** The server's calls, and the window that holds the page. */

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  setUpSpreadsheet(preset: string): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

export const { host } = google.script;

export function setUpSpreadsheet(preset: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).setUpSpreadsheet(preset);
  });
}
