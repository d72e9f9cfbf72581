/** The server's functions that dialogs call, and the window that holds the page. */
import type { TickContent, TickItem } from '../addon/page-content';
import type { ColumnChoices, ColumnProposal } from '../addon/your-columns/column-contract';

interface Runner {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  setUpSpreadsheet(preset: string, choicesJson: string): void;
  proposeColumns(preset: string, choicesJson: string): void;
  recalculateTiers(): void;
  makeSharedTab(columnsJson: string): void;
  addDayColumns(columnsJson: string): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

function run(call: (runner: Runner) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  });
}

/** Each rejects with an Error whose message is a sentence for the user. */
export const server = {
  setUp: (preset: string, choices: ColumnChoices): Promise<string> =>
    run((runner) => runner.setUpSpreadsheet(preset, JSON.stringify(choices))),
  propose: (preset: string, choices: ColumnChoices): Promise<ColumnProposal | null> =>
    run((runner) => runner.proposeColumns(preset, JSON.stringify(choices))).then(
      (json) => JSON.parse(json) as ColumnProposal | null,
    ),
  withTicked: (call: TickContent['call'], ticked: readonly TickItem[]): Promise<string> =>
    run((runner) => runner[call](JSON.stringify(ticked.map(({ value }) => value)))),
  recalculate: (): Promise<string> => run((runner) => runner.recalculateTiers()),
};

export function closeDialog(): void {
  google.script.host.close();
}
