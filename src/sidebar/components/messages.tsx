/** What is going on: a running call, what was done, and what failed with what to do about it. */
import type { Ui } from '../ui';

export function Messages({ ui: { texts, model, controller } }: { readonly ui: Ui }) {
  const { busy, notice, failure, server } = model;
  return (
    <div class="messages">
      <p role="status" class={busy === '' ? 'notice' : 'notice busy'}>
        {busy || notice}
      </p>
      {failure && (
        <div role="alert" class="box failure">
          <h2>{texts.common.failed}</h2>
          <p>{failure.message}</p>
          <p class="note">{texts.severalAccounts}</p>
          <div class="buttons">
            {failure.retry && (
              <button type="button" disabled={busy !== ''} onClick={failure.retry}>
                {texts.common.tryAgain}
              </button>
            )}
            {server && (
              <button type="button" onClick={() => controller.update({ failure: null })}>
                {texts.common.close}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
