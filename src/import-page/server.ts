/** The server's functions that the import page calls, and the window that holds it. */
import type { ImportCallName, ImportCalls } from '../addon/imports/import-contract';

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callFromImport(call: ImportCallName, argumentsJson: string): void;
  recalculateTiers(): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

function run(call: (runner: Runner) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  });
}

/** It rejects with an Error whose message is a sentence for the user. */
export function callServer<Name extends ImportCallName>(
  name: Name,
  ...values: Parameters<ImportCalls[Name]>
): Promise<ReturnType<ImportCalls[Name]>> {
  return run((runner) => runner.callFromImport(name, JSON.stringify(values))).then(
    (json) => JSON.parse(json) as ReturnType<ImportCalls[Name]>,
  );
}

export function recalculate(): Promise<string> {
  return run((runner) => runner.recalculateTiers());
}

export function closeDialog(): void {
  google.script.host.close();
}
