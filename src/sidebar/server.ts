/** The server's calls, and the window that holds the page. */
import type { SidebarCallName, SidebarCalls } from '../addon/sidebar/sidebar-contract';

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  setUpSpreadsheet(preset: string): void;
  callFromSidebar(call: string, argumentsJson: string): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

export const { host } = google.script;

export function setUpSpreadsheet(preset: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).setUpSpreadsheet(preset);
  });
}

/** Rejects with an Error whose message is a sentence for the user. */
export function callServer<Name extends SidebarCallName>(
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
): Promise<ReturnType<SidebarCalls[Name]>> {
  return new Promise<string>((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      .callFromSidebar(name, JSON.stringify(args));
  }).then((result) => JSON.parse(result) as ReturnType<SidebarCalls[Name]>);
}
