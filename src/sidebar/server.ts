/** The server's calls. */
import type { SidebarCallName, SidebarCalls } from '../addon/sidebar/sidebar-contract';

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callFromSidebar(call: string, argumentsJson: string): void;
}

declare const google: { script: { run: Runner } };

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
