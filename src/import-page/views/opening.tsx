/** Until the server has answered. */
import type { ImportController } from '../import-controller';

export function Opening({ controller }: { readonly controller: ImportController }) {
  const { texts, model } = controller;
  const hasFailed = model.failure !== '';
  return (
    <>
      <p class={hasFailed ? 'message error' : 'message'} role="status">
        {model.failure || texts.opening}
      </p>
      {hasFailed && (
        <button type="button" class="action" onClick={() => controller.open()}>
          {texts.tryAgain}
        </button>
      )}
    </>
  );
}
