/** What was added; where there is something to recalculate, that is one click away. */
import { useState } from 'preact/hooks';
import type { ImportOutcome } from '../../addon/imports/import-contract';
import type { ImportPageTexts } from '../../i18n/types/import-page';
import { closeDialog, recalculate } from '../server';

interface DoneProps {
  readonly outcome: ImportOutcome;
  readonly texts: ImportPageTexts;
}

/** The same function each time: Preact calls it once, when the button appears. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

export function Done({ outcome: { text, canRecalculate }, texts }: DoneProps) {
  const [state, setState] = useState({ busy: false, failure: '' });
  const run = (): void => {
    setState({ busy: true, failure: '' });
    recalculate().then(closeDialog, (error: Error) =>
      setState({ busy: false, failure: `${error.message} ${texts.severalAccounts}` }),
    );
  };
  return (
    <>
      <p class={state.failure === '' ? 'message' : 'message error'} role="status">
        {state.failure || text}
      </p>
      <div class="buttons">
        {canRecalculate && (
          <button type="button" class="action" ref={focus} disabled={state.busy} onClick={run}>
            {texts.recalculate}
          </button>
        )}
        <button
          type="button"
          class={canRecalculate ? '' : 'action'}
          ref={canRecalculate ? null : focus}
          onClick={closeDialog}
        >
          {texts.close}
        </button>
      </div>
    </>
  );
}
